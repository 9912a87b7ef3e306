import { type Finding, idOf } from '../../../consistency'
import { readings } from '../../../insights'
import { currentProposals } from '../../../propose'
import { notTheSame } from '../../../records'
import { edits } from '../editing/editors'
import type { Reader } from '../reader'
import { presentPair, type ShownPair } from './pair'
import { visible } from './surveyed'

export interface ShownPairs {
  /** All are being compared; there is nothing to show yet. */
  readonly comparing: boolean
  readonly count: number
  /** The first of them, those first that are read most. */
  readonly pairs: readonly ShownPair[]
  /** Those that are right as they are. */
  readonly right: readonly ShownPair[]
  readonly kinds: readonly {
    readonly words: string
    readonly count: number
    readonly url: string
    readonly here: boolean
  }[]
  /** Whether what is said about a pair can be kept. */
  readonly keeps: boolean
  /** Whether a merge can be proposed from here. */
  readonly proposes: boolean
  /** Why what was asked for last was not done. */
  readonly trouble?: string
  /** Days over which readings are counted. */
  readonly back: number
}

/** As many as one looks at in one go. */
const most = 25
const back = 90

/** What is written twice or otherwise, as far as a reader sees both; undefined for who doesn't edit. */
export async function presentPairs(
  reader: Reader,
  { kind, trouble }: { readonly kind?: string; readonly trouble?: string } = {},
): Promise<ShownPairs | undefined> {
  if (!edits(reader)) return undefined
  const { house, now } = reader
  const [findings, right, times] = await Promise.all([
    visible(reader),
    notTheSame(house),
    readings(house, { since: new Date(now.getTime() - back * 86_400_000) }),
  ])
  const read = ({ places }: Finding) =>
    places.reduce((sum, { document }) => sum + (times.get(document) ?? 0), 0)
  const all = [...(findings ?? [])].sort(
    (a, b) => read(b) - read(a) || weight(b) - weight(a) || b.share - a.share,
  )
  const open = all.filter(finding => !right.has(idOf(finding)))
  const chosen = open.filter(finding => kind === undefined || finding.kind === kind)
  const show = (some: readonly Finding[]) =>
    some.slice(0, most).map(finding => presentPair(reader, finding, times, right.get(idOf(finding))))
  return {
    comparing: findings === undefined,
    count: chosen.length,
    pairs: show(chosen),
    right: show(all.filter(finding => right.has(idOf(finding)))),
    kinds: kindsOf(open, kind),
    keeps: house.db !== undefined,
    proposes: house.db !== undefined && currentProposals() !== undefined,
    ...(trouble && Object.hasOwn(troubles, trouble) && { trouble: troubles[trouble] }),
    back,
  }
}

/** What became of a merge that could not be proposed. */
const troubles: Readonly<Record<string, string>> = {
  list: 'The top of that document is written in a way that can’t be added to. Make them one in your own copy of the content.',
  git: 'Where the content is kept can’t be reached right now. Nothing was changed. Try it again later.',
  other:
    'One of the two is not as it was when you opened this page. Nothing was changed. Look at them again.',
}

/** What is wrong before what is only said twice. */
const weight = ({ kind, agrees }: Finding) =>
  kind === 'limit' && !agrees ? 3 : kind === 'disagree' ? 2 : kind === 'limit' ? 0 : 1

function kindsOf(open: readonly Finding[], chosen: string | undefined): ShownPairs['kinds'] {
  const names = {
    disagree: 'Two numbers',
    limit: 'Limits in words',
    'same-words': 'Nearly the same words',
    'same-question': 'The same question',
  }
  const some = Object.entries(names).map(([kind, words]) => ({
    words,
    count: open.filter(pair => pair.kind === kind).length,
    url: `/editors/duplicates?kind=${kind}`,
    here: kind === chosen,
  }))
  return [
    { words: 'All', count: open.length, url: '/editors/duplicates', here: chosen === undefined },
    ...some,
  ]
}
