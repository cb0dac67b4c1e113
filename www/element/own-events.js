/**
 * Keys and events that are used in the element stay in it. A page around it has keys of its own, such as a deck of slides or a
 * notebook, and may listen to whatever its form or its editor receives.
 */

/** JupyterLab takes keys before they reach the element, unless the element has this attribute. */
const SUPPRESS = 'data-lm-suppress-shortcuts';

/** What typing in a box sends, and what a host might take for its own. A `change` never leaves the shadow tree. */
const TYPING = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'];

/** Keys of a box that type nothing: they belong to the page and to the browser. */
const NOT_TYPED = /^(Tab|Escape|F\d+|Alt|Control|Meta|Shift)$/;
/** Keys that edit text while Control or Command is held. */
const EDITING = /^([acvxyz]|Arrow\w+|Home|End|Backspace|Delete|Insert)$/i;
/** Keys that move a slider. */
const SLIDING = /^(Arrow\w+|Page(Up|Down)|Home|End)$/;
/** Keys that press a button or follow a link. */
const PRESSING = /^(Enter| )$/;

/**
 * Whether a key is used by the part of the element that has the focus. On the plot and on sliders that is so of every letter and
 * digit: pressed by mistake, it must not change the slide. A space bar and the page keys of the plot are left to the page.
 * @param {{ matches: (selector: string) => boolean }} part
 * @param {KeyboardEvent} event
 */
export function isUsedBy(part, event) {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (part.matches('input[type=text]')) {
    if (NOT_TYPED.test(key)) return false;
    return !(ctrlKey || metaKey) || event.getModifierState('AltGraph') || EDITING.test(key);
  }
  if (ctrlKey || metaKey || altKey) return false;
  const isCharacter = key.length === 1 && key !== ' ';
  if (part.matches('input[type=range]')) return isCharacter || SLIDING.test(key);
  if (part.matches('canvas')) return isCharacter || key.startsWith('Arrow');
  return part.matches('button, a') && PRESSING.test(key);
}

/** @param {ShadowRoot} root */
export function keepOwnEvents(root) {
  /** Keys that are down and were used. @type {Set<string>} */
  const down = new Set();
  /** Whether the page had forbidden the event before it came here. */
  let wasForbidden = false;
  /** Whether some part of the element has acted on it. @param {Event} event */
  const isActedOn = (event) => event.defaultPrevented && !wasForbidden;
  /** @param {Event} event */
  const stop = (event) => event.stopPropagation();

  for (const type of ['keydown', 'wheel']) {
    root.addEventListener(type, (event) => (wasForbidden = event.defaultPrevented), { capture: true, passive: true });
  }

  for (const type of TYPING) {
    root.addEventListener(type, (event) => {
      if (/** @type {Element} */ (event.target).matches('input')) stop(event);
    });
  }
  root.addEventListener('keydown', (given) => {
    const event = /** @type {KeyboardEvent} */ (given);
    const isUsed = isActedOn(event) || isUsedBy(/** @type {Element} */ (event.target), event);
    if (isUsed) {
      down.add(event.code);
      stop(event);
    } else down.delete(event.code);
  });
  for (const type of ['keypress', 'keyup']) {
    root.addEventListener(type, (given) => {
      const { code } = /** @type {KeyboardEvent} */ (given);
      if (type === 'keyup' ? down.delete(code) : down.has(code)) stop(given);
    });
  }
  // Neither a wheel that zooms the plot nor a finger that moves a slider changes the slide.
  root.addEventListener('wheel', (event) => isActedOn(event) && stop(event), { passive: true });
  for (const type of ['pointermove', 'touchmove']) {
    root.addEventListener(type, (event) => /** @type {Element} */ (event.target).matches('input[type=range]') && stop(event), {
      passive: true,
    });
  }

  const { host } = root;
  /** Before anyone else hears of the key. @param {KeyboardEvent} event */
  function announce(event) {
    const part = root.activeElement;
    host.toggleAttribute(SUPPRESS, part !== null && isUsedBy(part, event));
  }

  return {
    /** The element has come into a document. @param {AbortSignal} signal  ends its stay */
    attend: (signal) => host.ownerDocument.defaultView?.addEventListener('keydown', announce, { capture: true, signal }),
  };
}
