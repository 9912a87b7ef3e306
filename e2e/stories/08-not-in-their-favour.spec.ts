import { test } from './story'

test('Mei has to say no to a refund after a year, and says it well', async ({ person }) => {
  await person.signsInAs('mei')
  await person.types('wants a refund after a year')
  await person.finds('Say no, and stay kind')

  await person.walks(
    'Something they bought or were sent',
    'What they ordered, and they want',
    'Longer ago',
    'Nothing yet',
    'No, the reason is enough',
  )
  await person.reads('Say no in the first sentence')
  await person.reads("a manager who hasn't heard this before looks at it again")
})

test('after the second no, only the duty manager talks to them; Grace may part ways', async ({ person }) => {
  const steps = [
    'Something else',
    'No',
    "We can't give them what they want",
    'No twice, the second time',
  ] as const
  await person.signsInAs('mei')
  await person.walks(...steps)
  await person.isTold(/ask/i)
  await person.page.context().clearCookies()
  await person.signsInAs('grace')
  await person.walks(...steps)
  await person.isTold(/you may/i)
})
