/** The address of something that was found, with the trace of its search: so it is known what the search led to. */
export function foundAt(url: string, trace: string): string {
  const at = url.indexOf('#')
  const [page, anchor] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)]
  return `${page}${page.includes('?') ? '&' : '?'}from=${trace}${anchor}`
}
