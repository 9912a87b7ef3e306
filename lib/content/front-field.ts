import { isMap, isScalar, parseDocument, type Node } from 'yaml'
import { FrontListError, inYaml } from './front-list'

const front = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/

/**
 * The text of an MDX file whose front matter says this in a field. Every other byte stays: the value takes the place of
 * the one before, or the field becomes the last.
 * @throws FrontListError where that can't be done safely; the message says why, and what to do
 */
export function withField(source: string, field: string, value: string): string {
  const [whole, head = '', yaml = ''] = front.exec(source) ?? []
  if (whole === undefined) throw new FrontListError('It has no front matter between two lines of ---.')
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new FrontListError('Its front matter can’t be read. "answerhouse check" says where.')
  const before = document.contents.get(field, true) as Node | undefined
  const [from, to] = [before?.range?.[0], before?.range?.[1]]
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const written =
    isScalar(before) && from !== undefined && to !== undefined && to > from
      ? `${yaml.slice(0, from)}${inYaml(value)}${yaml.slice(to)}`
      : `${yaml}${field}: ${inYaml(value)}${newline}`
  // Read again: nothing is written that says something else than it should.
  const read = parseDocument(written)
  if (read.errors.length > 0 || String(read.get(field)) !== value)
    throw new FrontListError(
      `Its "${field}" is written in a way that can’t be changed. Write the line yourself.`,
    )
  return head + written + source.slice(head.length + yaml.length)
}
