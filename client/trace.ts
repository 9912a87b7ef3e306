/** Takes what led here out of the address, so that it isn't passed on with it. The page's forms still hold it. */
export function forgetTrace(): void {
  const address = new URL(location.href)
  const before = address.search
  for (const name of ['from', 'settled', 'settlement', 'told', 'unsent']) address.searchParams.delete(name)
  if (address.search !== before) history.replaceState(history.state, '', address)
}
