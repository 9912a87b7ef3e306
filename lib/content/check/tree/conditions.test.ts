import { describe, expect, it } from 'vitest'
import { question, saidOf, yes } from '../../tree/testing'

describe('conditions', () => {
  it.each([
    ['q:no', 'condition  "q" has no answer "no". Did you mean "not"?'],
    ['q:maybe', 'condition  "q" has no answer "maybe". It has: yes, not.'],
    ['qq:yes', 'condition  There is no question "qq" to ask for. Did you mean "q"?'],
    [
      'constructor:yes',
      'condition  There is no question "constructor" to ask for. Name a question here, or a fact.',
    ],
    ['end:yes', 'condition  There is no question "end" to ask for. Name a question here, or a fact.'],
    [
      'role:manager',
      'condition  A condition may not ask for the role. What a role may do stands in the rows of an action, and <Authority> asks for it.',
    ],
    ['yes', 'condition  "yes" is not a condition. Write if="question:choice", or question:one|other.'],
    ['q:', 'condition  "q:" is not a condition. Write if="question:choice", or question:one|other.'],
    ['q:yes|', 'condition  "q:yes|" is not a condition. Write if="question:choice", or question:one|other.'],
    ['who/asks:yes', 'condition  This tree does not enter "who". Name a tree that is entered here.'],
  ])('%s', async (condition, line) => {
    const first = question(yes('to="r"'), '<Choice id="not" to="r">No</Choice>')
    const route = `<Route id="r">\n  <When if="${condition}" to="end" />\n  <Otherwise to="end" />\n</Route>`
    expect(await saidOf(first, route)).toEqual([`14:9  ${line}`])
  })
})
