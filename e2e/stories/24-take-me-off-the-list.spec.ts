import { test } from './story'

test('somebody wants no more newsletters, and can do it without calling', async ({ person }) => {
  await person.types('take me off your lst')
  await person.finds('Getting no more newsletters')
})

test('Mei has them on the phone, and it is done while they wait', async ({ person }) => {
  await person.signsInAs('mei')
  await person.walks('Something we said', 'A newsletter', 'Somebody who wants no more of them')
  await person.reads('Front desk')
})
