/** What is shown and follows what it is made of: each piece is written again when the state or the language may have changed it. */

/** Pieces that belong together. @typedef {{ add: (write: () => void) => void }} Scope */

/** Pieces of the page itself: they follow the language and last as long as the page. @type {Set<() => void>} */
export const page = new Set();

/** @type {Scope} */
let scope = page;

/** Writes something: now, and again whenever the pieces around it are written again. @param {() => void} write */
export function live(write) {
  scope.add(write);
  write();
}

/**
 * The value of a function, handed on: now, and again when it is another one.
 * @template T
 * @param {() => T} read
 * @param {(value: T) => void} write
 */
export function follow(read, write) {
  /** @type {T | undefined} */
  let last;
  live(() => {
    const value = read();
    if (Object.is(value, last)) return;
    last = value;
    write(value);
  });
}

/**
 * Builds something whose pieces are written again by `refresh`, and by nothing else.
 * @template T
 * @param {() => T} build
 */
export function createLive(build) {
  /** @type {Set<() => void>} */
  const pieces = new Set();
  const outer = scope;
  scope = pieces;
  try {
    const built = build();
    const refresh = () => pieces.forEach((write) => void write());
    return { built, refresh };
  } finally {
    scope = outer;
  }
}

/**
 * Builds the children of a node. Their pieces are written again when the language changes, and by what is returned.
 * @param {Element} root
 * @param {() => Node[]} build
 */
export function mount(root, build) {
  const { built, refresh } = createLive(build);
  root.append(...built);
  page.add(refresh);
  return refresh;
}

/**
 * A value that is computed once each time its pieces are written: now, and before those that are built after it are written again.
 * @template T
 * @param {() => T} compute
 */
export function computed(compute) {
  let value = compute();
  scope.add(() => {
    value = compute();
  });
  return () => value;
}

/**
 * Builds something whose pieces are written again only when one of the values that they depend on is another one.
 * @template T
 * @param {() => readonly unknown[]} read  as many values each time
 * @param {() => T} build
 */
export function guard(read, build) {
  let last = read();
  const { built, refresh } = createLive(build);
  scope.add(() => {
    const values = read();
    if (values.every((value, index) => Object.is(value, last[index]))) return;
    last = values;
    refresh();
  });
  return built;
}

/**
 * Fills a node when it is shown for the first time. While it is hidden, its pieces are not written.
 * @template {HTMLElement} T
 * @param {T} node
 * @param {() => boolean} isShown
 * @param {() => readonly Node[]} build
 */
export function whileShown(node, isShown, build) {
  /** @type {(() => void) | undefined} */
  let refresh;
  live(() => {
    node.hidden = !isShown();
    if (node.hidden) return;
    if (refresh !== undefined) return refresh();
    const inner = createLive(build);
    refresh = inner.refresh;
    node.append(...inner.built);
  });
  return node;
}

/**
 * Children by their index: as many as there are, each kept as long as there are that many. What is appended later stands after them.
 * @template {Element} T
 * @param {T} parent
 * @param {() => number} count
 * @param {(index: number) => Node} create
 */
export function each(parent, count, create) {
  /** @type {{ built: ChildNode, refresh: () => void }[]} */
  const children = [];
  const end = new Text();
  parent.append(end);
  live(() => {
    const n = count();
    for (const { built } of children.splice(n)) built.remove();
    for (const { refresh } of children) refresh();
    while (children.length < n) {
      const child = createLive(() => /** @type {ChildNode} */ (create(children.length)));
      children.push(child);
      end.before(child.built);
    }
  });
  return parent;
}
