import { test } from './story'

test('somebody stands at the table without an appointment, allergic to nuts, and Tom packs them a bag', async ({
  person,
}) => {
  await person.signsInAs('tom')
  await person.types('no apointment and alergic to nuts')
  await person.finds('Somebody comes to a food session')
  await person.reads("Ask what they can't eat, before anything else")
})

test('the questions lead him there in two presses', async ({ person }) => {
  await person.signsInAs('tom')
  await person.walks('Help they need from us', 'Food, for the first time or again', 'Now: they stand here')
  await person.reads("Is there anything that you, or anybody at home, can't eat?")
  await person.opens('Open the steps: Somebody comes to a food session')
  await person.reads('Read every label together')
})
