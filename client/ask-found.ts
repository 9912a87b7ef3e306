/**
 * What the house says to these words, as the nodes that show it.
 * @throws when the house can't be reached or fails, and when the request was given up
 */
export async function found(words: string, signal: AbortSignal): Promise<Node[]> {
  const response = await fetch(`/found?q=${encodeURIComponent(words)}`, { signal })
  if (!response.ok) throw new Error(String(response.status))
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const place = page.querySelector('[data-found]')
  if (!place) throw new Error('This is no answer.')
  signal.throwIfAborted()
  return [...place.childNodes]
}
