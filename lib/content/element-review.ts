import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { Element } from './attributes'
import { componentNames, ruleOf, type ComponentRule } from './components'
import { placeOf } from './markdown'
import type { Problem } from './model'
import { didYouMean, problem } from './problem'

/**
 * Holds a component against the list of those that exist. `within` is the component or Markdown it stands in, `around`
 * are the components that it stands in, outermost first.
 */
export function reviewElement(
  file: string,
  element: Element,
  within: string,
  around: readonly string[] = [],
): Problem[] {
  const rule = ruleOf(element.name, within)
  return rule ? [...misplaced(), ...attributes(rule), ...missing(rule)] : unknown()

  function unknown(): Problem[] {
    const name = element.name ?? ''
    const place = placeOf(file, element)
    if (name === 'script') {
      return [problem(place, 'script', '<script> is code, and there is no code in content.', 'Take it out.')]
    }
    const known = componentNames
    const html = /^[a-z][a-z0-9]*$/.test(name) && !known.some(other => other.toLowerCase() === name)
    const mend = html ? 'Write it as Markdown.' : didYouMean(name, known, 'Take it out.')
    const handlers = element.attributes.filter(a => a.type === 'mdxJsxAttribute' && isHandler(a.name))
    return [
      problem(place, 'unknown-component', `There is no component <${name}>.`, mend),
      ...handlers.map(a => handler(file, a as MdxJsxAttribute)),
    ]
  }

  function misplaced(): Problem[] {
    const place = placeOf(file, element)
    const homes = [rule?.within ?? []].flat()
    const stray = homes.length ? !homes.includes(within) : rule?.around && !shown(rule.around)
    if (stray) {
      const names = (homes.length ? homes : (rule?.around ?? [])).map(name => `<${name}>`)
      const inside = `inside ${names.join(', ').replace(/, ([^,]*)$/, ' or $1')}`
      const where = homes[0] === 'tree' ? 'on its own, in a tree' : inside
      return [problem(place, 'misplaced', `<${element.name}> stands ${where}, not here.`, 'Move it there.')]
    }
    if (!rule?.block || !phrases.has(within)) return []
    return [
      problem(
        place,
        'misplaced',
        `<${element.name}> can’t stand inside a ${within}.`,
        'Put it on lines of its own.',
      ),
    ]
  }

  /** Whether the words here are shown with one of these, and are not those of an answer to it. */
  function shown(names: readonly string[]): boolean {
    return names.includes(around[0] ?? '') && !around.some(name => answers.has(name))
  }

  function attributes({ required, orFact, optional = [], open, oneOf = {} }: ComponentRule): Problem[] {
    const known = [...required, ...(orFact ? [...orFact, 'fact'] : []), ...optional]
    const seen = new Set<string>()
    return element.attributes.flatMap(attribute => {
      const at = placeOf(file, attribute)
      const refuse = (rule: string, message: string, mend: string) => [problem(at, rule, message, mend)]
      if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value !== 'string')) {
        return refuse('code', 'Braces {…} are code, and there is no code in content.', 'Write name="value".')
      }
      const { name, value } = attribute
      if (seen.has(name)) return refuse('doubled-attribute', `"${name}" stands twice.`, 'Keep one.')
      seen.add(name)
      if (!open && !known.includes(name)) {
        if (isHandler(name)) return [handler(file, attribute)]
        const mend = didYouMean(name, known, 'Take it out.')
        return refuse('unknown-attribute', `<${element.name}> has no "${name}".`, mend)
      }
      if (!value?.trim()) return refuse('wrong-value', `"${name}" is empty.`, `Write ${name}="…".`)
      const words = Object.hasOwn(oneOf, name) ? oneOf[name] : undefined
      if (!words || words.includes(value.trim())) return []
      const mend = didYouMean(value, words, `Write one of: ${words.join(', ')}.`)
      return refuse('wrong-value', `"${value}" is not a ${name} of <${element.name}>.`, mend)
    })
  }

  function missing({ required, orFact = [] }: ComponentRule): Problem[] {
    const written = new Set(element.attributes.map(a => ('name' in a ? a.name : '')))
    return [...required, ...(written.has('fact') ? [] : orFact)]
      .filter(name => !written.has(name))
      .map(name => {
        const message = `<${element.name}> needs "${name}".`
        return problem(placeOf(file, element), 'missing-attribute', message, `Write ${name}="…".`)
      })
  }
}

/** Markdown inside a line, where nothing of several lines can stand. */
const phrases = new Set(['heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'])

/** What holds the words of an answer, and not words that stand with a question. */
const answers = new Set(['Choice', 'Band', 'Unsure'])

function isHandler(name: string): boolean {
  return /^on[a-z]/i.test(name)
}

function handler(file: string, attribute: MdxJsxAttribute): Problem {
  const message = `"${attribute.name}" is an event handler, and there is no code in content.`
  return problem(placeOf(file, attribute), 'event-handler', message, 'Take it out.')
}
