import { test } from './story'

test('two officers stand at the food bank and ask Tom who was here', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('police are asking who gets food here')
  await person.finds('The police ask about somebody')

  await person.walks(
    'A journalist, a partner, or the law',
    'The police or an authority',
    'They ask about somebody',
  )
  await person.reads(/name/i)
})
