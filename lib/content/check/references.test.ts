import { describe, expect, test } from 'vitest'
import { bare, least, page, said, team } from '../testing'

const desk = { 'teams/returns-desk.mdx': team('reach: { phone: ext. 214 }') }
const action = (...limits: string[]) => {
  const rows = limits.map(limit => `  - ${limit}`)
  return [
    '---',
    'title: Refund',
    'owner: teams/front-desk',
    'unit: USD',
    'limits:',
    ...rows,
    '---',
    'For what.',
  ].join('\n')
}
const check = async (files: Parameters<typeof said>[0]) => bare(await said(files))

describe('names of others', () => {
  test('are held against what there is, of the kind that is meant', async () => {
    const files = {
      ...desk,
      'people.yaml': '- { person: sam, name: Sam }\n',
      'actions/refund.mdx': action('{ from: 2026-01-01, role: frontlin, upTo: 50 }'),
      'answers/a.mdx': page(
        '<May action="actions/refunds" />\n<Reply channel="phone">Hi.</Reply>',
        'by: actions/refund',
      ),
      'channels/email.mdx':
        '---\ntitle: Email\nstatus: live\npriority: 1\nescalatesTo: [channels/phone]\n---\n',
      'playbooks/p.mdx': page('<Step id="a" title="A" action="teams/front-desk">Words.</Step>'),
      'teams/a.mdx': team(
        'people: [{ person: same, role: boss }, { person: sam, role: frontline }]',
        'backup: teams/b',
        'escalatesTo: [{ after: 2h, team: teams/b }]',
        'reach: { phone: 1 }',
      ),
    }
    expect(await check(files)).toEqual([
      'actions/refund.mdx:6:31  unknown-role  There is no role "frontlin". Did you mean "frontline"?',
      'answers/a.mdx:6:5  unknown-person  "actions/refund" is an action, and "by" names a person or team. Name a person or team here.',
      'answers/a.mdx:8:6  unknown-action  There is no action "actions/refunds". Did you mean "actions/refund"?',
      'answers/a.mdx:9:8  unknown-channel  There is no channel "phone". Make it, or name another channel.',
      'channels/email.mdx:5:15  unknown-channel  There is no channel "channels/phone". Make it, or name another channel.',
      'playbooks/p.mdx:8:24  unknown-action  "teams/front-desk" is a team, and "action" names an action. Name an action here.',
      'teams/a.mdx:3:20  unknown-person  There is no person "same". Did you mean "sam"?',
      'teams/a.mdx:3:32  unknown-role  There is no role "boss". Make it, or name another role.',
      'teams/a.mdx:4:9  unknown-team  There is no team "teams/b". Did you mean "teams/a"?',
      'teams/a.mdx:5:34  unknown-team  There is no team "teams/b". Did you mean "teams/a"?',
    ])
  })

  test('are not reported once more when the document they name is itself broken', async () => {
    const files = {
      'answers/a.mdx': page('[b](b.mdx#x)', 'related: [answers/b, answers/named]'),
      'answers/b.mdx': page('## X\n\n{code}'),
      'answers/c.mdx': page('{code}', 'id: answers/named'),
    }
    expect((await check(files)).map(line => line.split('  ')[0])).toEqual([
      'answers/b.mdx:10:1',
      'answers/c.mdx:8:1',
    ])
  })

  test('in organization.yaml and roles.yaml are held against it too', async () => {
    const organization = String(least['organization.yaml']).replace('front-desk', 'desk')
    const more = 'frontDoor: trees/door\nnotice: { text: Closed., link: "javascript:alert(1)" }\n'
    const files = {
      'organization.yaml': organization + more,
      'roles.yaml': '- { role: a, rank: 1, audience: staf }\n- { role: a, rank: 1, audience: staff }\n',
      'people.yaml': '- { person: sam, name: Sam }\n- { person: sam, name: Sam }\n',
    }
    expect(await check(files)).toEqual([
      'organization.yaml:5:12  unknown-team  There is no team "teams/desk". Did you mean "teams/front-desk"?',
      'organization.yaml:6:12  unknown-tree  There is no tree "trees/door". Make it, or name another tree.',
      'organization.yaml:7:32  unknown-document  There is no document "javascript:alert(1)". Make it, or name another document.',
      'people.yaml:2:13  doubled-id  "sam" stands here twice. Keep one.',
      'roles.yaml:1:33  unknown-audience  There is no audience "staf". Use one of: public, volunteer, staff, manager.',
      'roles.yaml:2:11  doubled-id  "a" stands here twice. Keep one.',
    ])
  })
})
