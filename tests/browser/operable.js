// What a reader can operate on the page as it stands, through shadow roots as well. Put before the body of a script.

const OPERABLE = `a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex],
    [role=slider], [role=tab], [role^=menuitem], [role=checkbox], [role=radio], [role=switch], [role=option]`;

/** The elements of a root that match, in the order in which they stand, those in shadow roots included. */
function* everywhere(selector, root = document) {
  for (const node of root.querySelectorAll('*')) {
    if (node.matches(selector)) yield node;
    if (node.shadowRoot) yield* everywhere(selector, node.shadowRoot);
  }
}

/** Drawn, and not only there to be spoken. */
function isSeen(node) {
  if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) return false;
  for (let at = node; at instanceof Element; at = at.parentElement ?? at.getRootNode().host) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
  }
  const { width, height } = node.getBoundingClientRect();
  return width > 0 && height > 0;
}

// A copy for the pointer alone, such as the head of a table that stays in sight, has its original within the keyboard's reach.
const isOff = (node) => node.matches(':disabled') || node.closest('[inert], [aria-hidden="true"]') !== null;

/** What only takes the focus when a script hands it on, such as the part of the page that the skip link jumps to. */
const isPlace = (node) => node.matches('[tabindex="-1"]:not(a, button, input, select, textarea, summary, [role])');

const operable = () => [...everywhere(OPERABLE)].filter((node) => isSeen(node) && !isOff(node) && !isPlace(node));

/** How a failed test names an element. */
const named = (node) =>
  node
    .cloneNode(false)
    .outerHTML.replace(/<\/[^>]+>$/, '')
    .slice(0, 160) + (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
