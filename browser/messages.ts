import type { Answer, Question } from '../jobs/messages.ts';
import { extensionApi } from './api.ts';

/**
 * Asks the button's script in a tab what its page says.
 * @returns its answer, not yet parsed: a `PageAnswer` of jobs/messages if all is well
 * @throws if the page has no such script
 */
export const askPage = (tabId: number): Promise<unknown> =>
  extensionApi().tabs.sendMessage(tabId, { type: 'read' });

/** Asks the background. @returns its answer; undefined if nobody answers or there's nothing to say */
export async function sendMessage(question: Question): Promise<Answer | undefined> {
  try {
    return await extensionApi().runtime.sendMessage<Question, Answer | undefined>(question);
  } catch {
    return undefined;
  }
}
