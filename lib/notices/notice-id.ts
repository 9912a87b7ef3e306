import { createHash } from 'node:crypto'

/** The id of what goes out: the same for the same thing to the same one, also in another process. */
export function noticeId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
