import type { Page } from '../pages'
import type { Usage } from '../usage'

/** Something that makes pages out of Markdown. */
export interface Product {
  readonly name: string
  readonly version: string
  /** How it is set up, and where that comes from. */
  readonly settings: string
  /** Writes the pages where the product wants them, and installs it where that wasn't done. */
  readonly open: (pages: readonly Page[]) => Promise<Site>
}

/** How long something took, milliseconds, and what all its processes used. */
export interface Built extends Usage {
  readonly ms: number
  /** Of these, for search. NaN where it isn't apart. */
  readonly search: number
}

export interface Edited extends Usage {
  readonly ms: number
  /** Until the words of the edit are found too. */
  readonly found: number
}

/** The pages of one product, as they are built and served. */
export interface Site {
  /** From nothing but files to a page that is answered. */
  readonly cold: () => Promise<Built>
  /** From an edit to a page that is answered with it. */
  readonly edit: (page: Page, word: string) => Promise<Edited>
  /** The same in the preview for those who write, where that is another server: milliseconds of each edit. */
  readonly reload?: (edits: readonly (readonly [Page, string])[]) => Promise<number[]>
  /** From the start of what serves to a page that is answered; undefined where files are served as they lie there. */
  readonly restart?: () => Promise<number>
  /** What lies on the disk to be served, bytes. */
  readonly size: () => number
  readonly stop: () => Promise<void>
}

/** A page after an edit: a paragraph more, which has a word that is nowhere else. */
export const edited = ({ body, ...page }: Page, word: string): Page => ({
  ...page,
  body: `The ${word} is new here.\n\n${body}`,
})
