/** Brings into sight what a step is about. A view may still be on its way. */

/**
 * @param {AbortSignal} signal  ends it
 * @returns {(selector: string | undefined) => void} looks for one thing at a time
 */
export function createSight(signal) {
  /** @type {string | undefined} */
  let wanted;

  function look() {
    const node = wanted === undefined ? null : document.querySelector(wanted);
    if (node === null || !node.checkVisibility()) return;
    stop();
    node.scrollIntoView({ block: 'start' });
  }

  const watch = new MutationObserver(look);

  function stop() {
    wanted = undefined;
    watch.disconnect();
  }

  signal.addEventListener('abort', stop);
  return (selector) => {
    stop();
    if (selector === undefined || signal.aborted) return;
    wanted = selector;
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    look();
  };
}
