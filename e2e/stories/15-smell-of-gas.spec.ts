import { test } from './story'

test('Tom smells gas in the back room', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('smel gas in the back room')
  await person.finds('The fire alarm goes off, or you smell smoke or gas')
  await person.reads('911')
})

test('with no time to read, five presses lead him to who is on call', async ({ person }) => {
  await person.signsInAs('tom')
  await person.walks('Something else', 'Yes, or it may be', 'Somebody is hurt, ill or in danger now')
  await person.reads('Rapid response')
  await person.opens('Open the steps: Something serious has happened')
  await person.reads('Something serious has happened')
})
