/** Moving a value to another before the reader's eyes, or at once where motion is not wanted. */

/** ms */
const DURATION = 500;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** What is under way. @type {AbortController | undefined} */
let moving;

/**
 * Anything that the reader does ends it.
 * @param {number} from
 * @param {number} to
 * @param {(value: number) => void} set
 */
export function glide(from, to, set) {
  moving?.abort();
  if (still.matches || document.hidden) {
    set(to);
    return;
  }
  const end = new AbortController();
  moving = end;
  const { signal } = end;
  let began = NaN;

  /** @param {number} now  ms */
  function frame(now) {
    if (signal.aborted) return;
    if (Number.isNaN(began)) began = now;
    const share = Math.min(1, (now - began) / DURATION);
    const eased = 1 - (1 - share) ** 3;
    set(share === 1 ? to : from + eased * (to - from));
    if (share < 1) requestAnimationFrame(frame);
    else end.abort();
  }

  for (const type of ['pointerdown', 'keydown', 'popstate', 'hashchange'])
    addEventListener(type, () => end.abort(), { capture: true, signal });
  requestAnimationFrame(frame);
}
