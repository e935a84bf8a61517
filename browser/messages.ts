import { extensionApi } from './api.ts';
import { originOf } from './origin.ts';

type PopupApi = {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  permissions: { request: (wanted: { origins: string[] }) => Promise<boolean> };
};

/** Asks the background; undefined where nobody answers. The answer is what our own background has made. */
export const sendMessage = async <Answer>(question: unknown): Promise<Answer | undefined> => {
  try {
    return (await (extensionApi() as PopupApi).runtime.sendMessage(question)) as Answer | undefined;
  } catch {
    return undefined;
  }
};

/**
 * Has the browser ask the user for one host. Call it from a click. Chromium closes the popup for the
 * question, so what follows a yes is the background's work.
 */
export const requestSite = (host: string): Promise<boolean> =>
  (extensionApi() as PopupApi).permissions
    .request({ origins: [originOf(host)] })
    .catch(() => false);
