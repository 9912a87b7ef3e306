import { ask, NotAsked, outside, type Way } from './ask'

/** What came of following a link. */
export interface Followed {
  readonly url: string
  readonly works: boolean
  /** `200`, `404`, or in words why nothing answered. */
  readonly answer: string
}

const mostRedirects = 5
/** Answers that say only that whoever asks is a program, or asks too often: somebody with a browser gets in. */
const turnedAway = new Set([401, 403, 405, 406, 429, 451, 501, 503, 999])

/** Follows a link to where it leads: HEAD first, and GET where a server doesn't take that. It never fails. */
export async function follow(url: string, way: Way = outside): Promise<Followed> {
  try {
    let at = new URL(url)
    for (let step = 0; step <= mostRedirects; step++) {
      let answer = await ask(at, 'HEAD', way)
      if (answer.status >= 400) answer = await ask(at, 'GET', way)
      const { status, location } = answer
      if (status < 300 || status >= 400 || location === undefined)
        return { url, works: status < 400 || turnedAway.has(status), answer: String(status) }
      at = new URL(location, at)
    }
    return { url, works: false, answer: 'it leads on and on' }
  } catch (error) {
    // What may not be asked says nothing about whether it is there.
    return { url, works: error instanceof NotAsked, answer: reason(error) }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'it hung up',
  ERR_INVALID_URL: 'not an address',
}

function reason(error: unknown): string {
  if (error instanceof NotAsked) return `not followed: ${error.message}`
  const { name, code = '', message } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') return 'no answer in time'
  if (/^(?:CERT_|ERR_TLS|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(code)) return 'its certificate is not right'
  return reasons[code] ?? (code || message)
}
