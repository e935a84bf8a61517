import type { Browser } from 'puppeteer-core';

/**
 * Firefox's own window: its toolbar, menus, keys and popups are out of WebDriver BiDi's reach, and
 * `-remote-allow-system-access` lets a test use them from within.
 */
type Bidi = { send: (method: string, params: object) => Promise<{ result: unknown }> };

type Answer = { type: string; result?: { value?: string } };

/** Waits for a condition in the window; gives up after ten seconds with a sentence. */
const UNTIL = (condition: string, what: string) => `
  for (let i = 0; !(${condition}); i++) {
    if (i > 400) throw new Error(${JSON.stringify(`Firefox shows no ${what}.`)});
    await new Promise((resolve) => setTimeout(resolve, 25));
  }`;

const POPUP = `document.querySelector('panel[panelopen] browser.webextension-popup-browser')`;
const KEY_CODES: Record<string, number> = { Alt: 18, Shift: 16, Enter: 13 };

/** Runs expressions in Firefox's browser window, and drives what is in it. */
export async function chromeOf(browser: Browser) {
  // Puppeteer has no public way to send a command of its own.
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const run = async (body: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${body} })().then((it) => JSON.stringify(it ?? null))`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    const answer = result as Answer;
    if (answer.type !== 'success') throw new Error(`Firefox said ${JSON.stringify(answer)}`);
    return JSON.parse(answer.result?.value ?? 'null') as unknown;
  };
  /** Runs in a page of the extension that belongs to `holder`, an expression for its browser element. */
  const inside = (holder: string, expression: string) =>
    run(`
      const { messageManager } = ${holder};
      const answer = new Promise((resolve) => messageManager.addMessageListener('card-answer', ({ data }) => resolve(data)));
      const script = ${JSON.stringify(`
        const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Promise.resolve(Cu.evalInSandbox(${JSON.stringify(`(async () => (${expression.trim()}))()`)}, box))
          .then((it) => sendAsyncMessage('card-answer', it ?? null), (error) => sendAsyncMessage('card-answer', String(error)));`)};
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      return Promise.race([answer, new Promise((_, reject) => setTimeout(reject, 5000, new Error('The page did not answer.')))]);`);
  let button = '';
  return {
    run,
    /** Pins the extension's icon to the toolbar, as a user may. */
    prepare: async (extensionId: string) => {
      button = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      await run(`
        const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
        CustomizableUI.addWidgetToArea(${JSON.stringify(button)}, 'nav-bar');`);
    },
    open: async (address: string) => {
      await run(`
        gBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
        ${UNTIL(`gBrowser.currentURI.spec === ${JSON.stringify(address)}`, address)}`);
    },
    clickIcon: async () => {
      await run(
        `document.getElementById(${JSON.stringify(button)}).querySelector('toolbarbutton').click();`,
      );
    },
    popupOpened: async () => {
      await run(UNTIL(`${POPUP}?.currentURI.spec.endsWith('/popup.html')`, 'popup'));
    },
    closePopup: async () => {
      await run(`${POPUP}?.closest('panel').hidePopup(); ${UNTIL(`!${POPUP}`, 'closing popup')}`);
    },
    inPopup: (expression: string) => inside(POPUP, expression),
    /** A key as the user's keyboard gives it to the window that is in front. */
    press: async (key: string, modifiers: string[] = []) => {
      const event = (name: string) =>
        `new KeyboardEvent('', { key: ${JSON.stringify(name)}, keyCode: ${KEY_CODES[name] ?? name.charCodeAt(0)} })`;
      await run(`
        ${POPUP}?.focus();
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        ${[...modifiers, key].map((name) => `keyboard.keydown(${event(name)});`).join('')}
        ${[key, ...modifiers].map((name) => `keyboard.keyup(${event(name)});`).join('')}`);
    },
    takeMenuEntry: async (beginning: string) => {
      await run(`
        const menu = document.getElementById('contentAreaContextMenu');
        ${UNTIL(`menu.state === 'open'`, 'context menu')}
        const entry = [...menu.querySelectorAll('menuitem')].find((it) => it.label.startsWith(${JSON.stringify(beginning)}));
        if (!entry) throw new Error('The menu has no such entry.');
        menu.activateItem(entry);`);
    },
    sign: async () =>
      String(
        await run(`
          const icon = document.getElementById(${JSON.stringify(button)}).querySelector('toolbarbutton');
          return (icon.getAttribute('badge') ?? '') + ' ' + icon.getAttribute('tooltiptext');`),
      ),
    /** Has requests for sites granted at once; a test that is done with it says no. */
    answerQuestions: async (granted: boolean) => {
      await run(
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${!granted});`,
      );
    },
    warnings: async (extensionId: string) =>
      (await run(`
        const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const { permissions, data_collection } = extension.getRequiredPermissions();
        // What it asks for at the installation beside that: the hosts of its content scripts.
        const { origins } = extension.getRequestedPermissions();
        return ExtensionData.formatPermissionStrings({ permissions: { permissions, origins, data_collection } }).msgs;`)) as string[],
  };
}
