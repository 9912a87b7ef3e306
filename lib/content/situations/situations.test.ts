import { describe, expect, it } from 'vitest'
import { read, tree } from '../testing'

const trees = {
  'trees/wrong-size.mdx': tree(
    'stock',
    '<Question id="stock" ask="Is it here?"><Choice id="yes" to="end">Yes</Choice><Choice id="no" to="who">No</Choice></Question>',
    '<Enter id="who" tree="trees/who" known="end" />',
    '<Outcome id="end" result="resolved" owner="teams/front-desk">Send it.</Outcome>',
  ),
  'trees/who.mdx': tree(
    'number',
    '<Amount id="number" ask="Which number?" unit="orders"><Band id="any" to="found" /></Amount>',
    '<Outcome id="found" result="resolved" owner="teams/front-desk" exit="known">Good.</Outcome>',
  ),
  'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\npriority: 1\n---\nCalls.\n',
}
const written = (...lines: string[]) => ({ ...trees, 'trees/wrong-size.test.yaml': lines.join('\n') })
const said = async (...lines: string[]) =>
  (await read(written(...lines))).said.filter(line => line.includes('.test.yaml'))

describe('the situations beside a tree', () => {
  it('are known by their tree, with the place at which each stands', async () => {
    const { snapshot } = await read(
      written(
        '- { situation: It is here., as: frontline, on: phone, answering: { stock: yes }, ends: end }',
        '- { situation: Not here., as: manager, date: 2026-12-24, answering: { stock: no, who/number: 12 }, ends: end, may: needs }',
      ),
    )
    expect(snapshot.situations.get('trees/wrong-size')).toMatchObject([
      { line: 1, as: 'frontline', on: 'channels/phone', answering: { stock: 'yes' }, ends: 'end' },
      { line: 2, date: '2026-12-24', answering: { stock: 'no', 'who/number': '12' }, may: 'needs' },
    ])
  })

  it.each([
    [
      'as: frontlin, answering: { stock: yes }, ends: end',
      'unknown-role  There is no role "frontlin". Did you mean "frontline"?',
    ],
    [
      'as: manager, on: phon, answering: {}, ends: end',
      'unknown-channel  There is no channel "channels/phon". Did you mean "channels/phone"?',
    ],
    [
      'as: manager, answering: { stok: yes }, ends: end',
      'unknown-question  There is no question "stok". Did you mean "stock"?',
    ],
    [
      'as: manager, answering: { stock: yess }, ends: end',
      'unknown-choice  There is no choice "yess". Did you mean "yes"?',
    ],
    [
      'as: manager, answering: { stock: yes }, ends: ende',
      'unknown-outcome  There is no outcome "ende". Did you mean "end"?',
    ],
    [
      'as: manager, answering: { stock: yes }, ends: stock',
      'unknown-outcome  There is no outcome "stock". These are: end, who/found.',
    ],
    [
      'as: manager, answering: { stock: yes }, ends: end, may: perhaps',
      'wrong-value  "may" can\'t be read. Write allowed, needs or never.',
    ],
  ])('with a name that is none are refused, with the nearest right one: %s', async (fields, problem) => {
    const lines = await said(`- { situation: So., ${fields} }`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^content\/trees\/wrong-size\.test\.yaml:1:\d+ {2}/)
    expect(lines[0]).toContain(problem)
  })

  it('without a tree are said to have none', async () => {
    const { said: all } = await read({
      ...trees,
      'trees/wrong-sise.test.yaml': '- { situation: So., as: manager, ends: end }',
    })
    expect(all).toContainEqual(
      'content/trees/wrong-sise.test.yaml:1:3  unknown-tree  There is no tree "trees/wrong-sise.mdx" beside this. Did you mean "trees/wrong-size.mdx"?',
    )
  })

  it('in a file with another ending are not missed in silence', async () => {
    const { said: all } = await read({ ...trees, 'trees/wrong-size.tests.yaml': '[]' })
    expect(all.join('\n')).toContain(
      'not-read  This file is not read. Name it after its tree: trees/NAME.test.yaml.',
    )
  })

  it('that are wrong take nothing else down', async () => {
    const { snapshot } = await read(written('- { situation: So., as: nobody, ends: end }'))
    expect(snapshot.documents.has('trees/wrong-size')).toBe(true)
    expect(snapshot.situations.size).toBe(0)
  })
})
