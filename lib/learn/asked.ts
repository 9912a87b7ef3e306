import { isMap, isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml'

/** The file can't be changed safely; the message says why, and what to do. */
export class AskedError extends Error {}

/**
 * The text of an MDX file with more phrasings under `asked`. Every other byte stays: they are put in where the document
 * says that its list ends, written as the list is.
 * @throws AskedError
 */
export function withAsked(source: string, phrasings: readonly string[]): string {
  if (phrasings.length === 0) return source
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const [whole, head = '', yaml = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source) ?? []
  if (whole === undefined) throw new AskedError('It has no front matter between two lines of ---.')
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new AskedError('Its front matter can’t be read. "answerhouse check" says where.')
  const [at, lines] = place(document.contents.get('asked', true) as Node | undefined)
  const changed = head + yaml.slice(0, at) + lines.replaceAll('\n', newline) + yaml.slice(at)
  const result = changed + source.slice(head.length + yaml.length)
  mustHold(result, [...askedIn(yaml), ...phrasings])
  return result

  /** Where in the YAML, and what. */
  function place(list: Node | undefined): [number, string] {
    if (list === undefined || (isScalar(list) && list.value === null && !list.range?.[1])) {
      const gap = yaml === '' || yaml.endsWith('\n') ? '' : '\n'
      return [yaml.length, `${gap}asked:\n${phrasings.map(text => `  - ${written(text)}\n`).join('')}`]
    }
    if (isSeq(list) && list.flow && list.items.length === 0)
      return [list.range![1] - 1, phrasings.map(text => written(text, true)).join(', ')]
    if (!isSeq(list) || list.items.length === 0 || !list.range)
      throw new AskedError('Its "asked" is not a list with something in it. Write the lines in yourself.')
    const last = (list.items.at(-1) as Node).range!
    if (list.flow) return [last[1], phrasings.map(text => `, ${written(text, true)}`).join('')]
    // As far in as the first item's dash.
    const start = list.range[0]
    const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start)
    const end = yaml.indexOf('\n', last[1] - 1)
    const after = end < 0 ? yaml.length : end + 1
    return [after, phrasings.map(text => `${indent}- ${written(text)}\n`).join('')]
  }
}

/** The lines that an editor writes: one more of a list, or the list itself. */
export function askedLines(text: string, list: boolean): string {
  return list ? `  - ${written(text)}` : `asked:\n  - ${written(text)}`
}

/** A text as YAML holds it, with quotes where it needs them. */
function written(text: string, flow = false): string {
  const one = stringify(flow ? [text] : text, {
    lineWidth: 0,
    ...(flow && { collectionStyle: 'flow' }),
  }).trim()
  return flow ? one.replace(/^\[\s*|\s*\]$/g, '') : one
}

function askedIn(yaml: string): string[] {
  const { asked } = (parseDocument(yaml).toJS() ?? {}) as { asked?: unknown }
  return Array.isArray(asked) ? asked.map(String) : []
}

/** Read again: nothing is written that says something else than it should. */
function mustHold(source: string, expected: readonly string[]): void {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(source)?.[1] ?? ''
  if (JSON.stringify(askedIn(yaml)) !== JSON.stringify(expected))
    throw new AskedError(
      'Its "asked" is written in a way that can’t be added to. Write the lines in yourself.',
    )
}
