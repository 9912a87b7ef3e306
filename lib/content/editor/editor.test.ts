import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { frontMatterOf } from '../front-matter'
import { kinds } from '../model'
import { page, read, tree, type Files } from '../testing'
import { frontMatterSchemas, settingsSchemas, type EditorSchema, type JsonSchema } from './json-schemas'
import { snippets } from './snippets'
import { settingWords, situationWords } from './setting-words'
import { frontMatterWords } from './words'

const content = join(import.meta.dirname, '../../../content')
const all = [...frontMatterSchemas(), ...settingsSchemas()]
const named = (name: string) => all.find(one => one.name === name) as EditorSchema

/** What an editor with this schema says of a text: nothing, or the fields at which something is wrong. */
function marks({ schema }: EditorSchema, yaml: string): string[] {
  const { success, error } = z
    .fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    .safeParse(parse(yaml))
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const folderOf = ({ files }: EditorSchema) => files.split('/')[0] as string
const texts = all.flatMap(one => {
  const ending = one.files.slice(one.files.lastIndexOf('*') + 1)
  const files = one.files.includes('/')
    ? readdirSync(join(content, folderOf(one)), { encoding: 'utf8' })
        .filter(file => file.endsWith(ending))
        .map(file => `${folderOf(one)}/${file}`)
    : [one.files]
  return files.map((file): [string, EditorSchema] => [file, one])
})

describe('while somebody writes, the editor', () => {
  test.each(texts)('marks nothing in %s, which check takes', (file, one) => {
    const source = readFileSync(join(content, file), 'utf8')
    expect(marks(one, file.endsWith('.mdx') ? String(frontMatterOf(file, source)) : source)).toEqual([])
  })

  test.each([
    ['answer', 'title: Rain\nowner: teams/shop\nsumary: It rains.', 'sumary'],
    ['answer', 'title: Rain', 'owner'],
    ['answer', 'title: Rain\nowner: teams/shop\nverified: 30 November', 'verified'],
    ['playbook', 'title: Rain\nowner: teams/shop\nverifyEvery: 3 weeks', 'verifyEvery'],
    ['team', 'title: Shop\nescalatesTo: [{ after: soon, team: teams/shop }]', 'escalatesTo.0.after'],
    ['channel', 'title: Phone\nstatus: open\npriority: 1', 'status'],
    ['tree', 'title: Rain\nowner: teams/shop', 'start'],
    ['action', 'title: Refund\nowner: teams/shop\nlimits: [{ role: frontline }]', 'limits.0.from'],
    ['roles', '- { role: frontline, rank: two, audience: staff }', '0.rank'],
    ['organization', 'name: House\ntimeZone: Europe/Paris\ncurrency: EUR\naudiences: [public]', 'frontDesk'],
    ['facts', '- { fact: sent, ask: When?, bands: [{ id: lately, within: soon }] }', '0.bands.0.within'],
    ['situations', '- { situation: Rain, as: frontline, ends: done, may: perhaps }', '0.may'],
  ])('marks what check refuses in a file of %s: %s', (name, yaml, field) => {
    expect(marks(named(name), yaml).join('\n')).toContain(field)
  })

  test.each(all.map((one): [string, EditorSchema] => [one.name, one]))(
    'says in words what each field of %s is for',
    (_, { schema }) => {
      expect(
        fields(schema)
          .filter(([, { description }]) => !description)
          .map(([path]) => path),
      ).toEqual([])
    },
  )

  test('has no words for a field that is no more', () => {
    const words = [
      ...kinds.map(kind => [kind, frontMatterWords[kind]] as const),
      ...Object.entries(settingWords).map(([file, each]) => [file.replace('.yaml', ''), each] as const),
      ['situations', situationWords] as const,
    ]
    const stale = words.flatMap(([name, each]) => {
      const paths = new Set(fields(named(name).schema).map(([path]) => path))
      return Object.keys(each)
        .filter(path => !paths.has(path))
        .map(path => `${name}: ${path}`)
    })
    expect(stale).toEqual([])
  })
})

/** Every field of a schema, by the names that lead to it. */
function fields({ properties, items }: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries(properties ?? {}).flatMap(([name, field]): [string, JsonSchema][] => {
    const inner = path ? `${path}.${name}` : name
    return [[inner, field as JsonSchema], ...fields(field as JsonSchema, inner)]
  })
  return items ? [...own, ...fields(items as JsonSchema, path)] : own
}

/** A snippet as it stands when somebody fills in nothing, on 30 November 2026. */
function untouched(name: string): string {
  const days: Record<string, string> = { YEAR: '2026', MONTH: '11', DATE: '30' }
  const body = (snippets()[name]?.body ?? []).join('\n')
  const defaults = new Map([...body.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, n, text]) => [n, text]))
  return body
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$CURRENT_([A-Z]+)/g, (_, part: string) => days[part] ?? '')
    .replace(/\$(\d+)/g, (_, n: string) => defaults.get(n) ?? '')
}

describe('a snippet that nobody has filled in yet is right', () => {
  const around: Files = {
    'actions/refund.mdx': page(
      'Send it back.',
      'unit: USD',
      'limits: [{ from: 2026-01-01, role: frontline }]',
    ),
    'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\npriority: 1\n---\nWords.\n',
  }
  const done = '<Outcome id="done" result="resolved" owner="teams/front-desk">Done.</Outcome>'
  const errors = async (files: Files) =>
    (await read({ ...around, ...files })).problems.filter(({ severity }) => severity === 'error')

  test.each(kinds)('%s', async kind => {
    const words = kind === 'tree' ? done.replace('"done"', '"first"') : 'Words.'
    const file = `${folderOf(named(kind))}/new.mdx`
    expect(await errors({ [file]: `${untouched(kind)}${words}\n` })).toEqual([])
  })
  test('verified', async () => {
    expect(
      await errors({
        'answers/new.mdx': page('Words.', untouched('verified')).replace('verified: 2026-11-01\n', ''),
      }),
    ).toEqual([])
  })
  test.each(['Step', 'May', 'Reply', 'Note'])('%s', async name => {
    expect(await errors({ 'playbooks/new.mdx': page(untouched(name)) })).toEqual([])
  })
  test.each([
    ['Question', 'question', untouched('Question')],
    ['Amount', 'amount', untouched('Amount')],
    ['Date', 'day', untouched('Date')],
    ['Each', 'things', untouched('Each')],
    ['Outcome', 'end', untouched('Outcome')],
    ['Choice', 'question', untouched('Question').replace('  <Unsure', `  ${untouched('Choice')}\n  <Unsure`)],
    ['Band', 'amount', untouched('Amount').replace('>\n', `>\n  ${untouched('Band')}\n`)],
  ])('%s', async (name, start, part) => {
    const ends = name === 'Outcome' ? [] : [done]
    expect(await errors({ 'trees/new.mdx': tree(start, part, ...ends) })).toEqual([])
  })
})
