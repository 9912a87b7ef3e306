import { test } from './story'

test('Tom has a question that nobody owns, and is not sent on', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('not our department, nobody owns this')
  await person.finds('Nobody owns this question')

  await person.walks('Something else', 'No', 'None of these')
  await person.reads('The front desk owns it')
  await person.opens('Front desk')
  await person.reads('ext.')
})

test('a question without any answer still has an owner', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('xylophone qwertz flurb')
  await person.reads(/no answer/i)
  await person.reads('Front desk')
})
