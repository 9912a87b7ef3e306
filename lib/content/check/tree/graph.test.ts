import { describe, expect, it } from 'vitest'
import { said, tree } from '../../testing'
import { end, question, saidOf, yes } from '../../tree/testing'

describe('what leads nowhere', () => {
  it.each<[string, string[], string[]]>([
    [
      'a choice',
      [question(yes(''))],
      [
        '9:3  dead-end  This leads nowhere. Add to="…", the id of what comes next.',
        '12:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
    [
      'a choice to what is not there',
      [question(yes(), '<Choice id="no" to="ende">No</Choice>')],
      ['10:19  unknown-node  There is no "ende" in this tree. Did you mean "end"?'],
    ],
    [
      'a choice to what every object has',
      [question(yes(), '<Choice id="no" to="constructor">No</Choice>')],
      ['10:19  unknown-node  There is no "constructor" in this tree. Make it.'],
    ],
    [
      'a question without choices',
      ['<Question id="q" ask="Which?" to="end" />'],
      [
        '8:1  dead-end  The question "q" has no choices. Add a <Choice>.',
        '10:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
    [
      'a choice without words',
      [question(yes(), '<Choice id="no" to="end"></Choice>')],
      ['10:3  empty-choice  The choice "no" has no words. Write them inside it.'],
    ],
    [
      'a route without a rest',
      [
        question('<Choice id="yes" to="r">Yes</Choice>'),
        '<Route id="r">\n  <When if="q:yes" to="end" />\n</Route>',
      ],
      ['12:1  dead-end  The route "r" has no <Otherwise>. Add one: every case must lead on.'],
    ],
    [
      'an amount without bands',
      [question(yes(), '<Choice id="no" to="a">No</Choice>'), '<Amount id="a" ask="How much?" unit="USD" />'],
      ['13:1  dead-end  This amount has no bands. Add <Band id="any" to="…" />.'],
    ],
    [
      'a node that nothing leads to',
      [question(yes()), '<Route id="lost">\n  <Otherwise to="end" />\n</Route>'],
      ['12:1  unreachable-node  Nothing leads to "lost". Lead a choice to it, or take it out.'],
    ],
    [
      'a way back',
      [
        question(yes(), '<Choice id="no" to="r">No</Choice>'),
        '<Route id="r">\n  <Otherwise to="q" />\n</Route>',
      ],
      ['14:14  loop  This leads back to "q", and round in circles. Lead it onward.'],
    ],
    [
      'a way back to itself',
      [question(yes(), '<Choice id="no" to="q">No</Choice>')],
      ['10:19  loop  This leads back to "q", and round in circles. Lead it onward.'],
    ],
  ])('%s', async (_, nodes, lines) => {
    expect(await saidOf(...nodes)).toEqual(lines)
  })

  it('a start that is not there, where it is written', async () => {
    expect(
      await said({ 'trees/t.mdx': tree('questoin', question(yes()).replace('"q"', '"question"'), end) }),
    ).toEqual([
      'content/trees/t.mdx:6:8  missing-start  The start "questoin" is not in this tree. Did you mean "question"?',
    ])
    expect(await said({ 'trees/t.mdx': tree('constructor', end) })).toEqual([
      'content/trees/t.mdx:6:8  missing-start  The start "constructor" is not in this tree. Set "start" to the id of the first question.',
    ])
  })

  it('a tree without a start, or without anything', async () => {
    const lines = await said({
      'trees/t.mdx': tree('q').replace('start: q', 'by: teams/front-desk'),
      'trees/u.mdx': tree('q'),
    })
    expect(lines).toEqual([
      'content/trees/t.mdx:2:1  missing-field  "start" is missing. Add a line "start: …".',
      'content/trees/u.mdx:6:8  missing-start  The start "q" is not in this tree. Set "start" to the id of the first question.',
    ])
  })
})
