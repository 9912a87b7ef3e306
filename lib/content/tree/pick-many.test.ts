import { describe, expect, it, test } from 'vitest'
import { read, tree } from '../testing'
import { end, saidOf } from './testing'

const many = (attributes: string, ...choices: string[]) =>
  `<Question id="q" ask="What is wrong?" ${attributes}>\n${choices.map(c => `  ${c}\n`).join('')}</Question>`
const size = '<Choice id="size">The size</Choice>'

test('where several may be picked, all lead on one way', async () => {
  const none = '<Choice id="none" alone="true">None of these</Choice>'
  const { said, snapshot } = await read({
    'trees/t.mdx': tree('q', many('pick="many" to="end"', size, none, '<Unsure to="end" />'), end),
  })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  expect(found?.kind === 'tree' && found.nodes['q']).toMatchObject({
    pick: 'many',
    choices: [
      { id: 'size', to: 'end' },
      { id: 'none', alone: true, to: 'end' },
    ],
    unsure: 'end',
  })
})

describe('picking several', () => {
  it.each<[string, string, string[]]>([
    [
      'leads somewhere',
      many('pick="many"', size),
      [
        '8:1  dead-end  This leads nowhere. Add to="…", the id of what comes next.',
        '12:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
    [
      'leads where the question leads',
      many('pick="many" to="end"', '<Choice id="a" to="end">A</Choice>'),
      [
        '9:18  choice-leads  Where several may be picked, a choice leads nowhere by itself. Take its "to" out, and put it on the question.',
      ],
    ],
    [
      'is written so',
      many('pick="several" to="end"', size),
      ['8:39  wrong-value  "several" is not a pick of <Question>. Write one of: many.'],
    ],
    [
      'is what may be excluded from',
      many('to="end"', '<Choice id="a" alone="true">A</Choice>'),
      ['9:18  alone  Only one may be picked here anyway. Take "alone" out, or add pick="many".'],
    ],
    [
      'excludes or doesn’t',
      many('pick="many" to="end"', '<Choice id="a" alone="no">A</Choice>'),
      ['9:18  wrong-value  "no" is not a alone of <Choice>. Write one of: true.'],
    ],
  ])('%s', async (_, node, lines) => {
    expect(await saidOf(node)).toEqual(lines)
  })
})
