import type { MDXComponents } from 'mdx/types'
import { guideParts } from './components/help/parts'

/** What Markdown in a guide is drawn as; @next/mdx looks for this function in this file. */
export function useMDXComponents(): MDXComponents {
  return guideParts
}
