import { type Corpus, number } from './corpus'

/** Of words that an editor changes: dropped, or written otherwise. */
const dropped = 0.06
const replaced = 0.06

/** Words dropped and words written otherwise; numbers and what they count stay. */
export function edited({ roll, word }: Corpus, text: string): string {
  const all = text.split(' ')
  const kept = (at: number) => all.slice(Math.max(0, at - 2), at + 1).some(each => /\d/.test(each))
  return all
    .flatMap((each, at) => {
      const chance = roll.next()
      if (kept(at) || chance > dropped + replaced) return [each]
      return chance < dropped ? [] : [word()]
    })
    .join(' ')
}

/** The first number of a sentence changed as a typing error, a new rule or an old page would. */
export function otherwise({ roll }: Corpus, sentence: string): string {
  return sentence.replace(number, text => String(Number(text) + roll.pick([1, 2, 5, 10, 30])))
}
