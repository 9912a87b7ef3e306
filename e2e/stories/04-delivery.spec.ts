import { test } from './story'

test('Tom stands before people waiting, and the food delivery did not come', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('the food delivry didnt come')
  await person.finds("Food bank: the delivery didn't come")

  await person.walks('Help they need from us', 'Food that should have come, and', 'To a food bank session')
  await person.isTold(/you may/i)
  await person.reads('open the reserve cupboard')
})

test('Mei sends three bags to somebody who has nothing for tonight', async ({ person }) => {
  await person.signsInAs('mei')
  await person.walks(
    'Help they need from us',
    'Food that should have come, and',
    "To somebody's home",
    'No',
    '3',
  )
  await person.isTold(/you may/i)
  await person.reads("I'm sending 3 bags to you now")
})
