import { test } from './story'

test('Mei hears that a donation was charged twice, and gives the second one back', async ({ person }) => {
  await person.signsInAs('mei')
  await person.types('donation was chargd twice')
  await person.finds('A donation was charged twice')
  await person.reads('Send the second charge back now')

  await person.walks('Money they gave or paid', 'They were charged twice', 'Yes, and it was a gift', '40')
  await person.isTold(/you may/i)
  await person.opens('Send a second charge back')
  await person.reads('Find the two charges')
})

test('Tom, a volunteer, is told whom to ask instead', async ({ person }) => {
  await person.signsInAs('tom')
  await person.walks('Money they gave or paid', 'They were charged twice', 'Yes, and it was a gift', '40')
  await person.isTold(/ask/i)
})
