import { test } from './story'

test('a donor wants last year’s date on the receipt: Mei learns that nobody may', async ({ person }) => {
  await person.signsInAs('mei')
  await person.types('wants another date on the tax reciept')
  await person.finds('They want another date or name on a receipt')

  await person.walks('Money they gave or paid', 'A tax receipt', 'They want another date, name or amount')
  await person.isTold(/never/i)
  await person.reads('Finance')
})
