import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'
import { excerpt, type Note } from './report'

export type Fields = Readonly<Record<string, unknown>>

export interface Split {
  readonly fields: Fields
  /** The page with its front matter blanked, so that line numbers stay. */
  readonly body: string
  /** The line on which a field is written. */
  readonly lineOf: (field: string) => number
}

type Parse = (text: string) => unknown

const fences: readonly { start: RegExp; end: RegExp; parse?: Parse; language: string }[] = [
  { start: /^---(ya?ml)?\s*$/, end: /^(---|\.\.\.)\s*$/, parse: parseYaml, language: 'YAML' },
  { start: /^---json\s*$/, end: /^---\s*$/, parse: JSON.parse, language: 'JSON' },
  { start: /^;;;\s*$/, end: /^;;;\s*$/, parse: text => JSON.parse(`{${text}}`), language: 'JSON' },
  { start: /^(\+\+\+|---toml)\s*$/, end: /^(\+\+\+|---)\s*$/, parse: parseToml, language: 'TOML' },
  { start: /^---\w+\s*$/, end: /^---\s*$/, language: 'code' },
]

/** Takes the front matter off a page: YAML, TOML or JSON. What can't be read is reported; the fields that can be are kept all the same. */
export function splitFrontMatter(text: string, note: Note): Split {
  const lines = text.split('\n')
  if (/^\{\s*("|$)/.test(lines[0] ?? '')) return bareJson(text, lines)
  const fence = fences.find(({ start }) => start.test(lines[0] ?? ''))
  const end = fence ? lines.findIndex((line, index) => index > 0 && fence.end.test(line)) : -1
  // Three dashes with nothing like a field below are a ruler, not front matter.
  if (
    !fence ||
    end < 0 ||
    (fence.language === 'YAML' && end > 1 && !/^\s*([\w"'-]+\s*:|#|$)/m.test(lines[1]!))
  ) {
    return { fields: {}, body: text, lineOf: () => 1 }
  }
  const inner = lines.slice(1, end)
  return {
    fields: read(),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
    lineOf: lineIn(inner, 2),
  }

  function read(): Fields {
    if (!fence!.parse) {
      note(1, `Front matter that is code (${excerpt(lines[0]!)})`)
      return {}
    }
    try {
      return plain(fence!.parse(inner.join('\n')))
    } catch (error) {
      note(
        1 + (lineOfError(error) ?? 1),
        `Front matter that is not valid ${fence!.language}; the fields that can be read were kept`,
      )
      return salvaged(inner, fence!.parse)
    }
  }
}

function bareJson(text: string, lines: readonly string[]): Split {
  for (let end = 0; end < Math.min(lines.length, 200); end++) {
    if (!lines[end]!.trimEnd().endsWith('}')) continue
    try {
      const fields = plain(JSON.parse(lines.slice(0, end + 1).join('\n')))
      const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n')
      return { fields, body, lineOf: lineIn(lines.slice(0, end + 1), 1) }
    } catch {
      // The object may end further down.
    }
  }
  return { fields: {}, body: text, lineOf: () => 1 }
}

function parseYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', prettyErrors: true, logLevel: 'error' })
  if (document.errors[0]) throw document.errors[0]
  return document.toJS({ maxAliasCount: 20 })
}

function plain(value: unknown): Fields {
  return value && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
}

/** Each field by itself, so that one mistake costs one field; of that one, its first line as plain text. */
function salvaged(lines: readonly string[], parse: Parse): Fields {
  const chunks: string[][] = []
  for (const line of lines) {
    if (/^["\w]/.test(line) || !chunks.length) chunks.push([line])
    else chunks.at(-1)!.push(line)
  }
  return Object.assign(
    {},
    ...chunks.map(chunk => {
      try {
        return plain(parse(chunk.join('\n')))
      } catch {
        const [, key, value = ''] = /^\s*"?([\w-]+)"?\s*[:=]\s*(.+?),?$/.exec(chunk[0]!) ?? []
        return key ? { [key]: value.replace(/^(["'])(.*)\1$/, '$2') } : {}
      }
    }),
  ) as Fields
}

function lineIn(lines: readonly string[], first: number): (field: string) => number {
  return field => {
    const index = lines.findIndex(line => line.trimStart().replace(/^["']/, '').startsWith(field))
    return index < 0 ? 1 : index + first
  }
}

function lineOfError(error: unknown): number | undefined {
  const { linePos, line } = error as { linePos?: readonly { line: number }[]; line?: number }
  return linePos?.[0]?.line ?? line
}
