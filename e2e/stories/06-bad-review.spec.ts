import { test } from './story'

test('Mei finds a bad public review, mends it, and answers it with approved words', async ({ person }) => {
  await person.signsInAs('mei')
  await person.types('someone left a one star reveiw')
  await person.finds('Answer a bad public review')

  await person.walks('Something we said', 'A review or a public comment', 'Something went badly')
  await person.isTold(/you may/i)
  await person.reads('Mend the thing first')
  await person.reads("I'll put it right with you")
})

test('Tom sends it to those who may answer', async ({ person }) => {
  await person.signsInAs('tom')
  await person.walks('Something we said', 'A review or a public comment', 'Something went badly')
  await person.isTold(/ask/i)
  await person.reads('send it to Communications')
})
