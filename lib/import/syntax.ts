import { type Spans, within } from './code'
import { addedBreak, lineAt } from './lines'
import { closeNote, noteKind, openNote } from './marks'
import { excerpt, type Note } from './report'

/**
 * Turns what other Markdown tools add to the language into plain Markdown, line by line: `:::` and
 * `!!!` callouts, attribute lists, highlight tags. `code` are the spans to leave alone.
 */
export function plainSyntax(text: string, code: Spans, note: Note): string {
  const containers: boolean[] = []
  let offset = 0
  let admonition: { indent: number; note: boolean } | undefined
  const lines = text.split('\n')
  const closes = lines.some(line => /^\s*:{3,}\s*$/.test(line))
  const out = lines.map(line => {
    const at = offset
    offset += line.length + 1
    const start = at + line.length - line.trimStart().length
    let before = ''
    if (admonition && line.trim() && indentOf(line) <= admonition.indent) {
      before = admonition.note ? closeNote + addedBreak : ''
      admonition = undefined
    }
    if (within(code, start) && !admonition) return before + line
    return before + plainLine(line, at)
  })
  return out.join('\n') + (admonition?.note ? addedBreak + closeNote : '')

  function plainLine(line: string, at: number): string {
    const say = (what: string) => note(lineAt(text, at), what)
    const inner = admonition
      ? line.replace(new RegExp(`^\\s{0,${admonition.indent + 4}}`), ' '.repeat(admonition.indent))
      : line
    return attributes(container(inner, say), say)
  }

  function container(line: string, say: (what: string) => void): string {
    const [, space = '', mark, name = '', rest = ''] =
      /^(\s*)(:{3,}|!!!|\?\?\?\+?)\s*\{?([\w-]*)\}?\s*(.*)$/.exec(line) ?? []
    if (!mark) return line
    if (mark.startsWith(':') && !name && !rest) {
      const wasNote = containers.pop()
      return wasNote === undefined ? line : space + (wasNote ? closeNote : '')
    }
    if (!name || (mark.startsWith(':') && !closes)) return line
    const kind = noteKind(name)
    const title = rest
      .replace(/\{.*\}$/, '')
      .trim()
      .replace(/^(["[])(.*)["\]]$/, '$2')
    if (mark.startsWith(':')) containers.push(kind !== undefined)
    else admonition = { indent: space.length, note: kind !== undefined }
    if (kind) return space + openNote(kind, title).replaceAll('\n', `\n${space}`)
    say(`A container: ${excerpt(line)}`)
    return title ? `${space}**${title}**${addedBreak}` : ''
  }
}

/** kramdown: `{: .class}`, `{:toc}`, `{::options /}`, and `## Heading {#its-id}`, whose id becomes an anchor. */
function attributes(line: string, say: (what: string) => void): string {
  const heading = /^(\s*#{1,6}\s.*?)\s*\{([#.:][^{}]*)\}\s*#*\s*$/.exec(line)
  const id = /#([\w-]+)/.exec(heading?.[2] ?? '')?.[1]
  if (heading) {
    if (!id || /[.=]/.test(heading[2]!)) say(`Attributes: {${excerpt(heading[2]!)}}`)
    return heading[1]! + (id ? ` <a id="${id}"></a>` : '')
  }
  return line.replace(
    /\{::?(?![}\s]*$)[^{}\n]*\}|^(.*\]\([^()\s]*\))\{([#.][\w-]+\s*|[\w-]+=\S+\s*)+\}/g,
    (found, link?: string) => {
      say(`Attributes: ${excerpt(link ? found.slice(link.length) : found)}`)
      return link ?? ''
    },
  )
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
