import { test } from './story'

test('Mei, at the returns desk, has somebody on the phone whose trousers came in the wrong size', async ({
  person,
}) => {
  await person.signsInAs('mei')
  await person.types('trowsers came in the wrong siz')
  await person.finds('The parcel holds the wrong size')
  await person.reads('Apologise once, plainly')

  await person.walks(
    'Something they bought or were sent',
    'The right item, in the wrong size',
    'No, and not this month',
    '120',
  )
  await person.isTold('Refund $120: ask')
  await person.reads('They keep what arrived')
  await person.reads("I'm getting your $120 back to you")

  await person.opens(/^Change.*pay for it/)
  await person.answers('40')
  await person.isTold('Refund $40: you may')
  await person.reads('Rule: actions/refund.mdx, line 12')
})

test('Sam, the supervisor, may refund the same order himself', async ({ person }) => {
  await person.signsInAs('sam')
  await person.walks(
    'Something they bought or were sent',
    'The right item, in the wrong size',
    'No, and not this month',
    '120',
  )
  await person.isTold(/you may/i)
  await person.reads('Apologise, and refund today')
})
