import { test } from './story'

test('a neighbour, who has no account, asks whether we are open on Thanksgiving', async ({ person }) => {
  await person.types('are you open on thanksgivng')
  await person.finds('Thanksgiving, Christmas, New Year: what is open')
  await person.reads('Front desk')
})
