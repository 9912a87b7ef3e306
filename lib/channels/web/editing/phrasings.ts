import { levelOf, today, type Document } from '../../../content'
import { askedLines, type Evidence, type Proposal, proposals } from '../../../learn'
import { edits } from './editors'
import { see, type Reader, type Way } from '../reader'
import { day } from '../when'

/** Something that people typed before they opened a document, for an editor to decide about. */
export interface ShownPhrasing {
  readonly id: string
  readonly text: string
  readonly document: Way
  /** How often, by how many people, where and when. */
  readonly evidence: string
  /** Why it can't simply be taken over. */
  readonly but?: string
  /** How to take it over. */
  readonly take?: { readonly say: string; readonly lines: string; readonly command: string }
}

export interface ShownPhrasings {
  readonly count: number
  readonly phrasings: readonly ShownPhrasing[]
  /** What becomes of them in the meantime. */
  readonly meanwhile: string
  /** What isn't listed. */
  readonly besides: string
}

/** As many as one looks at in one go. */
const most = 15

/** What people typed and opened often enough to be told; undefined for who doesn't edit. */
export async function presentPhrasings(reader: Reader): Promise<ShownPhrasings | undefined> {
  if (!edits(reader)) return undefined
  const { house, actor, now } = reader
  const { snapshot } = house
  const { proposals: all, personal } = await proposals(house, now)
  const level = levelOf(snapshot, actor.audience)
  const shown = all.filter(proposal => proposal.level <= level && see(reader, proposal.document))
  const open = shown.filter(({ state }) => state !== 'found')
  return {
    count: open.length,
    phrasings: open.slice(0, most).map(proposal => present(reader, proposal)),
    meanwhile:
      snapshot.organization.learns === false
        ? 'Until you decide they change nothing.'
        : 'Until you decide they count a little, and less each day that nobody types them.',
    besides: besides(shown.length - open.length, personal.filter(each => each <= level).length),
  }
}

function present(reader: Reader, proposal: Proposal): ShownPhrasing {
  const document = see(reader, proposal.document)!
  const but = remark(reader, proposal, document)
  return {
    id: proposal.id,
    text: proposal.text,
    document: { title: document.title, url: document.url },
    evidence: evidenceWords(reader, proposal.evidence),
    ...(but && { but }),
    ...(proposal.state !== 'narrower' && { take: take(document, proposal) }),
  }
}

function take({ asked, file }: Document, { id, text }: Proposal): NonNullable<ShownPhrasing['take']> {
  const list = asked.length > 0
  return {
    say: list ? `Add this line to “asked” at the top of ${file}:` : `Add these lines at the top of ${file}:`,
    lines: askedLines(text, list),
    command: `npx answerhouse learn --accept ${id} --to ../our-content`,
  }
}

function remark(reader: Reader, { state, level, rivals }: Proposal, { audience }: Document): string {
  const { audiences } = reader.house.snapshot.organization
  if (state === 'narrower')
    return `The page is for “${audience}”, and they typed this as “${audiences[level]}”: what they type stays among them. If the words are fit for everybody who sees the page, write them into it yourself.`
  if (state !== 'contested') return ''
  const others = rivals.flatMap(({ document }) => see(reader, document)?.title ?? [])
  return others.length > 0
    ? `The same words led to other pages too: ${others.map(title => `“${title}”`).join(', ')}. It may need an answer of its own.`
    : 'The same words led elsewhere too.'
}

/** `5 times by 3 people on the web, Nov 3 to Nov 20. Settled it 4 of 4 times.` */
function evidenceWords({ house: { snapshot }, now }: Reader, evidence: Evidence): string {
  const { times, people, signedOut, channels, first, last, settled } = evidence
  const zone = snapshot.organization
  const [from, to] = [first, last].map(at => day(today(at, zone.timeZone), now, zone))
  const who = [
    people > 0 && count(people, 'person', 'people'),
    signedOut > 0 && `${people > 0 ? `${signedOut} of them ` : ''}by who wasn’t signed in`,
  ].filter(Boolean)
  const where = channels.map(({ channel }) => (channel === 'web' ? 'on the web' : `by ${channel}`)).join(', ')
  const when = from === to ? `on ${to}` : `${from} to ${to}`
  const said = settled.all > 0 ? ` It settled it ${settled.yes} of ${settled.all} times.` : ''
  return `${count(times, 'time', 'times')}${people > 0 ? ' by' : ''} ${who.join(', ')}, ${where}, ${when}.${said}`
}

function besides(found: number, personal: number): string {
  const lines = [
    found > 0 && `${count(found, 'other already finds its page', 'others already find their page')} first.`,
    personal > 0 &&
      `${count(personal, 'search was', 'searches were')} left out: they may say something about a person.`,
  ]
  return lines.filter(Boolean).join(' ')
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
