import { test } from './story'

test('a journalist reaches the warehouse, and Tom answers nothing and loses nothing', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('journlist called the warehouse')
  await person.finds('A journalist reaches you')

  await person.walks('A journalist, a partner, or the law', 'A journalist')
  await person.reads('take name, number and deadline')
  await person.reads('Communications and press')
  await person.opens('A journalist reaches you')
  await person.reads('deadline')
})
