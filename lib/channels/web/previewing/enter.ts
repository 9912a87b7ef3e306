import { openPreview, type Preview, type Unfound } from '../../../publish'
import { edits } from '../editing/editors'
import { seesEverything, type Reader } from '../reader'
import { presentBar, type ShownBar } from './bar'
import { choiceFields, readerBy, takeChoice } from './choice'
import { baseOf, insideOf, withinPreview } from './inside'

/** A page of a preview, about to be made. */
export interface Entered {
  readonly preview: Preview & { readonly trouble?: string }
  /** Who the page is made for: the preview's house, as whom it is looked at, and when. */
  readonly reader: Reader
  /** The page in the house: `['answers', 'late']`; empty for the preview's own first page. */
  readonly rest: readonly string[]
  /** Its query, without what belongs to the preview. */
  readonly search: URLSearchParams
  /** Leads an address of the house into the preview. */
  readonly inside: (url: string) => string
  /** Makes the HTML of a page of the house one of the preview. */
  readonly within: (html: string) => string
  readonly bar: ShownBar
}

/** The page is elsewhere: the name of a branch is one part of an address, whatever it holds. */
export interface Elsewhere {
  readonly url: string
}

/** More parts than this no name of a branch has. */
const mostParts = 8

/**
 * Opens what `/preview/…` names for an editor; undefined for everybody else. The first parts of the path are the name of the
 * branch, the tag or the commit: as many as there is one of.
 */
export async function enterPreview(
  editor: Reader,
  parts: readonly string[],
  query: URLSearchParams,
): Promise<Entered | Elsewhere | Unfound | undefined> {
  if (!edits(editor)) return undefined
  const names = parts.slice(0, mostParts).map((_, at) => parts.slice(0, at + 1).join('/'))
  const found = await openPreview({
    live: editor.house,
    names,
    audience: seesEverything(editor) ? undefined : editor.actor.audience,
    isAnew: parts.length === 1,
  })
  if ('missing' in found) return found
  const { name } = found.revision
  const rest = parts.slice(names.indexOf(name) + 1)
  const base = baseOf(name)
  if (parts[0] !== name) return { url: [base, ...rest.map(encodeURIComponent)].join('/') + written(query) }

  const search = new URLSearchParams(query)
  const choice = takeChoice(search)
  const fields = choiceFields(choice)
  const reader = readerBy(choice, found.house, editor)
  const inside = insideOf(base, found.house.snapshot, fields)
  const path = rest.map(part => `/${encodeURIComponent(part)}`).join('')
  const bar = presentBar(reader, { name, base, path, search, choice })
  return {
    preview: found,
    reader,
    rest,
    search,
    inside,
    within: html => withinPreview(html, inside, fields),
    bar,
  }
}

const written = (query: URLSearchParams) => (query.size ? `?${query}` : '')
