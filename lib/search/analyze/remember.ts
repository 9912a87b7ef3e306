/** So many words are remembered of each language; then it begins anew. */
const most = 20_000

/** The same function of a word and its language, which remembers what it gave: a question reads its words again and again. */
export function remembering(
  read: (word: string, language: string) => string,
): (word: string, language: string) => string {
  const kept = new Map<string, Map<string, string>>()
  return (word, language) => {
    let known = kept.get(language)
    if (!known || known.size >= most) kept.set(language, (known = new Map()))
    let found = known.get(word)
    if (found === undefined) known.set(word, (found = read(word, language)))
    return found
  }
}
