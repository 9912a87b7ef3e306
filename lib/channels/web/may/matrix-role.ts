import type { Action } from '../../../content'
import { notesOf, presentAlso, verdictOf, wordsOf, type MatrixRole } from './matrix-cell'
import type { Reader } from '../reader'
import { afterTitle, toneOf, type Tone } from './verdict-words'
import { day } from '../when'

/** What one role may do, action by action, each with its sentence and the rule it rests on. */
export interface ShownRole {
  readonly name: string
  readonly own: boolean
  readonly groups: readonly {
    readonly tone: Tone
    readonly title: string
    readonly rows: readonly ShownRoleRow[]
  }[]
}

export interface ShownRoleRow {
  readonly title: string
  readonly url: string
  readonly words: string
  readonly sentence: string
  /** What else the rules say. */
  readonly notes: readonly string[]
  /** `actions/refund.mdx, line 12, since Jan 1`; absent where no row says so. */
  readonly rule?: string
}

const tones: readonly Tone[] = ['may', 'ask', 'never']
const titles = {
  own: { may: 'You may', ask: 'Ask first', never: 'Nobody may' },
  other: { may: 'They may', ask: 'They ask first', never: 'Nobody may' },
} as const

export function presentRole(
  reader: Reader,
  actions: readonly Action[],
  one: MatrixRole,
  at: Date,
): ShownRole {
  const { role, name, own } = one
  const rows = actions.flatMap(action => {
    const verdict = verdictOf(reader, action, role, at)
    if (!verdict) return []
    const { file, line, from } = verdict.rule ?? {}
    const since = from && day(from, reader.now, reader.house.snapshot.organization)
    const words = wordsOf(reader, verdict, action, own)
    const row: ShownRoleRow = {
      title: action.title,
      url: action.url,
      words,
      notes: [...notesOf(reader, action, one, at, words), ...presentAlso(reader, action, at)],
      sentence: afterTitle(action.title, verdict),
      ...(since && { rule: `${file}, line ${line}, since ${since}` }),
    }
    return [{ tone: toneOf(verdict), row }]
  })
  const groups = tones.map(tone => ({
    tone,
    title: titles[own ? 'own' : 'other'][tone],
    rows: rows.filter(each => each.tone === tone).map(({ row }) => row),
  }))
  return { name, own, groups: groups.filter(group => group.rows.length > 0) }
}
