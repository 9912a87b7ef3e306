import { isMap, isSeq, parseDocument, type Node } from 'yaml'
import { inYaml } from '../../content'
import type { Pair } from './problem'

/**
 * The text of a file that names the one document, naming the other: in `related`, in an attribute of a component, or as
 * the link of the organization's notice. Its `own` file names none of itself.
 */
export function rename(text: string, file: string, own: boolean, { keep, gone }: Pair): string {
  if (file.endsWith('.yaml'))
    return text.replace(new RegExp(`(\\blink:\\s*["']?)${escaped(gone)}(?![\\w/.-])`), `$1${keep}`)
  const attributes = text.replaceAll(`="${gone}"`, `="${keep}"`)
  return withRelated(
    attributes,
    ids => [...new Set(ids.map(id => (id === gone ? keep : id)))].filter(id => !own || id !== keep),
    gone,
  )
}

/** Where `related` names the id, the list is written anew; an empty one goes. */
function withRelated(text: string, change: (ids: string[]) => string[], id: string): string {
  const [, head = '', yaml = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  const { contents } = parseDocument(yaml)
  if (!isMap(contents)) return text
  const pair = contents.items.find(({ key }) => String(key) === 'related')
  if (!isSeq(pair?.value)) return text
  const ids = pair.value.toJSON() as string[]
  if (!ids.includes(id)) return text
  const end = pair.value.range![1]
  const after = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1
  return [
    text.slice(0, head.length + (pair.key as Node).range![0]),
    written(change(ids), pair.value.flow === true),
    text.slice(head.length + after),
  ].join('')
}

/** The list as it was written: on one line, or with a line for each. */
function written(related: readonly string[], isFlow: boolean): string {
  if (related.length === 0) return ''
  const ids = related.map(id => inYaml(id))
  return isFlow ? `related: [${ids.join(', ')}]\n` : `related:\n${ids.map(id => `  - ${id}\n`).join('')}`
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
