import { test } from './story'

test('somebody heard on the radio that our peanut butter is recalled', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('is the peanut butter recaled')
  await person.finds('Food we gave out is recalled, or made somebody ill')

  await person.walks('Something else', 'Yes, or it may be', 'Food from us may have made somebody ill')
  await person.reads('Rapid response')
})
