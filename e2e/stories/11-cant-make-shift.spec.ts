import { test } from './story'

test('Tom wakes up ill, and his shift begins in two hours', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('cant come to my shift tomorow')
  await person.finds("You can't make your shift")
  await person.reads('Volunteers')

  await person.walks('Something else', 'No', 'Helping here as a volunteer')
  await person.reads('Volunteers')
})
