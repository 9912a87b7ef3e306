import { classAt, unspaced, widthAt } from './characters'
import type { Emit } from './scan'

let segmenter: Intl.Segmenter | undefined

/** Cuts a run of Chinese, Japanese, Thai or the like into words; gives where the run ends. */
export function segment(text: string, start: number, emit: Emit): number {
  let end = start
  while (classAt(text, end) === unspaced) end += widthAt(text, end)
  // Any locale knows all of these scripts; the host's own would make indexes differ.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { segment: raw, index } of segmenter.segment(text.slice(start, end)))
    emit(raw, start + index, start + index + raw.length, 1)
  return end
}
