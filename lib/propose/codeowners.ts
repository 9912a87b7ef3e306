import { codeownersPlaces } from '../publish'
import type { Repository } from './repository'

/** The text of CODEOWNERS at a commit ('' without one), and where in the repository the content stands. */
export async function codeownersAt(
  { run, prefix }: Repository,
  commit: string,
): Promise<{ text: string; folder: string }> {
  const folder = prefix.replace(/\/$/, '')
  for (const place of codeownersPlaces) {
    const text = await run(['cat-file', 'blob', `${commit}:${place}`]).catch(() => undefined)
    if (text !== undefined) return { text: text.toString(), folder }
  }
  return { text: '', folder }
}
