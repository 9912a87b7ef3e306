import { test } from './story'

test('Mei waives a fee of $20, and asks for one of $30', async ({ person }) => {
  await person.signsInAs('mei')
  await person.walks('Money they gave or paid', "A fee that isn't fair", '20')
  await person.isTold('Waive a fee $20: you may')

  await person.opens(/^Change.*How much is the fee/)
  await person.answers('30')
  await person.isTold('Waive a fee $30: ask')
})
