/** Playing the curve: x runs once over all that is seen, until it has arrived or the reader does something else. */

/** Keys that readers press to hush their screen reader, or on the way to another key. */
const QUIET_KEYS = ['Control', 'Shift', 'Alt', 'Meta', 'CapsLock', 'Insert', 'AltGraph'];

/**
 * @param {object} course
 * @param {number} course.ms  it takes
 * @param {(share: number) => void} course.move  from 0 to 1
 * @param {(isWhole: boolean) => void} course.end
 * @param {(event: Event) => boolean} course.isOwn  whether an event belongs to what controls it
 * @returns {() => void}  stops it
 */
export function sweep({ ms, move, end, isOwn }) {
  const life = new AbortController();
  const { signal } = life;
  let began = NaN;
  let pending = requestAnimationFrame(frame);

  /** @param {boolean} isWhole */
  function stop(isWhole) {
    if (signal.aborted) return;
    life.abort();
    cancelAnimationFrame(pending);
    end(isWhole);
  }

  /** @param {number} now  ms */
  function frame(now) {
    if (Number.isNaN(began)) began = now;
    pending = requestAnimationFrame(frame);
    const share = Math.min(1, (now - began) / ms);
    move(share);
    if (share === 1) stop(true);
  }

  /** @param {Event} event */
  function interrupt(event) {
    if (event instanceof KeyboardEvent && QUIET_KEYS.includes(event.key)) return;
    if (!isOwn(event)) stop(false);
  }
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, interrupt, { capture: true, signal });
  return () => stop(false);
}
