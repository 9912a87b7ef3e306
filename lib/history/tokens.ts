const segmenters = new Map<string, Intl.Segmenter>()

/** A text cut at the ends of its words; what stands between them is pieces too, so that nothing is lost. */
export function tokens(text: string, locale: string): string[] {
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(supported(locale), { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A language as an author wrote it may be no language at all. */
function supported(locale: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf([locale])[0] ?? 'en'
  } catch {
    return 'en'
  }
}
