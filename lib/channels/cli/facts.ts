import { valuesOf } from '../../authority'
import { didYouMean, type Snapshot } from '../../content'
import { Fault, Misuse } from './fault'

/**
 * What is known of a case, from `--fact name=value`, as often as it is given. Something that is no fact, or not a value of
 * it, is refused with the nearest that is: nothing would ever read it.
 */
export function factsFrom(snapshot: Snapshot, written: readonly string[]): Record<string, string> {
  const facts: Record<string, string> = {}
  for (const one of written.flatMap(each => each.split(','))) {
    const [name = '', ...rest] = one.split('=')
    const value = rest.join('=').trim()
    if (!value) throw new Misuse(`Write "${one}" as name=value: --fact item-kind=clothes.`)
    const ids = valuesOf(snapshot, name.trim())
    if (!ids)
      throw new Fault(
        unknown(`There is no fact "${name}".`, name, [...snapshot.facts.keys()], 'The facts are'),
      )
    const strange = value.split('/').find(id => !ids.includes(id))
    if (strange !== undefined)
      throw new Fault(unknown(`"${name}" is never "${strange}".`, strange, ids, 'It is one of'))
    facts[name.trim()] = value
  }
  return facts
}

function unknown(message: string, word: string, known: readonly string[], all: string): string {
  return `${message} ${didYouMean(word, known, `${all}: ${known.join(', ')}.`)}`
}
