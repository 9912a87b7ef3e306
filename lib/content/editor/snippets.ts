import { componentSnippets } from './component-snippets'
import { frontMatterSchemas, type JsonSchema } from './json-schemas'

/** A snippet as VS Code reads it; `${1:…}` is what to fill in, and `${1|a,b|}` what to choose from. */
export interface Snippet {
  readonly prefix: string
  /** The languages in which it is offered: without an extension for MDX, people set these files to Markdown. */
  readonly scope: string
  readonly description: string
  readonly body: readonly string[]
}

/** The beginning of a document of each kind, and the components that are written most, by the names that VS Code lists. */
export function snippets(): Record<string, Snippet> {
  const all = [
    ...frontMatterSchemas().map(({ name, schema }) =>
      snippet(name, `The beginning of a document: ${name}`, beginning(schema)),
    ),
    snippet('verified', 'Somebody says that this is right, today', [
      'verified: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
      'by: ${1:teams/front-desk}',
      'verifyEvery: ${2|90d,180d,365d|}',
    ]),
    ...Object.entries(componentSnippets).map(([name, { says, lines }]) => snippet(name, says, lines)),
  ]
  return Object.fromEntries(all.map(one => [one.prefix, one]))
}

const snippet = (prefix: string, description: string, body: readonly string[]): Snippet => ({
  prefix,
  scope: 'mdx,markdown',
  description,
  body,
})

/** What stands in a field that must be there, until somebody writes it. */
const placeholders: Readonly<Record<string, string>> = {
  owner: 'teams/front-desk',
  start: 'first',
  priority: '1',
}

/** The front matter with all that must be there, and the summary, which should. */
function beginning({ properties = {}, required = [] }: JsonSchema): string[] {
  const fields = Object.entries(properties).filter(([name]) => required.includes(name) || name === 'summary')
  const lines = fields.map(([name, field], i) => {
    const choices = (field as JsonSchema).enum
    const value = choices ? `|${choices.join(',')}|` : `:${placeholders[name] ?? `The ${name}`}`
    return `${name}: \${${i + 1}${value}}`
  })
  return ['---', ...lines, '---', '', '$0']
}
