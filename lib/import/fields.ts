import type { Fields } from './frontMatter'

/** What a page's front matter says that a content folder has a place for. */
export interface Kept {
  readonly title?: string
  readonly id?: string
  readonly summary?: string
  readonly asked: readonly string[]
  readonly tags: readonly string[]
  /** Paths that once led here, as written. */
  readonly paths: readonly string[]
  readonly movedTo?: string
  readonly draft: boolean
  /** Fields that have no place. */
  readonly left: readonly string[]
}

const title = ['title', 'name'] as const
const summary = ['summary', 'description', 'excerpt'] as const
const phrasings = ['asked', 'aliases', 'alias'] as const
const paths = [
  'permalink',
  'url',
  'redirect_from',
  'redirectFrom',
  'redirects',
  'old_paths',
  'was',
  'aliases',
  'alias',
] as const
const tags = ['tags', 'tag', 'keywords', 'categories', 'category'] as const
const moved = ['redirect_to', 'redirect', 'redirectTo'] as const
const state = ['draft', 'published'] as const
const known = new Set<string>([
  'id',
  'slug',
  ...title,
  ...summary,
  ...phrasings,
  ...paths,
  ...tags,
  ...moved,
  ...state,
])

export function keptFields(fields: Fields): Kept {
  const first = (names: readonly string[]) => names.map(name => asText(fields[name])).find(text => text)
  const all = (names: readonly string[], cut?: RegExp) =>
    [...new Set(names.flatMap(name => asTexts(fields[name], cut)))].filter(text => text)
  const id = asText(fields.id)
  const slug = asText(fields.slug)
  return {
    title: first(title),
    // Ids that are plain words stay; anything else (a number, a URL) is the old tool's own business.
    id: id && /^[\p{L}][\p{L}\p{N}/_-]*$/u.test(id) ? id : undefined,
    summary: first(summary)?.replace(/\s+/g, ' '),
    asked: all(phrasings).filter(text => !text.startsWith('/')),
    tags: all(tags, /,/),
    paths: [
      ...all(paths).filter(path => !/^[a-z]+:/i.test(path)),
      ...(slug?.startsWith('/') ? [slug] : []),
    ].filter(path => path.startsWith('/') || !asTexts([fields.aliases, fields.alias].flat()).includes(path)),
    movedTo: first(moved),
    draft:
      fields.draft === true ||
      fields.draft === 'true' ||
      fields.published === false ||
      fields.published === 'false',
    left: Object.keys(fields).filter(
      field => !known.has(field) && fields[field] !== null && fields[field] !== '',
    ),
  }
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return typeof value === 'number' ? String(value) : undefined
}

function asTexts(value: unknown, cut?: RegExp): string[] {
  if (Array.isArray(value)) return value.flatMap(item => asText(item) ?? [])
  const text = asText(value)
  return text === undefined ? [] : cut ? text.split(cut).map(part => part.trim()) : [text]
}
