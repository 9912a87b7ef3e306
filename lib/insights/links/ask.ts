import { lookup as resolve } from 'node:dns'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublic } from './private'

/** What a server answered, before its body; a redirect says where to. */
export interface Answer {
  readonly status: number
  readonly location?: string
}

/** How one request goes out; a test has its own way. */
export interface Way {
  /** Which addresses may be reached at all. */
  readonly mayReach: (address: string) => boolean
  /** Whether a URL with this port may be asked: '' is the usual one. */
  readonly mayUse: (port: string) => boolean
  /** Milliseconds until nobody waits any longer, from the beginning to the answer. */
  readonly patience: number
}

/** Out into the public internet, and nowhere else. */
export const outside: Way = { mayReach: isPublic, mayUse: port => port === '', patience: 10_000 }

/** Why a URL is not asked at all. */
export class NotAsked extends Error {}

/**
 * Asks one URL, and reads nothing but the head of the answer. The address is looked at where the connection is made, so
 * that a name can't lead elsewhere in between.
 * @throws NotAsked, or the network's error
 */
export function ask(url: URL, method: 'HEAD' | 'GET', way: Way): Promise<Answer> {
  if (!/^https?:$/.test(url.protocol)) throw new NotAsked('not a page of the web')
  if (url.username || url.password) throw new NotAsked('it holds a password')
  if (!way.mayUse(url.port)) throw new NotAsked('not the usual port')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A name that is an address is never looked up.
  if (/^[\d.]+$|:/.test(host) && !way.mayReach(host))
    throw new NotAsked('an address of somebody’s own network')
  const headers = { 'user-agent': 'Answerhouse link check', accept: '*/*' }
  return new Promise((done, fail) => {
    const signal = AbortSignal.timeout(way.patience)
    const send = url.protocol === 'https:' ? secure : plain
    const sent = send(url, { method, headers, signal, lookup: only(way), agent: false }, answer => {
      const { statusCode = 0, headers: said } = answer
      answer.destroy()
      done({ status: statusCode, ...(said.location && { location: said.location }) })
    })
    sent.on('error', fail)
    sent.end()
  })
}

/** Looks a name up, and gives only addresses that may be reached. */
function only({ mayReach }: Way): LookupFunction {
  return (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const addresses = found.filter(({ address }) => mayReach(address))
      const [first] = addresses
      if (!first) return done(new NotAsked('an address of somebody’s own network'), [])
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
}
