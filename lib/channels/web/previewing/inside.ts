import type { Snapshot } from '../../../content'

const pages = new Set(['/browse', '/who', '/who/map', '/may', '/editors/why'])
const folders = ['/drawing/', '/print/', '/files/']

/** Where a preview's own pages begin: `/preview/feature%2Fsoon`. */
export function baseOf(name: string): string {
  return `/preview/${encodeURIComponent(name)}`
}

/**
 * Leads the addresses of the house that a preview has too into that preview, with what was chosen there; all others stay
 * as they are: help, signing in, what was said.
 * @param fields of the choice
 */
export function insideOf(
  base: string,
  { documents, redirects }: Snapshot,
  fields: readonly (readonly [string, string])[],
): (url: string) => string {
  const chosen = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  const isHere = (path: string) => {
    const id = readable(path.slice(1))
    return (
      pages.has(path) || folders.some(one => path.startsWith(one)) || documents.has(id) || redirects.has(id)
    )
  }
  return url => {
    const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? []
    if (path !== '/' && !isHere(path)) return url
    const search = [query.slice(1), chosen].filter(Boolean).join('&')
    return `${base}${path === '/' ? '/s' : path}${search && `?${search}`}${hash}`
  }
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return ''
  }
}

const tags = /<(?:a|form|img|source)\b[^>]*>/g
const posted = /<form\b(?=[^>]*\bmethod="post")(?![^>]*\baction="\/api\/auth\/)[^>]*>[\s\S]*?<\/form>/g

/**
 * The HTML of a page of the house as a page of a preview. Links and forms that ask lead into it; forms that tell the house
 * something are left out, and the box asks by its form alone, so that nothing that is done here is written down. The HTML is
 * React's own: no attribute holds a `>` or a quote as such. What is marked `data-live` leads where it says.
 */
export function withinPreview(
  html: string,
  inside: (url: string) => string,
  fields: readonly (readonly [string, string])[],
): string {
  const hidden = fields
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${written(value)}"/>`)
    .join('')
  const within = (tag: string) => {
    if (tag.includes(' data-live="')) return tag
    const led = tag.replace(
      / (href|action|src)="(\/[^"]*)"/,
      (_, name: string, url: string) => ` ${name}="${written(inside(read(url)))}"`,
    )
    return tag.startsWith('<form') && led !== tag ? led + hidden : led
  }
  return html.replace(posted, '').replace(tags, within).replaceAll(' data-ask="true"', '')
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

const read = (value: string) => value.replace(/&(?:amp|quot|#x27|lt|gt);/g, sign => signs[sign] ?? sign)

const written = (value: string) =>
  value.replace(/[&"'<>]/g, sign => Object.keys(signs).find(one => signs[one] === sign) ?? sign)
