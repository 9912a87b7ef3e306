import { levelOf, type Snapshot } from '../content'

/** Words of the names of people, in lower case: of accounts and of people.yaml. */
export function nameWords(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(name => wordsIn(name.replace(/@.*$/, ''))))
}

/** Words of titles that a level sees: "Front desk" may be an account, and is nobody's name. */
export function titleWords(snapshot: Snapshot, level: number): Set<string> {
  return new Set(
    [...snapshot.documents.values()]
      .filter(({ audience }) => levelOf(snapshot, audience) <= level)
      .flatMap(({ title }) => wordsIn(title)),
  )
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
