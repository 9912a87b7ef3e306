import type { Fact, Problem, Tree } from '../../model'
import { didYouMean, problem } from '../../problem'
import type { FactAsked } from '../../tree/tree-parts'
import { unknownFact, type Facts } from '../facts'

const components: Readonly<Record<Fact['kind'], string>> = {
  choice: '<Question>',
  amount: '<Amount>',
  date: '<Date>',
}

const nouns: Readonly<Record<Fact['kind'], string>> = {
  choice: 'a choice',
  amount: 'an amount',
  date: 'a day',
}

/** A node that asks for a fact takes each answer that the fact has; one of a fact's name asks for it. */
export function checkAsks(tree: Tree, asks: readonly FactAsked[], facts: Facts): Problem[] {
  return [...asks.flatMap(check), ...named()]

  function check(asked: FactAsked): Problem[] {
    const { fact: name, kind } = asked
    if (name === 'channel') {
      const message = 'The channel is known by itself.'
      return [problem(asked, 'known-fact', message, 'Ask nothing, and use channel: in a condition.')]
    }
    const fact = facts.known.get(name)
    if (!fact) return [unknownFact(asked, name, facts)]
    if (fact.kind !== kind) {
      const message = `"${name}" is ${nouns[fact.kind]}, and ${components[kind]} asks for ${nouns[kind]}.`
      return [problem(asked, 'fact-kind', message, `Ask for it with ${components[fact.kind]}.`)]
    }
    return [...answers(asked, fact), ...units(asked, fact)]
  }

  function named(): Problem[] {
    return Object.values(tree.nodes).flatMap(node => {
      if (!facts.known.has(node.id) || ('fact' in node && node.fact === node.id)) return []
      const message = `"${node.id}" is a fact, and this doesn't ask for it.`
      const mend =
        node.id === 'channel' ? 'Give it another id.' : `Add fact="${node.id}", or give it another id.`
      return [problem(node, 'fact-name', message, mend)]
    })
  }
}

function answers(asked: FactAsked, fact: Fact): Problem[] {
  const known = (fact.kind === 'choice' ? fact.values : fact.bands).map(({ id }) => id)
  const own = asked.answers.map(({ id }) => id)
  const missing = known.filter(id => !own.includes(id))
  const part = fact.kind === 'choice' ? 'Choice' : 'Band'
  return [
    ...asked.answers
      .filter(({ id }) => id && !known.includes(id))
      .map(({ id, ...at }) => {
        const mend = didYouMean(id, missing, `It has: ${known.join(', ')}.`)
        return problem(at, 'fact-answer', `"${fact.fact}" is never "${id}".`, mend)
      }),
    ...missing.map(id => {
      const message = `"${fact.fact}" can be "${id}", and there is no answer for that here.`
      const to = asked.field === undefined ? ' to="…"' : ''
      return problem(asked, 'fact-answer', message, `Add <${part} id="${id}"${to} />.`)
    }),
  ]
}

function units(asked: FactAsked, fact: Fact): Problem[] {
  if (fact.kind !== 'amount' || asked.unit === undefined || asked.unit === fact.unit) return []
  const message = `"${fact.fact}" is in ${fact.unit}, and asked for here in ${asked.unit}.`
  return [problem(asked, 'mixed-units', message, 'Take the unit out here.')]
}
