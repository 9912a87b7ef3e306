import { test } from './story'

test('Tom is at the till, and the tag says another price', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('tag says 8 but the till says 12')
  await person.finds('The tag says one price, the till another')
  await person.reads('Shop')
})
