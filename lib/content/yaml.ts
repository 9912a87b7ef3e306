import {
  type Alias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml'
import type { Place, Problem } from './model'
import { problem } from './problem'
import { aliasBomb, explainYaml, unknownAlias } from './yaml-error'

/** YAML as plain data, with the place of every field. */
export interface Yaml {
  /** Undefined when it could not be read at all. */
  readonly data: unknown
  /** Where the value (or, for a missing one, what should hold it) stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  /** Where a key stands. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place
  readonly problems: readonly Problem[]
}

/** Aliases multiply: a few hundred bytes can ask for gigabytes. Nobody needs more than this in a document. */
const maxAliases = 20

/**
 * Reads YAML 1.2 (core schema: dates stay text, nothing is run). `firstLine` is the line of the file on which
 * `text` begins. Errors are returned as problems, never thrown.
 */
export function readYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    })
    const placeOf = (path: readonly PropertyKey[]) => at(find(document, path).value)
    const placeOfKey = (path: readonly PropertyKey[]) => at(find(document, path).key)
    const errors = [...document.errors, ...document.warnings]
    const first = errors[0]?.code === 'RESOURCE_EXHAUSTION' ? 1 : 5
    const problems = errors.slice(0, first).map(error => {
      const [message, mend] = explainYaml(error)
      return problem(at(error.pos[0]), 'yaml', message, mend)
    })
    if (problems.length) return { data: undefined, problems, placeOf, placeOfKey }
    return { ...toData(document, at), placeOf, placeOfKey }
  } catch {
    // The parser calls itself for every bracket inside a bracket, and runs out of stack after some thousands.
    const start = at(0)
    const deep = problem(start, 'yaml', 'This stands too many levels deep to read.', 'Write it flatter.')
    return { data: undefined, problems: [deep], placeOf: () => start, placeOfKey: () => start }
  }
}

function toData(document: Document, at: (offset: number) => Place): Pick<Yaml, 'data' | 'problems'> {
  const aliases: Alias[] = []
  visit(document, {
    Alias: (_, node) => void aliases.push(node),
    Scalar: (_, node) => {
      // A phone number is no number: 0123, +1 and 1.10 stay as they were written.
      if (typeof node.value === 'number' && node.source && String(node.value) !== node.source)
        node.value = node.source
    },
  })
  try {
    return { data: document.toJS({ maxAliasCount: maxAliases }), problems: [] }
  } catch (error) {
    const unknown = /^Unresolved alias.*: (.*)$/.exec((error as Error).message)?.[1]
    const alias = aliases.find(one => unknown === undefined || one.source === unknown)
    const [message, mend] = unknown === undefined ? aliasBomb : unknownAlias
    return { data: undefined, problems: [problem(at(alias?.range?.[0] ?? 0), 'yaml', message, mend)] }
  }
}

/** The offsets of a field's key and value; of the nearest that is there when the field itself is not. */
function find(document: Document, path: readonly PropertyKey[]): { key: number; value: number } {
  let node = document.contents as Node | null
  const start = node?.range?.[0] ?? 0
  let found = { key: start, value: start }
  for (const part of path) {
    const pair = isMap(node) ? pairOf(node, part) : undefined
    const next = pair
      ? pair.value
      : (node as { get?: (k: unknown, keep: true) => unknown } | null)?.get?.(part, true)
    const value = (next as Node | null | undefined)?.range?.[0]
    if (value === undefined) return found
    found = { key: (pair?.key as Node | undefined)?.range?.[0] ?? value, value }
    node = next as Node
  }
  return found
}

function pairOf(map: YAMLMap, key: PropertyKey) {
  return map.items.find(({ key: own }) => isScalar(own) && String(own.value) === String(key))
}
