const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of a text that hold a digit or a number in words; a line ends a sentence, as it does in a list. */
export function sentencesOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language)
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })))
  const counting = text.split('\n').filter(line => numeric.test(line))
  return counting.flatMap(line =>
    Array.from(segmenter.segment(line), ({ segment }) => segment.trim()).filter(sentence =>
      numeric.test(sentence),
    ),
  )
}

const numeric = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i
