import { test } from './story'

test('somebody new at the door has nothing for tonight, and Tom needn’t ask anybody', async ({ person }) => {
  await person.signsInAs('tom')
  await person.walks('Help they need from us', 'Food, for the first time or again', 'Sooner', '2')
  await person.isTold(/you may/i)

  await person.opens(/^Change.*How many bags/)
  await person.answers('6')
  await person.isTold(/ask/i)
})
