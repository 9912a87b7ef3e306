import { formatAnswers, parseAnswers } from '../../../trees'
import { dateFormat } from '../date-format'
import { roleName, see, type Reader } from '../reader'
import { shortUrl } from '../document/short'
import { inAddress } from '../walk/walk-url'
import { presentFreshness } from '../document/freshness'
import { presentTrust } from '../document/trust'

/** What a sheet of paper says about itself: where it is from, when, and whether one can rely on it. */
export interface ShownPaper {
  readonly organization: string
  /** With the host and without `https://`, which browsers add: `help.example.org/s/k7m2`. */
  readonly address: string
  /** `November 23, 2026 at 13:00` */
  readonly printed: string
  /** `Verified Oct 28, Priya Nair. Next check Jan 26.` */
  readonly verified?: string
  readonly revision: string
  /** For whom the limits on it hold: `Mei Tanaka, frontline`. */
  readonly reader?: string
  /** The page that it is a print of. */
  readonly page: string
}

/** About the page at an address (its path and query) of a host; `/print/…` is a print of the page it names. */
export function presentPaper(reader: Reader, host: string, address: string): ShownPaper {
  const { house, actor, now } = reader
  const { organization, revision } = house.snapshot
  const [path = '', query = ''] = address.split(/\?(.*)/s, 2)
  const page = path.replace(/^\/print(?=\/)/, '')
  const search = query && `?${query}`
  const document = see(reader, decode(page).slice(1).normalize('NFC'))
  const tree = document?.kind === 'tree'
  const answers = tree ? answersOf(query) : ''
  const short = document ? shortUrl(house.snapshot, document.id) + answers : page + search
  const who = [actor.name, actor.role && roleName(actor.role).toLowerCase()].filter(Boolean).join(', ')
  const verified = document && verifiedWords(reader, document.id)
  return {
    organization: organization.name,
    address: host + short,
    printed: dateFormat(organization.locale, {
      timeZone: organization.timeZone,
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
    }).format(now),
    ...(verified && { verified }),
    revision,
    ...(who && { reader: who }),
    page: document ? page + (tree ? answersOf(query, ['walk']) : '') : page + search,
  }
}

/** Of a walk only what was answered, and what was known, is printed; `more` leads back to it. */
function answersOf(query: string, more: readonly string[] = []): string {
  const search = new URLSearchParams(query)
  const written = ['answers', 'facts'].flatMap(name => {
    const answers = formatAnswers(parseAnswers(search.get(name) ?? ''))
    return answers ? `${name}=${inAddress(answers)}` : []
  })
  for (const name of more) if (search.has(name)) written.push(`${name}=${inAddress(search.get(name)!)}`)
  return written.length ? `?${written.join('&')}` : ''
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function verifiedWords(reader: Reader, id: string): string | undefined {
  const document = see(reader, id)
  if (!document) return undefined
  const { verified, vouched, next, overdue, state } = presentTrust(reader, document)
  const said = presentFreshness(reader, document)
  // What nobody stands behind as it is says so; what is only late says since when.
  if (said?.late && !overdue) return `${said.words}.`
  if (!verified || state === undefined) return vouched ? 'Never verified.' : undefined
  const then = overdue ? ` It was due again ${next}.` : next ? ` Next check ${next}.` : ''
  return `Verified ${verified}.${then}`
}
