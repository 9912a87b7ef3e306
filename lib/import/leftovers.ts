import { blank, addedBreak, lineAt } from './lines'
import { type Spans, within } from './code'
import { closeNote, noteKind, openNote } from './marks'
import { excerpt, type Note } from './report'
import { anyTag, readTag, readsAsText, type Tag } from './tag'

/** Tags that steer or decorate a template and say nothing to a reader. */
const steering =
  /^(include\w*|import|extends|block|set|assign|capture|if|else|elsif|elif|elseif|unless|for|while|case|when|with|macro|call|filter|render|layout|cycle|increment|decrement|continue|break|toc|partial|load|from|js|css|style|script|comment|liquid|\w*icon)$/
const videos: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  gist: 'https://gist.github.com/',
}

/**
 * Takes template tags out of a page and keeps what they say: links, images, callouts, words. Every tag that said
 * more than that is reported. Tags in code are left as they are; between `raw` and `endraw` too.
 */
export function withoutTags(text: string, code: Spans, html: Spans, note: Note): string {
  const raw = rawSpans(text)
  const ends = new Set([...text.matchAll(anyTag)].map(([tag]) => endOf(readTag(tag))).filter(name => name))
  const open: string[] = []
  const cut = text.replace(/(\{%-?\s*comment\b[\s\S]*?endcomment\s*-?%\})/g, found => {
    note(lineAt(text, text.indexOf(found)), `A comment: ${excerpt(found)}`)
    return found.replace(/[^\n]/g, ' ')
  })
  return cut.replace(anyTag, (found: string, at: number) => {
    const tag = readTag(found)
    if (/^(raw|endraw|verbatim|endverbatim)$/.test(tag.name)) return blank(found)
    if (within(raw, at) || within(code, at)) return found
    const before = cut.slice(Math.max(0, at - 40), at)
    const said = /(\]\(<?|(href|src)=["']?|(^|\n)\s*\[[^\]\n]+\]:\s*)[^\s()"'>]*$/.test(before)
      ? destination(tag)
      : words(tag)
    if (said.lost) note(lineAt(cut, at), `A template tag: ${excerpt(found)}`)
    // A blank line would end a block of HTML in its middle.
    if (!said.text && isAlone(cut, at, found) && within(html, at)) return `<!---->${blank(found)}`
    return said.text.replaceAll('\n', `\n${indentAt(cut, at)}`) + blank(found)
  })

  function words(tag: Tag): Said {
    const { name, texts, named, comment } = tag
    if (comment) return { text: '', lost: true }
    const source = named.src ?? named.url ?? texts.find(isFile)
    if (endOf(tag))
      return open.includes(endOf(tag)!) ? endNote(endOf(tag)!) : { text: '', lost: !ends.has(endOf(tag)!) }
    if (tag.prints) return texts[0] && readsAsText(texts[0]) ? { text: texts[0] } : { text: '', lost: true }
    if (steering.test(name)) return { text: '', lost: true }
    if (/image|img|figure|picture/i.test(name) && source) return { text: image(source, tag) }
    if (videos[name] && texts[0])
      return { text: link(videos[name] + texts[0].replace(/\s+/g, '/')), lost: true }
    if (/^https?:/.test(source ?? '')) return { text: link(source!), lost: true }
    const kind = noteKind(
      `${name} ${/^(hint|alert|notice|callout|admonition)$/.test(name) ? [named.style, named.type, ...texts].join(' ') : ''}`,
    )
    const paired = ends.has(name)
    if (paired && kind) {
      open.push(name)
      return { text: ownLine(openNote(alertKind(tag) ?? kind, titleOf(tag))) }
    }
    if (paired) return { text: titleOf(tag) ? ownLine(`**${titleOf(tag)}**${addedBreak}`) : '', lost: true }
    const last = texts.findLast(readsAsText)
    return last ? { text: last } : { text: '', lost: true }
  }

  function endNote(name: string): Said {
    open.splice(open.lastIndexOf(name), 1)
    return { text: ownLine(closeNote) }
  }
}

interface Said {
  readonly text: string
  /** True when the tag did something that can't be carried. */
  readonly lost?: boolean
}

/** A tag inside a link's address: the path that it names, or nothing for the site's own base. */
function destination(tag: Tag): Said {
  const path = tag.texts[0] ?? tag.named.path ?? tag.named.url
  if (path !== undefined) return { text: path.trim().replace(/ /g, '%20') }
  return { text: '', lost: !/(base_?url|root|site\.url|pathprefix)/i.test(tag.raw) }
}

function image(source: string, { texts, named }: Tag): string {
  const others = texts.filter(text => text !== source && readsAsText(text))
  // Of a class and a description, the description is the one with several words.
  const alt = named.alt ?? others.find(text => text.includes(' ')) ?? others.at(-1) ?? ''
  const words = alt.replace(/[[\]]/g, '')
  const caption = named.caption ?? (named.title === alt ? '' : named.title)
  return `![${words}](<${source}>)${caption ? ` ${caption}` : ''}`
}

function link(url: string): string {
  return `[${url}](<${url}>)`
}

/** `note` and `info` beat the word `alert`; `{% hint style="info" %}` is a note, `{% hint %}` a tip. */
function alertKind({ texts, named }: Tag): ReturnType<typeof noteKind> {
  return noteKind(
    [named.style, named.type, named.kind, ...texts.filter(text => !text.includes(' '))].join(' '),
  )
}

function titleOf({ texts, named }: Tag): string {
  const title =
    named.title ??
    named.name ??
    named.label ??
    texts.find(text => readsAsText(text) && !noteKind(text.includes(' ') ? '' : text))
  return title && readsAsText(title) ? title : ''
}

function ownLine(text: string): string {
  return `${addedBreak}${text}${addedBreak}`
}

/** The space that keeps a new line inside the list item on whose line `at` is. */
function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^\s*(?:(?:[-*+]|\d+[.)])\s+)?/.exec(line)![0].replace(/\S/g, ' ')
}

function isAlone(text: string, at: number, tag: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return !before.trim() && /^[ \t]*(\n|$)/.test(text.slice(at + tag.length))
}

/** The name that a closing tag closes: `endalert`, `/alert`, `end` + anything. */
function endOf(tag: Tag): string | undefined {
  return tag.prints ? undefined : /^(?:\/|end_?)(\w[\w.-]*)$/.exec(tag.name)?.[1]
}

function rawSpans(text: string): Spans {
  const spans = [...text.matchAll(/\{%-?\s*(raw|verbatim)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g)]
  return spans.map(found => [found.index, found.index + found[0].length] as const)
}

function isFile(text: string): boolean {
  return /^https?:|\.(png|jpe?g|gif|svg|webp|avif)$/i.test(text)
}
