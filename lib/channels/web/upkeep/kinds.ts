import type { Finding } from '../../../consistency'

/** What a pair is, in plain words. */
export interface KindWords {
  readonly title: string
  /** What to do about it. */
  readonly mend: string
}

export function kindWords({ kind, values, agrees }: Finding): KindWords {
  const [one = '', other = ''] = values ?? []
  switch (kind) {
    case 'same-words':
      return {
        title: 'Nearly the same words',
        mend: 'Whoever changes one forgets the other. Say it in one of them, and link to it from the other; or make them one.',
      }
    case 'same-question':
      return {
        title: 'The same question',
        mend: 'Whoever asks finds either of them. Make them one, or let each title say for whom or when it is.',
      }
    case 'disagree':
      return {
        title: `Two numbers for one thing: ${one} and ${other}`,
        mend: 'Find out which is right, and change the other. Better still: say it in one place, and link to it.',
      }
    case 'limit':
      return agrees
        ? {
            title: `A limit in words: ${one}`,
            mend: 'It is right, and goes wrong on the day on which the limit changes. Let the page show each reader their own instead:',
          }
        : {
            title: `A limit that isn’t so: ${one}. It is ${other}`,
            mend: 'People believe the page. Take the number out, and let the page show each reader their own limit instead:',
          }
  }
}
