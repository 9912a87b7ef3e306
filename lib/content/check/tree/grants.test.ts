import { describe, expect, it, test } from 'vitest'
import { read, tree } from '../../testing'
import { actions, question, saidOf, yes } from '../../tree/testing'

describe('what is given', () => {
  const paid = (unit: string) =>
    `<Amount id="paid" ask="How much?" unit="${unit}"><Band id="any" to="give" /></Amount>`
  const give = (attributes: string) =>
    `<Outcome id="give" result="resolved" owner="whoever-may" ${attributes}>Do it.</Outcome>`
  const first = question(yes('to="paid"'), '<Choice id="no" to="end">No</Choice>')
  it.each([
    ['grants="actions/refund" amount="paid"', 'USD', ''],
    ['grants="actions/refund" amount="12.50"', 'USD', ''],
    ['grants="actions/press"', 'USD', ''],
    [
      'grants="actions/refund"',
      'USD',
      'grant-without-amount  This grants "actions/refund" without its amount. Add amount="…", the id of an <Amount> or an <Each>, or a number.',
    ],
    ['', 'USD', 'grant-without-action  The owner is whoever may, but may what? Add grants="actions/…".'],
    [
      'grants="actions/refund" amount="paid"',
      'EUR',
      'mixed-units  "paid" is asked in EUR, and "actions/refund" is given in USD. Ask for it in the same unit.',
    ],
    [
      'grants="actions/bags" amount="paid"',
      'USD',
      'mixed-units  "paid" is asked in USD, and "actions/bags" is given in bags. Ask for it in the same unit.',
    ],
    [
      'grants="actions/press" amount="paid"',
      'USD',
      'mixed-units  "actions/press" has no unit, so it takes no amount. Take amount out, or give the action a unit.',
    ],
    [
      'grants="actions/refund" amount="payed"',
      'USD',
      'unknown-node  There is no amount "payed" in this tree. Did you mean "paid"?',
    ],
    [
      'grants="actions/refund" amount="q"',
      'USD',
      'unknown-node  There is no amount "q" in this tree. Name the id of an <Amount> or an <Each>.',
    ],
    [
      'grants="actions/bags" amount="2.5"',
      'USD',
      'wrong-amount  “2.5” has too many decimals: bags are counted in whole numbers. Write a number like 50 or 12.50.',
    ],
  ])('%s, asked in %s', async (attributes, unit, line) => {
    expect(await saidOf(first, paid(unit), give(attributes))).toEqual(line ? [`15:1  ${line}`] : [])
  })

  test('is asked of the authority in the same way', async () => {
    const authority = '<Authority id="q" action="actions/refund" allowed="end" needs="end" never="end" />'
    expect(await saidOf(authority)).toEqual([
      '8:1  grant-without-amount  This asks about "actions/refund" without its amount. Add amount="…", the id of an <Amount> or an <Each>, or a number.',
    ])
  })

  test('an amount whose id looks like a number is the one that is asked', async () => {
    const { snapshot, said } = await read({
      ...actions,
      'trees/t.mdx': tree(
        '2nd',
        paid('USD').replace('"paid"', '"2nd"'),
        give('grants="actions/refund" amount="2nd"'),
      ),
    })
    expect(said).toEqual([])
    const found = snapshot.documents.get('trees/t')
    expect(found?.kind === 'tree' && found.nodes['give']).toMatchObject({ amount: '2nd' })
  })
})
