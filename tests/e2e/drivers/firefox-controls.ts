import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { until, windowOf } from './firefox-window.ts';

/** The element of Firefox's window that holds the open popup, as an expression. */
export const POPUP = `document.querySelector('panel[panelopen] browser.webextension-popup-browser')`;
const KEY_CODES: Record<string, number> = { Alt: 18, Shift: 16, Enter: 13, Tab: 9, Escape: 27 };

/** Presses and reads what's in Firefox's window: the icon, its popup, the context menu, the keys. */
export async function controlsOf(browser: Browser, at = 0) {
  const { run } = await windowOf(browser, at);
  /** Evaluates an expression in the page that an element of the window holds. */
  const inside = (holder: string, expression: string) =>
    run(`
      const { messageManager } = ${holder};
      let answer;
      messageManager.addMessageListener('card-answer', ({ data }) => { answer = { data }; });
      const script = ${JSON.stringify(`
        const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Promise.resolve(Cu.evalInSandbox(${JSON.stringify(`(async () => (${expression.trim()}))()`)}, box))
          .then((it) => sendAsyncMessage('card-answer', it ?? null), (error) => sendAsyncMessage('card-answer', String(error)));`)};
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      ${until(`answer || !${holder}`, 'answer')}
      if (!answer) throw new Error('It closed before it answered.');
      return answer.data;`);
  let button = '';
  return {
    /** Pins the extension's icon to the toolbar, as a user may. */
    prepare: async (extensionId: string) => {
      button = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      await run(`
        const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
        CustomizableUI.addWidgetToArea(${JSON.stringify(button)}, 'nav-bar');`);
    },
    /** Saves files in a folder without asking. */
    saveTo: async (folder: string) => {
      await run(`
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
        // The list of downloads opens late, and closes any popup that was opened meanwhile.
        Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
        // Firefox's own default, which a driver changes.
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);`);
    },
    open: async (address: string) => {
      await run(`
        gBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
        ${until(`gBrowser.currentURI.spec === ${JSON.stringify(address)}`, address)}`);
    },
    clickIcon: async () => {
      await run(
        `document.getElementById(${JSON.stringify(button)}).querySelector('toolbarbutton').click();`,
      );
    },
    popupOpened: async () => {
      await run(until(`${POPUP}?.currentURI.spec.endsWith('/popup.html')`, 'popup'));
      // Firefox shows a popup before it gets any keys; a key pressed until then is lost.
      await expect
        .poll(async () => {
          await run(`${POPUP}?.focus()`);
          return inside(POPUP, 'document.hasFocus()');
        })
        .toBe(true);
    },
    closePopup: async () => {
      await run(`${POPUP}?.closest('panel').hidePopup(); ${until(`!${POPUP}`, 'closing popup')}`);
    },
    inPopup: (expression: string) => inside(POPUP, expression),
    /** Presses a key as the user's keyboard does, for the window that's in front. */
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
        ${until(`menu.state === 'open'`, 'context menu')}
        const entry = [...menu.querySelectorAll('menuitem')].find((it) => it.label.startsWith(${JSON.stringify(beginning)}));
        if (!entry) throw new Error('The context menu has no such entry.');
        menu.activateItem(entry);`);
    },
    /** The addresses of all tabs; the driver itself isn't told of one that shows JSON. */
    tabs: async () =>
      (await run(
        `return [...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec)`,
      )) as string[],
    badge: async () =>
      String(
        await run(`
          const icon = document.getElementById(${JSON.stringify(button)}).querySelector('toolbarbutton');
          return (icon.getAttribute('badge') ?? '') + ' ' + icon.getAttribute('tooltiptext');`),
      ),
    /** Whether requests for sites are granted without a question. */
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
        // What else it asks for at installation: the hosts of its content scripts.
        const { origins } = extension.getRequestedPermissions();
        return ExtensionData.formatPermissionStrings({ permissions: { permissions, origins, data_collection } }).msgs;`)) as string[],
  };
}
