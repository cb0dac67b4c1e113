/**
 * The page's own entries in the browser's history, numbered, so that undo and redo can go through them and never past them.
 *
 * Undo is a step of that history, not a list of its own: the Back button and Ctrl+Z then always agree, an undone state can be
 * brought back by either, and no second memory can differ from the first. The number stands in the entry itself, where it
 * survives a reload; how many entries lie ahead is known only to the page that made them.
 */

/** The number's name in the state of an entry. */
const NUMBER = 'activation-lab';

/** The number of the entry that is shown; none if the page has not made it. @returns {number | undefined} */
function shownNumber() {
  const number = history.state?.[NUMBER];
  return Number.isSafeInteger(number) ? number : undefined;
}

/** @param {number} number @param {string} address */
function label(number, address) {
  history.replaceState({ [NUMBER]: number }, '', address);
}

export function createEntries() {
  let current = shownNumber() ?? 0;
  let last = current;
  // Without a number, the way back to it would look like an address that the reader has typed.
  label(current, location.href);

  return {
    /** @param {string} address */
    replaceState: (address) => label(current, address),
    /** @param {string} address */
    pushState(address) {
      current += 1;
      last = current;
      history.pushState({ [NUMBER]: current }, '', address);
    },
    /** To be called when the browser shows another entry. An address that the reader has typed makes a new one. */
    arrive() {
      const number = shownNumber();
      current = number ?? current + 1;
      last = number === undefined ? current : Math.max(last, current);
      if (number === undefined) label(current, location.href);
    },
    /** Goes so many entries on, or back; answers false, and stays, where there are not so many. @param {number} steps */
    travel(steps) {
      const target = current + steps;
      if (target < 0 || target > last) return false;
      history.go(steps);
      return true;
    },
  };
}
