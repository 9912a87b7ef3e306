/** A template tag (`{% … %}`, `{{< … >}}`, `{{ … }}`, `<% … %>`) taken apart. */
export interface Tag {
  readonly raw: string
  readonly name: string
  /** Quoted arguments without a name, in order. */
  readonly texts: readonly string[]
  readonly named: Readonly<Record<string, string>>
  /** `{{ … }}` and `<%= … %>` print something; the others do something. */
  readonly prints: boolean
  readonly comment: boolean
}

/**
 * Matches a whole tag, across lines. `{#id}` is an attribute list, not a comment. The bound keeps a file of
 * nothing but openings from being searched to its end for each.
 */
export const anyTag =
  /\{\/\*[^]{0,2000}?\*\/\}|\{%[^]{0,2000}?%\}|\{\{[<%][^]{0,2000}?[>%]\}\}|\{\{[^]{0,500}?\}\}\}?|\{#(?![\w-]+\})[^]{0,2000}?#\}|<%[^]{0,2000}?%>/g

export function readTag(raw: string): Tag {
  const prints = /^(\{\{(?![<%])|<%=)/.test(raw)
  const inner = raw
    .replace(/^(\{\{[<%{]?|\{%|\{#|<%)[-=#]?/, '')
    .replace(/-?([>%]?\}{2,3}|%\}|#\}|%>)$/, '')
    .trim()
  const name = /^(\/?\s*[\w.-]+)/.exec(inner)?.[1]?.replace(/\s+/g, '') ?? ''
  const texts: string[] = []
  const named: Record<string, string> = {}
  const argument = /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/g
  for (const [, key, ...values] of inner.matchAll(argument)) {
    const value = values.find(text => text !== undefined) ?? ''
    if (key) named[key.toLowerCase()] = value
    else texts.push(value)
  }
  // Hugo lets a single word stand without quotes: {{< ref page.md >}}.
  const bare = /^\{[{%]/.test(raw) && /^[\w-]+\s+([^\s"'=|]+)$/.exec(inner)?.[1]
  if (bare && !texts.length) texts.push(bare)
  return { raw, name, texts, named, prints, comment: /^\{[#/]/.test(raw) }
}

/** True for words that a person reads: not a file, a path, an option or a class. */
export function readsAsText(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    !/[/\\{}<>]|\.(html?|md|njk|liquid|erb|ya?ml|json|css|js|png|jpe?g|gif|svg)$/i.test(text)
  )
}
