import { LineCounter, isMap, isPair, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Place, Problem } from './model'
import { problem } from './problem'

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
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, logLevel: 'error' })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) }
  }
  const problems = [...document.errors, ...document.warnings].slice(0, 5).map(error => {
    const message = error.code === 'TAB_AS_INDENT' ? 'A tab indents this line.' : sentence(error.message)
    const mend = error.code === 'TAB_AS_INDENT' ? 'Indent with spaces.' : 'Write it as plain YAML: `field: value`.'
    return problem(at(error.pos[0]), 'yaml', message, mend)
  })
  const locate = (path: readonly PropertyKey[], key: boolean): Place => {
    let node = document.contents as Node | null
    let best = node
    for (const part of path) {
      const pair = isMap(node) ? pairOf(node, part) : undefined
      if (key && pair && part === path.at(-1)) return at((pair.key as Node).range?.[0] ?? 0)
      const next = pair ? pair.value : (node as { get?: (k: unknown, keep: true) => unknown } | null)?.get?.(part, true)
      if (!next) break
      node = best = next as Node
    }
    return at(best?.range?.[0] ?? 0)
  }
  let data: unknown
  if (!problems.length) {
    try {
      data = document.toJS({ maxAliasCount: maxAliases })
    } catch {
      const mend = 'Write the values out.'
      problems.push(problem(at(0), 'yaml', 'The aliases here (&name, *name) multiply beyond reason.', mend))
    }
  }
  return { data, problems, placeOf: path => locate(path, false), placeOfKey: path => locate(path, true) }
}

function pairOf(map: YAMLMap, key: PropertyKey): Pair<Node, Node> | undefined {
  return map.items.find(item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key)) as
    | Pair<Node, Node>
    | undefined
}

function sentence(message: string): string {
  const text = message.split('\n')[0] ?? message
  return /[.!?]$/.test(text) ? text : `${text}.`
}
