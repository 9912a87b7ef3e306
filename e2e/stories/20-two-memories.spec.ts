import { test } from './story'

test('they say they paid, and our records say they did not', async ({ person }) => {
  await person.signsInAs('mei')
  await person.types('they say they paid but we cant find it')
  await person.finds('They say one thing, our record another')

  await person.walks('Something else', 'No', 'They say one thing, our records another')
  await person.opens('Open the steps: They say one thing')
  await person.reads('They say one thing, our record another')
})
