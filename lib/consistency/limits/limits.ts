import type { Snapshot } from '../../content'
import { languageOf, type SearchDocument } from '../../search'
import type { Finding } from '../finding'
import { type Quantity, quantitiesIn } from '../quantity'
import { sentencesOf } from '../sentences'
import { contentStems } from '../words'
import { isLimit } from './cues'
import type { Held } from './held'

/** How much of an action's name a text must say; less where the document names the action itself. */
const [named, linked] = [1, 1 / 3]

/**
 * Sentences of a document that say in words how much somebody may, where authority holds that. Where they give a number that
 * authority has neither today nor later, they contradict it; the others will on the day on which it changes.
 */
export function limitsIn(
  snapshot: Snapshot,
  { id, title, locale, sections }: SearchDocument,
  held: readonly Held[],
): Finding[] {
  const language = languageOf(locale ?? snapshot.organization.locale)
  const names = new Set(snapshot.documents.get(id)?.actions)
  return sections.flatMap(({ heading, anchor, text }) => {
    const topic = contentStems([title, heading].join('\n'), language)
    return sentencesOf(text, language).flatMap(sentence =>
      clausesOf(sentence).flatMap(clause =>
        quantitiesIn(clause).flatMap((quantity): Finding[] => {
          if (!isLimit(clause, quantity, language)) return []
          const words = new Set(contentStems(clause, language))
          const found = spokenOf(held, { quantity, language, words, topic, names, id })
          if (!found) return []
          const place = { document: id, anchor, heading }
          const authority = { document: found.action.id, anchor: '', heading: '' }
          const agrees = found.values.has(quantity.value)
          return [
            {
              kind: 'limit',
              places: [place, authority],
              texts: [sentence, found.rows],
              share: 1,
              values: [quantity.text, found.numbers],
              ...(agrees && { agrees }),
            },
          ]
        }),
      ),
    )
  })
}

/** Semicolons part what is said of one thing from what is said of the next. */
const clausesOf = (sentence: string) => sentence.split(/(?<=[;])\s+/)

interface Said {
  readonly quantity: Quantity
  readonly language: string
  readonly words: ReadonlySet<string>
  readonly topic: readonly string[]
  /** Actions that the document names. */
  readonly names: ReadonlySet<string>
  readonly id: string
}

/** The action that is spoken of: the one of which most is said, of those that count the same. */
function spokenOf(
  held: readonly Held[],
  { quantity, language, words, topic, names, id }: Said,
): Held | undefined {
  const about = new Set([...words, ...topic])
  let best: { held: Held; share: number } | undefined
  for (const each of held) {
    if (each.unit !== quantity.unit) continue
    const own = each.action.id === id
    const needed = names.has(each.action.id) ? linked : named
    const share = own ? 2 : Math.max(0, ...each.names(language).map(name => shareOf(name, words, about)))
    if (share >= needed && (!best || share > best.share)) best = { held: each, share }
  }
  return best?.held
}

/** How much of a name is said; nothing where the clause itself says none of it. */
function shareOf(name: ReadonlySet<string>, words: ReadonlySet<string>, about: ReadonlySet<string>): number {
  if (![...name].some(word => words.has(word))) return 0
  return [...name].filter(word => about.has(word)).length / name.size
}
