import { test } from './story'

test('Omar hears that a list with names reached the wrong person', async ({ person }) => {
  await person.signsInAs('omar')
  await person.types('list of names sent to the wrong persn')
  await person.finds('Names or addresses reached somebody they shouldn')

  await person.walks('Something else', 'Yes, or it may be', 'Names, data, keys or money got out')
  await person.reads('Rapid response')
})
