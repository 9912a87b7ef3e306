/** Fewer letters may become anything. */
const least = 3

/**
 * Half-typed texts to the whole that others typed: "money ba" to "money back". Same words but for the end of the last.
 * @param counts text in lower case → how often
 */
export function finished(counts: ReadonlyMap<string, number>): Map<string, string> {
  const texts = [...counts.keys()].sort()
  const whole = new Map<string, string>()
  texts.forEach((text, at) => {
    let best = text
    for (let next = at + 1; text.length >= least && texts[next]?.startsWith(text); next++)
      if (wordsIn(texts[next]!) === wordsIn(text) && counts.get(texts[next]!)! > counts.get(best)!)
        best = texts[next]!
    whole.set(text, best)
  })
  return whole
}

const wordsIn = (text: string) => text.split(' ').length
