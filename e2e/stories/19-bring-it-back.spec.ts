import { test } from './story'

test('a customer, who has no account, wonders whether the coat can come back', async ({ person }) => {
  await person.page.goto('/trees/bring-it-back')
  await person.answers("It doesn't suit me")
  await person.answers('In the last sixty days')
  await person.reads('Shop')
  await person.opens(/^Change.*When did you buy it/)
  await person.answers('Longer ago')
  await person.reads('Why')
})
