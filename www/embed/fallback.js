// A classic script, because it must run where modules cannot: to a frame without an origin of its own a module is a stranger's
// file, which only a server that allows it hands over. Then everything comes as one classic script, where the site has it. If that
// is missing too, the frame says so, with a link to the same state.
{
  const aim = () => {
    for (const link of document.querySelectorAll('a')) if (link.className === 'laboratory') link.hash = location.hash;
  };

  const reveal = () => {
    document.documentElement.classList.add('failed');
    // The network may be back later; a file that has gone may be there again.
    const again = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Try again 重试' });
    again.addEventListener('click', () => location.reload());
    addEventListener('online', () => location.reload());
    document.querySelector('.fallback')?.append(again);
    // A frame without an origin may be forbidden to open windows as well: then the address is there to be copied.
    const address = document.querySelector('.address');
    if (window.origin === 'null' && address) address.textContent = new URL(`../index.html${location.hash}`, document.baseURI).href;
  };

  /** All in one script; the one address that a page which checks addresses of scripts is to let through. */
  const bundle = () => {
    const address = 'embed.standalone.js';
    /** @typedef {{ createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string } }} TrustedTypes */
    const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (globalThis);
    return trustedTypes?.createPolicy('activation-lab', { createScriptURL: () => address }).createScriptURL(address) ?? address;
  };

  /** @param {Event} event */
  const replace = ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    const script = document.createElement('script');
    script.addEventListener('error', reveal);
    try {
      script.src = bundle();
      document.head.append(script);
    } catch {
      reveal();
    }
  };

  // Of a script that cannot be loaded the window hears before the script itself, and only so.
  addEventListener('error', replace, true);
  document.addEventListener('activation-error', (event) => {
    if (/** @type {CustomEvent} */ (event).detail.code === 'load-failed') document.documentElement.classList.add('refused');
  });
  document.addEventListener('activation-ready', () => document.documentElement.classList.remove('refused'));
  document.addEventListener('DOMContentLoaded', aim);
  addEventListener('hashchange', aim);
}
