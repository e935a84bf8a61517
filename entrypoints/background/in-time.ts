/** How long a page may take to answer, in milliseconds. */
const ANSWER_MS = 2000;

/** Thrown when a page takes too long. */
export class LateError extends Error {}

/**
 * A page's answer, if it comes in time: a page that hangs would keep you waiting forever.
 * @throws LateError if it doesn't
 */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LateError("The page didn't answer in time."));
    }, ANSWER_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
