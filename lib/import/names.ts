import { slug } from 'github-slugger'

/** The endings of a Markdown page, with those that site generators put around them (`page.html.md.erb`). */
const page = /(\.html?)?\.(md|mdx|markdown|mdown|mkd)(\.(erb|njk|liquid|j2))?$/i

export function isPage(name: string): boolean {
  return page.test(name)
}

export function withoutEnding(path: string): string {
  return path.replace(page, '')
}

/** `Über uns` → `uber-uns`; scripts that have no Latin form keep their letters. */
export function safeName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')
  return (
    slug(plain.replace(/[.\s]+/g, '-').replace(/ß/g, 'ss'))
      .replace(/-{2,}/g, '-')
      .replace(/^-+|-+$/g, '') || 'page'
  )
}

/** A path that is safe in URLs and on every file system; `a/My Form.PDF` → `a/my-form.pdf`. */
export function safeFile(path: string): string {
  const ending = /\.[a-z0-9]+$/i.exec(path)?.[0] ?? ''
  const stem = ending ? path.slice(0, -ending.length) : path
  return stem.split('/').map(safeName).join('/') + ending.toLowerCase()
}

/** `travel-guide_2024` → `Travel guide 2024`. */
export function inWords(name: string): string {
  const words = name.replace(/[-_.\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The document id of a source path: a folder's index or README is the folder's own page. */
export function idOf(path: string): string {
  const parts = withoutEnding(path).split('/')
  if (parts.length > 1 && isIndex(parts.at(-1)!)) parts.pop()
  return ['answers', ...parts.map(safeName)].join('/')
}

export function isIndex(name: string): boolean {
  return /^(index|_index|readme)$/i.test(name)
}
