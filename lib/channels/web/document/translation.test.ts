import { expect, test } from 'vitest'
import { houseOf } from '../../../resolve/testing'
import { see } from '../reader'
import { presentTranslations } from './translation'

const answer = (title: string, more = '') =>
  `---\ntitle: ${title}\nowner: teams/desk\naudience: public\n${more}---\nWords.\n`

async function languages(id: string, audience = 'public'): Promise<string[]> {
  const house = await houseOf({
    'answers/food.mdx': answer('Food'),
    'answers/food.es.mdx': answer('Comida', 'locale: es\n'),
    'answers/food.pt-BR.mdx': answer('Comida', 'locale: pt-BR\n'),
    'answers/food.fr.mdx': answer('Nourriture', 'locale: fr\n').replace('public', 'staff'),
    'answers/food.de.mdx': answer('A lorry, and no translation'),
    'answers/shop.mdx': answer('Shop'),
  })
  const reader = { house, actor: { audience }, now: new Date('2026-11-23T18:00:00Z') }
  return presentTranslations(reader, see(reader, id)!).map(({ words, url }) => `${words} ${url}`)
}

test('Somebody who reads Spanish finds the Spanish words, and the way back', async () => {
  expect(await languages('answers/food')).toEqual([
    'En español /answers/food.es',
    'Em português /answers/food.pt-BR',
  ])
  expect(await languages('answers/food.es')).toEqual([
    'In English /answers/food',
    'Em português /answers/food.pt-BR',
  ])
})

test('A translation for staff is shown to staff alone, and what has none offers none', async () => {
  expect(await languages('answers/food', 'staff')).toContain('En français /answers/food.fr')
  expect(await languages('answers/shop')).toEqual([])
  expect(await languages('answers/food.de')).toEqual([])
})
