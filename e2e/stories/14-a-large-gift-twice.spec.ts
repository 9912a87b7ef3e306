import { test } from './story'

const steps = ['Money they gave or paid', 'They were charged twice', 'Yes, and it was a gift', '800'] as const

test('a gift of $800 was taken twice: Sam, a supervisor, asks a manager', async ({ person }) => {
  await person.signsInAs('sam')
  await person.walks(...steps)
  await person.isTold('$800: ask')
  await person.reads('Rule: actions/refund-gift.mdx')
})

test('Grace, a manager, sends it back herself', async ({ person }) => {
  await person.signsInAs('grace')
  await person.walks(...steps)
  await person.isTold(/\$800: you may/)
})
