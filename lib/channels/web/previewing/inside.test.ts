import { expect, test } from 'vitest'
import { page, read } from '../../../content/testing'
import { baseOf, insideOf, withinPreview } from './inside'

const files = { 'answers/late.mdx': page('Words.', 'was: [answers/old]'), 'answers/été.mdx': page('Words.') }
const fields = [
  ['preview-role', 'volunteer'],
  ['preview-date', '2027-03-01'],
] as const
const chosen = 'preview-role=volunteer&preview-date=2027-03-01'
const base = baseOf('feature/soon')
const ours = async () => (await read(files)).snapshot
const inPreview = async () => insideOf(base, await ours(), fields)

test.each([
  ['/', `/preview/feature%2Fsoon/s?${chosen}`],
  ['/?q=late', `/preview/feature%2Fsoon/s?q=late&${chosen}`],
  ['/answers/late#when', `/preview/feature%2Fsoon/answers/late?${chosen}#when`],
  ['/answers/old?from=x', `/preview/feature%2Fsoon/answers/old?from=x&${chosen}`],
  ['/answers/%C3%A9t%C3%A9', `/preview/feature%2Fsoon/answers/%C3%A9t%C3%A9?${chosen}`],
  ['/browse?kind=answer', `/preview/feature%2Fsoon/browse?kind=answer&${chosen}`],
  ['/files/form.pdf', `/preview/feature%2Fsoon/files/form.pdf?${chosen}`],
  ['/print/answers/late', `/preview/feature%2Fsoon/print/answers/late?${chosen}`],
])('a link to %s stays in the preview, with what was chosen', async (url, to) => {
  expect((await inPreview())(url)).toBe(to)
})

test.each([
  '/help',
  '/api/settled',
  '/sign-in?callbackUrl=/',
  '/feedback',
  '/answers/nothing',
  '/%E0%A4%A',
  '/editors',
])('a link to %s leads where it did', async url => {
  expect((await inPreview())(url)).toBe(url)
})

test('without a choice nothing is added', async () => {
  expect(insideOf(base, await ours(), [])('/answers/late')).toBe('/preview/feature%2Fsoon/answers/late')
})

test('of a page links, images and forms that ask are led in; forms that tell are left out, but signing out', async () => {
  const html = [
    '<a class="a" href="/answers/late?a=1&amp;b=2">Late</a>',
    '<a href="/answers/late" data-live="">Live</a>',
    '<a href="https://example.org/answers/late">Elsewhere</a>',
    '<img src="/files/a.png" alt="&lt;a href=&quot;/answers/late&quot;&gt;"/>',
    '<form action="/" role="search"><input name="q" data-ask="true" data-box="true"/></form>',
    '<form method="post" action="/api/settled"><button>Yes</button></form>',
    '<form action="/api/auth/sign-out" method="post"><button>Sign out</button></form>',
  ]
  const hidden =
    '<input type="hidden" name="preview-role" value="volunteer"/><input type="hidden" name="preview-date" value="2027-03-01"/>'
  const written = chosen.replace('&', '&amp;')
  expect(withinPreview(html.join('\n'), await inPreview(), fields).split('\n')).toEqual([
    `<a class="a" href="${base}/answers/late?a=1&amp;b=2&amp;${written}">Late</a>`,
    html[1],
    html[2],
    `<img src="${base}/files/a.png?${written}" alt="&lt;a href=&quot;/answers/late&quot;&gt;"/>`,
    `<form action="${base}/s?${written}" role="search">${hidden}<input name="q" data-box="true"/></form>`,
    '',
    html[6],
  ])
})

test('what was chosen can’t break out of where it is written', async () => {
  const evil = [['preview-role', '"><script>alert(1)</script>']] as const
  const html = withinPreview('<form action="/"></form>', insideOf(base, await ours(), evil), evil)
  expect(html).not.toContain('<script>')
})
