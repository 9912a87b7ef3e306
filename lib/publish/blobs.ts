import { git } from './git'

/** The bytes under each of these names (of objects, never of refs), in one run of git; undefined for what it doesn't hold. */
export async function blobs(folder: string, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return []
  const out = await git(folder, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  let at = 0
  return names.map(() => {
    const end = out.indexOf(10, at)
    const [, type, size] = out.subarray(at, end).toString().split(' ')
    if (type !== 'blob') {
      at = end + 1
      return undefined
    }
    const bytes = out.subarray(end + 1, end + 1 + Number(size))
    at = end + Number(size) + 2
    return bytes
  })
}
