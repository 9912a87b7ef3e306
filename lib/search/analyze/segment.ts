import { classAt, unspaced, widthAt } from './characters'
import type { EmitPlace } from './scan'

let segmenter: Intl.Segmenter | undefined

/** Cuts a run of Chinese, Japanese, Thai or the like into words; gives where the run ends. */
export function segment(text: string, codes: Uint16Array, start: number, emit: EmitPlace): number {
  let end = start
  while (classAt(codes, end) === unspaced) end += widthAt(codes, end)
  // Any locale knows all of these scripts; the host's own would make indexes differ.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { segment: raw, index } of segmenter.segment(text.slice(start, end)))
    emit(start + index, start + index + raw.length, 1)
  return end
}
