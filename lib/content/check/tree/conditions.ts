import type { Fact, Problem, Tree } from '../../model'
import type { Parsed } from '../../parse'
import { didYouMean, problem } from '../../problem'
import { unknownFact, type Facts } from '../facts'
import { askedIn } from './asked-in'

type Term = Parsed['terms'][number]
type Answers = readonly string[]

/**
 * A condition asks for answers that exist: of what is asked here or in an entered tree, for one thing or for each in
 * a list, or of a fact.
 */
export function checkConditions(
  tree: Tree,
  terms: readonly Term[],
  treeOf: (id: string) => Tree | undefined,
  facts: Facts,
): Problem[] {
  const own = askedIn(tree)
  const entered = Object.values(tree.nodes).flatMap(node => (node.kind === 'enter' ? [node.tree] : []))
  return terms.flatMap(term => {
    const answers = find(term)
    if (!answers) return []
    return 'rule' in answers ? [answers] : answersMissing(term, answers)
  })

  function find({ node: key, ...at }: Term): Answers | Problem | undefined {
    const fact = Object.hasOwn(tree.nodes, key) ? undefined : facts.known.get(key)
    const known = own.get(key) ?? (fact && valuesOf(fact))
    if (known) return known
    const slash = key.indexOf('/')
    if (slash < 0 || own.has(key.slice(0, slash))) {
      const mend = didYouMean(key, [...own.keys(), ...facts.known.keys()], 'Name a question here, or a fact.')
      return problem(at, 'condition', `There is no question "${key}" to ask for.`, mend)
    }
    const inside = enteredBy(key)
    if (inside === undefined) {
      const prefix = key.slice(0, key.lastIndexOf('/'))
      const mend = didYouMean(prefix, entered, 'Name a tree that is entered here.')
      return problem(at, 'condition', `This tree does not enter "${prefix}".`, mend)
    }
    const found = treeOf(inside.tree)
    if (!found) return undefined // The entered tree is missing or broken, which is reported as such.
    const asked = askedIn(found)
    const mend = didYouMean(inside.rest, asked.keys(), `Name a question of "${inside.tree}".`)
    return (
      asked.get(inside.rest) ?? problem(at, 'condition', `There is no question "${key}" to ask for.`, mend)
    )
  }

  /** The entered tree that a name begins with, and the rest of the name. */
  function enteredBy(key: string): { tree: string; rest: string } | undefined {
    for (const id of entered) {
      for (const name of [id, id.replace(/^trees\//, '')]) {
        if (key.startsWith(`${name}/`)) return { tree: id, rest: key.slice(name.length + 1) }
      }
    }
    return undefined
  }
}

/** The conditions of an action's limits read facts alone. */
export function checkFactTerms(terms: readonly Term[], facts: Facts): Problem[] {
  return terms.flatMap(term => {
    const fact = facts.known.get(term.node)
    return fact ? answersMissing(term, valuesOf(fact)) : [unknownFact(term, term.node, facts)]
  })
}

function valuesOf(fact: Fact): Answers {
  return (fact.kind === 'choice' ? fact.values : fact.bands).map(({ id }) => id)
}

function answersMissing({ node: key, among, ...at }: Term, answers: Answers): Problem[] {
  return among
    .filter(answer => !answers.includes(answer))
    .map(answer => {
      const mend = didYouMean(answer, answers, `It has: ${answers.join(', ')}.`)
      return problem(at, 'condition', `"${key}" has no answer "${answer}".`, mend)
    })
}
