import { test } from './story'

test('somebody says that the Lantern Walk was not as described', async ({ person }) => {
  await person.signsInAs('mei')
  await person.types('there was no band at the lantern walk')
  await person.finds('Lantern Walk')

  await person.walks('Something we said', 'Something about an event', 'What would happen there', 'Yes', '60')
  await person.isTold('Refund $60: ask')
  await person.reads("We said it would be there, and it wasn't")
})

test('a claim about what the event raised goes to those who have the numbers', async ({ person }) => {
  await person.signsInAs('tom')
  await person.walks('Something we said', 'Something about an event', 'What we said about it afterwards')
  await person.reads('They check the number with Finance')
  await person.reads('Communications and press')
})
