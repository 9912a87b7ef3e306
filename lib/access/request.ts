/** Whether the person's own browser speaks https, also when a proxy in front speaks http to us. */
export function isSecure(headers: Headers): boolean {
  return first(headers.get('x-forwarded-proto')) === 'https'
}

/** Where a request comes from: what the nearest proxy saw. Next fills this in when there is no proxy. */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}

/**
 * Whether a form was sent from one of our own pages, so that no other site signs anybody in or out. Every browser says
 * where a POST comes from; what says nothing is no browser, and holds nobody's cookies.
 */
export function fromOurPages(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null) return true
  const host = URL.canParse(origin) ? new URL(origin).host : ''
  return host !== '' && [headers.get('host'), first(headers.get('x-forwarded-host'))].includes(host)
}

export function cookiesOf(headers: Headers): Record<string, string> {
  const pairs = (headers.get('cookie') ?? '').split(';').map(pair => pair.split(/=(.*)/s, 2))
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]))
}

const first = (list: string | null) => list?.split(',')[0]?.trim()
