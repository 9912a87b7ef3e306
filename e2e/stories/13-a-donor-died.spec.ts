import { test } from './story'

test('Mei opens a letter: a daughter writes that her father died, who gave every month', async ({
  person,
}) => {
  await person.signsInAs('mei')
  await person.types('her father died and he gave every month')
  await person.finds('Somebody has died, and their family writes to us')
  await person.reads('Donor care')
})
