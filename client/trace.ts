const passing = ['from', 'settled', 'settlement', 'told', 'unsent', 'refused', 'sum', 'customer', 'case']

/**
 * Takes what led here out of the address, so that it isn't passed on with it. The page's forms and links still hold it. The
 * rest stays as it was written: URLSearchParams would encode the answers of a walk once more.
 */
export function forgetTrace(): void {
  const parts = location.search.slice(1).split('&')
  const kept = parts.filter(part => !passing.includes(part.split('=')[0] ?? ''))
  if (kept.length === parts.length) return
  const search = kept.length ? `?${kept.join('&')}` : ''
  history.replaceState(history.state, '', location.pathname + search + location.hash)
}
