// Runs, with the browser's own rights, in every process of Firefox that shows pages: `firefox.rs` loads it.
/* global addMessageListener, sendAsyncMessage, Cc, Ci, Services, ChromeUtils, Debugger */

const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
const system = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);

// What pages say to the console goes to the browser's own list of errors.
storage.addLogEventListener((event) => {
  const { level, arguments: words, innerID, chromeContext } = event.wrappedJSObject ?? event;
  // The browser's own modules talk there, too.
  if (typeof innerID !== 'number' || chromeContext) return;
  sendAsyncMessage('lab:said', { level, text: words.map(String).join(' ') });
}, system);
addMessageListener('lab:ping', () => sendAsyncMessage('lab:pong'));

ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(globalThis);
const debug = new Debugger();

// The driver's scripts live beside the page, with modules of their own: `bring` gives them the page's. Then what the test wants to
// run before the page's own scripts.
Services.obs.addObserver((page) => {
  const own = debug.addDebuggee(page);
  own.executeInGlobal('window.bring = (address) => import(address);');
  const early = Services.cpmm.sharedData.get('lab:early') ?? '';
  if (early !== '') own.executeInGlobal(early);
  debug.removeDebuggee(page);
}, 'content-document-global-created');
