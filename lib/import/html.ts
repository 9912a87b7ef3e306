import type { Html, Nodes, Root } from 'mdast'
import { defaultHandlers } from 'hast-util-to-mdast'
import { visit } from 'unist-util-visit'
import { blank } from './lines'
import { readMark } from './marks'
import { excerpt, type Note } from './report'

/** Elements whose content is not words, or whose start tag swallows what follows when nobody closes it. */
const swallowing = new Set(
  'title textarea select template iframe noembed noframes noscript plaintext xmp listing frameset object button form svg math table script style'.split(
    ' ',
  ),
)
/** Elements that do something a page of words can't; their words stay. */
const doing = new Set(
  'form input select textarea button label fieldset option iframe video audio embed object canvas svg math applet map area details dialog template noscript link meta base marquee progress meter'.split(
    ' ',
  ),
)
/** What Markdown can say of an element. */
const carried: Readonly<Record<string, RegExp>> = {
  a: /^(href|id|name|title)$/,
  img: /^(src|alt|title)$/,
  ol: /^start$/,
  td: /^(colspan|rowspan|align)$/,
  th: /^(colspan|rowspan|align|scope)$/,
  input: /^(type|checked|disabled)$/,
}
const tag =
  /<!--[^]*?-->|<(\/?)([a-z][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/gi

/**
 * Makes the HTML of a page safe to turn into Markdown, and reports line by line what is lost: scripts and styles go,
 * components go but for their words, and what only looks like a tag (`<your-name>`) becomes text.
 */
export function plainHtml(tree: Root, note: Note): void {
  const html: Html[] = []
  visit(tree, (node: Nodes) => {
    if (node.type === 'html') html.push(node)
  })
  const all = html
    .map(node => node.value)
    .join('\n')
    .toLowerCase()
  for (const node of html) {
    const first = node.position?.start.line ?? 1
    const line = (at: number) => first + (node.value.slice(0, at).match(/\n/g)?.length ?? 0)
    const calm = node.value.replace(
      /<(script|style)\b[^>]*>[^]*?(<\/\1\s*>|$)/gi,
      (found, name: string, _end, at: number) => {
        if (!all.includes(`</${name.toLowerCase()}`)) return found.replace(/</g, '&lt;')
        note(
          line(at),
          name.toLowerCase() === 'script' ? `A script: ${excerpt(found)}` : `Styles: ${excerpt(found)}`,
        )
        return blank(found)
      },
    )
    node.value = calm.replace(
      tag,
      (found, end: string, name: string | undefined, attributes: string, self: string, at: number) => {
        if (!name) return comment(found, line(at))
        const known = Object.hasOwn(defaultHandlers, name.toLowerCase())
        const closed = all.includes(`</${name.toLowerCase()}>`)
        if (known && (closed || !swallowing.has(name.toLowerCase()))) {
          if (!end) lost(name.toLowerCase(), attributes, found, line(at))
          return found
        }
        // Nobody closes a placeholder or gives it attributes.
        if (!closed && !self && !attributes.includes('=')) return found.replace('<', '&lt;')
        if (!end) note(line(at), `A component: ${excerpt(found)}`)
        return blank(found)
      },
    )
  }

  function comment(found: string, line: number): string {
    if (readMark(found.slice(4, -3))) return found
    // Where a template tag stood alone.
    if (found === '<!---->') return ''
    note(line, `A comment: ${excerpt(found)}`)
    return blank(found)
  }

  function lost(name: string, attributes: string, found: string, line: number): void {
    if (doing.has(name) && !/type\s*=\s*["']?checkbox/.test(attributes))
      return note(line, `<${name}>: ${excerpt(found)}`)
    const names = [...attributes.matchAll(/\s([^\s"'<>/=]+)(?=\s*=|\s|$)/g)].map(match =>
      match[1]!.toLowerCase(),
    )
    const left = names.filter(attribute => attribute !== 'id' && !carried[name]?.test(attribute))
    if (left.length) note(line, `HTML attributes (${left.join(', ')}) of ${excerpt(found)}`)
  }
}
