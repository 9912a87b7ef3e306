import { describe, expect, test } from 'vitest'
import { buildIndex, marksIn, query } from '.'
import { example } from './example'

const house = buildIndex([
  example('answers/hours', 'Opening hours', { text: 'The shop is open every day. Animals stay outside.' }),
  example('answers/donor-died', 'A donor died', { text: 'Say how sorry we are.' }),
  example('answers/refund', 'Refunds', { text: 'The money is back within five days.' }),
  ...(
    [
      [
        'es',
        'Nuestros horarios',
        'La tienda abre todos los días. Las aplicaciones llegan después. No entran animales.',
      ],
      [
        'de',
        'Rückerstattungen',
        'Das Geld ist nach fünf Tagen zurück. Bücher und Geschenke werden umgetauscht.',
      ],
      ['fr', 'Heures d’ouverture', 'L’entrée est à gauche. Les remboursements prennent cinq jours.'],
      ['it', 'Rimborsi', 'I regali dell’ordine si cambiano nei negozi.'],
      ['pt', 'Reembolsos', 'O dinheiro volta em cinco dias às lojas.'],
      ['nl', 'Terugbetalingen', 'De winkels zijn elke dag geopend.'],
      ['sv', 'Våra öppettider', 'Gåvor och kvitton lämnas i kassan.'],
      ['pl', 'Zwroty', 'Paragony oddaje się przy kasie.'],
      ['ru', 'Возвраты', 'Чеки отдают в кассу.'],
      ['zh', '退款政策', '您可以在三十天内申请退款。请带上收据。'],
      ['ja', '返金について', '三十日以内に返金できます。領収書をお持ちください。'],
      ['th', 'นโยบายการคืนเงิน', 'ขอคืนเงินได้ภายในสามสิบวัน นำใบเสร็จมาด้วย'],
      ['ko', '환불 안내', '환불은 삼십일 이내에 가능합니다. 영수증을 가져오세요.'],
      ['ar', 'سياسة الاسترداد', 'يمكنك استرداد المبلغ خلال ٣٠ يوما.'],
    ] as const
  ).map(([locale, title, text]) => example(`answers/${locale}`, title, { locale, text })),
])
const ask = (text: string) => query(house, { text, level: 0 })
const first = (text: string) => ask(text).hits[0]?.id

describe('one house in many languages: a question finds its document in other forms of its words', () => {
  test.each([
    ['el horario', 'es'],
    ['¿a qué hora abren la tienda?', 'es'],
    ['aplicacion', 'es'],
    ['Rückerstattung', 'de'],
    ['ruckerstattung', 'de'],
    ['ich möchte ein Buch umtauschen', 'de'],
    ['Geschenk', 'de'],
    ['remboursement', 'fr'],
    ['où est l’entrée', 'fr'],
    ['ouverture', 'fr'],
    ['rimborso', 'it'],
    ['un ordine regalo', 'it'],
    ['reembolso', 'pt'],
    ['terugbetaling', 'nl'],
    ['winkel', 'nl'],
    ['öppettid', 'sv'],
    ['oppettider', 'sv'],
    ['zwrot', 'pl'],
    ['paragon', 'pl'],
    ['возврат чека', 'ru'],
    ['退款', 'zh'],
    ['我想退款', 'zh'],
    ['收据', 'zh'],
    ['退', 'zh'],
    ['款', 'zh'],
    ['返金', 'ja'],
    ['返', 'ja'],
    ['領収書はどこ', 'ja'],
    ['คืนเงิน', 'th'],
    ['ใบเสร็จ', 'th'],
    ['환불', 'ko'],
    ['영수증', 'ko'],
    ['استرداد', 'ar'],
    ['Reembolso money', 'pt'],
  ])('%s', (text, language) => expect(first(text)).toBe(`answers/${language}`))
})

test('English is still English beside them', () => {
  expect(first('opening hour')).toBe('answers/hours')
  expect(first('refunded')).toBe('answers/refund')
  expect(ask('die').answered).toBe(true)
  expect(first('die')).toBe('answers/donor-died')
})

test('a word is of no family with one of another language', () => {
  const shop = (locale: string) =>
    buildIndex([
      example('answers/hours', 'Opening hours', { text: 'The shop is open every day.' }),
      example('answers/food', 'Comida', { locale, text: 'No sé si califico para recibir comida.' }),
    ])
  const hits = (locale: string) => query(shop(locale), { text: 'grommet calibration', level: 0 }).hits
  expect(hits('es')).toEqual([])
  const own = buildIndex([
    example('answers/fair', 'Fair', { text: 'Ask the organizer of the fair.' }),
    example('answers/es', 'Comida', { locale: 'es', text: 'Pague en la caja.' }),
  ])
  expect(query(own, { text: 'organization', level: 0 }).hits[0]?.id).toBe('answers/fair')
})

test('a question in two scripts finds what either is about', () => {
  expect(ask('refund 退款').hits.map(hit => hit.id)).toEqual(
    expect.arrayContaining(['answers/refund', 'answers/zh']),
  )
})

test('a word of two languages finds both', () => {
  const found = ask('animales').hits.map(hit => hit.id)
  expect(found).toContain('answers/es')
  expect(ask('animals').hits.map(hit => hit.id)).toEqual(expect.arrayContaining(['answers/hours']))
})

test('what is found is marked in each language', () => {
  const marked = (text: string, shown: string) =>
    marksIn(house, { text, level: 0 }, shown).map(([from, to]) => shown.slice(from, to))
  expect(marked('horario', 'Nuestros horarios')).toEqual(['horarios'])
  expect(marked('ouverture', 'Heures d’ouverture')).toEqual(['d’ouverture'])
  expect(marked('退款', '退款政策')).toEqual(['退款'])
})

test('a document in another language that one may not see changes nothing', () => {
  const own = [example('a', 'Animals'), example('b', 'The hotel'), example('c', 'Hours', { locale: 'es' })]
  const all = [...own, example('z', 'Animales del hotel', { locale: 'fr', level: 1, text: 'animal hotels' })]
  for (const text of ['animal', 'animales', 'hotel', 'hotels', 'les animaux du hotel', 'hours'])
    expect(query(buildIndex(all), { text, level: 0 })).toEqual(query(buildIndex(own), { text, level: 0 }))
})

test('a house in Spanish has Spanish stems and small words', () => {
  const spanish = buildIndex([example('a', 'Devoluciones'), example('b', 'De la tienda')], undefined, 'es-MX')
  expect(query(spanish, { text: 'devolución', level: 0 }).hits[0]?.id).toBe('a')
  expect(query(spanish, { text: 'de la', level: 0 }).answered).toBe(false)
})
