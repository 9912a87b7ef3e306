import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { see, type Reader } from '../../lib/channels/web'
import { shop } from '../../lib/channels/web/testing'
import { Body } from './body'

function html(reader: Reader, id: string, vars?: Record<string, string>): string {
  const document = see(reader, id)!
  return renderToStaticMarkup(
    createElement(Body, { body: document.body, reading: { reader, document, vars } }),
  )
}

test('A link leads to what the reader may see; what they may not is plain words', async () => {
  const reader = await shop()
  const forPublic = html(reader(), 'answers/hours')
  expect(forPublic).toContain('<a href="/teams/desk">the desk</a>')
  expect(forPublic).toContain('See the vouchers, ')
  expect(forPublic).toContain('<a href="https://maps.example/" rel="noopener noreferrer">the map</a>')
  expect(html(reader('frontline'), 'answers/hours')).toContain('<a href="/answers/vouchers">the vouchers</a>')
})

test('Headings have anchors and leave the first place to the title; tables scroll, without style attributes', async () => {
  const page = html((await shop())(), 'answers/hours')
  expect(page).toMatch(/<h2 id="parking"[^>]*>Parking<\/h2>.*<a id="link-parking" href="#parking"/)
  expect(page).toMatch(/class="scroll"[^>]*><table>/)
  expect(page).toContain('<td align="right">9</td>')
  expect(page).not.toContain('style=')
})

test('Steps are one list with what the reader may do; replies are tabs named by their channels', async () => {
  const page = html((await shop())('frontline'), 'playbooks/wrong', { amount: '$20' })
  expect(page.match(/<ol/g)).toHaveLength(1)
  expect(page).toMatch(/id="back"[^]*Refund: up to \$50/)
  expect(page.match(/role="tab"/g)).toHaveLength(2)
  expect(page).toContain('By email')
  expect(page).toContain('sorry for $20.')
  expect(page).toContain('<img src="/files/label.svg" alt="The label"')
})

test('The limit in a text is the reader’s own', async () => {
  const reader = await shop()
  expect(html(reader('frontline'), 'answers/vouchers')).toContain('Refund: up to $50')
  expect(html(reader('supervisor'), 'answers/vouchers')).toContain('Refund: up to $500')
})
