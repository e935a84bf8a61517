import type { Answer, Question } from '../jobs/messages.ts';
import { extensionApi } from './api.ts';

/** Asks the background. @returns its answer; undefined when nobody answers or there's nothing to say */
export async function sendMessage(question: Question): Promise<Answer | undefined> {
  try {
    return await extensionApi().runtime.sendMessage<Question, Answer | undefined>(question);
  } catch {
    return undefined;
  }
}
