import { test } from './story'

test('a newsletter went out in the wrong order: who sent it finds out who may correct it', async ({
  person,
}) => {
  await person.signsInAs('mei')
  await person.types('newsletter went out in the wrong ordr')
  await person.finds('A newsletter went out wrong')

  await person.walks('Something we said', 'A newsletter', 'A newsletter that went out wrong', '2400')
  await person.isTold(/ask/i)
  await person.reads('Call Communications now')
})

test('Tom answers the replies to it himself, with the approved words', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('you thanked me for coming but i havent been')
  await person.finds('The autumn letters came in the wrong order')

  await person.walks('Something we said', 'A newsletter', 'A reply to a newsletter')
  await person.reads("You don't need to ask anybody")
  await person.reads('Communications and press')
})
