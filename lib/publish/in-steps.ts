/**
 * Does long work in steps, between what else there is to do.
 * @param isWanted asked before each step; undefined where it isn't any more
 */
export function inSteps<T>(steps: Iterator<unknown, T>): Promise<T>
export function inSteps<T>(steps: Iterator<unknown, T>, isWanted: () => boolean): Promise<T | undefined>
export async function inSteps<T>(
  steps: Iterator<unknown, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  for (;;) {
    await new Promise(resolve => setImmediate(resolve))
    if (!isWanted()) return undefined
    const { done, value } = steps.next()
    if (done) return value
  }
}
