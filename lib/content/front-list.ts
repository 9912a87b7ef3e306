import { isMap, isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml'

/** The list can't be added to safely; the message says why, and what to do. */
export class FrontListError extends Error {}

/**
 * The text of an MDX file with more items in a list of its front matter (`asked`, `was`). Every other byte stays: they are
 * put in where the document says that the list ends, written as the list is.
 * @throws FrontListError
 */
export function withListed(source: string, field: string, items: readonly string[]): string {
  if (items.length === 0) return source
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const [whole, head = '', yaml = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source) ?? []
  if (whole === undefined) throw new FrontListError('It has no front matter between two lines of ---.')
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new FrontListError('Its front matter can’t be read. "answerhouse check" says where.')
  const [at, lines] = place(document.contents.get(field, true) as Node | undefined)
  const changed = head + yaml.slice(0, at) + lines.replaceAll('\n', newline) + yaml.slice(at)
  const result = changed + source.slice(head.length + yaml.length)
  mustHold(result, field, [...itemsIn(yaml, field), ...items])
  return result

  /** Where in the YAML, and what. */
  function place(list: Node | undefined): [number, string] {
    if (list === undefined || (isScalar(list) && list.value === null && !list.range?.[1])) {
      const gap = yaml === '' || yaml.endsWith('\n') ? '' : '\n'
      return [yaml.length, `${gap}${field}:\n${items.map(text => `  - ${inYaml(text)}\n`).join('')}`]
    }
    if (isSeq(list) && list.flow && list.items.length === 0)
      return [list.range![1] - 1, items.map(text => inYaml(text, true)).join(', ')]
    if (!isSeq(list) || list.items.length === 0 || !list.range)
      throw new FrontListError(
        `Its "${field}" is not a list with something in it. Write the lines in yourself.`,
      )
    const last = (list.items.at(-1) as Node).range!
    if (list.flow) return [last[1], items.map(text => `, ${inYaml(text, true)}`).join('')]
    // As far in as the first item's dash.
    const start = list.range[0]
    const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start)
    const end = yaml.indexOf('\n', last[1] - 1)
    const after = end < 0 ? yaml.length : end + 1
    return [after, items.map(text => `${indent}- ${inYaml(text)}\n`).join('')]
  }
}

/** A text as YAML holds it, with quotes where it needs them. */
export function inYaml(text: string, flow = false): string {
  const one = stringify(flow ? [text] : text, {
    lineWidth: 0,
    ...(flow && { collectionStyle: 'flow' }),
  }).trim()
  return flow ? one.replace(/^\[\s*|\s*\]$/g, '') : one
}

function itemsIn(yaml: string, field: string): string[] {
  const found = ((parseDocument(yaml).toJS() ?? {}) as Record<string, unknown>)[field]
  return Array.isArray(found) ? found.map(String) : []
}

/** Read again: nothing is written that says something else than it should. */
function mustHold(source: string, field: string, expected: readonly string[]): void {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(source)?.[1] ?? ''
  if (JSON.stringify(itemsIn(yaml, field)) !== JSON.stringify(expected))
    throw new FrontListError(
      `Its "${field}" is written in a way that can’t be added to. Write the lines in yourself.`,
    )
}
