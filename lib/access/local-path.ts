const here = 'http://here.invalid'

/**
 * A place on this site to go back to, from something a stranger may have written; `/` when it isn't one. Browsers read
 * `//host`, `/\host` and `/<tab>/host` as another site, so the path is read as they do, and read again as it will be sent.
 */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  const read = (path: string) => (URL.canParse(path, here) ? new URL(path, here) : undefined)
  const url = read(wanted)
  if (url?.origin !== here) return '/'
  const path = url.pathname + url.search + url.hash
  return read(path)?.href === url.href ? path : '/'
}
