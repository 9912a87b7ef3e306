const allowed = new Set(['http', 'https', 'mailto', 'tel'])

/** The scheme of a URL that may not be linked (`javascript:`, `data:` …), or undefined when it is safe. */
export function unsafeUrl(url: string): string | undefined {
  // Browsers skip control characters and white space inside a scheme, so these must not hide one.
  const bare = url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').replaceAll('\\', '/')
  if (bare.startsWith('//')) return '//'
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase()
  return scheme === undefined || allowed.has(scheme) ? undefined : `${scheme}:`
}

/** True for a URL that leaves the content folder. */
export function isExternal(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url)
}
