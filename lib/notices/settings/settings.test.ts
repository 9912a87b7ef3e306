import { expect, test } from 'vitest'
import { lastDue, readDigestTime } from './digest-time'
import { readNoticeSettings } from './settings'

const settingsOf = (env: Record<string, string>) =>
  readNoticeSettings(
    name => env[`ANSWERHOUSE_${name.slice('ANSWERHOUSE_'.length)}`],
    'http://localhost:3000/',
  )

test('a house of which nothing is said sends nothing', () => {
  expect(settingsOf({})).toEqual({
    url: 'http://localhost:3000',
    webhooks: [],
    digest: { weekday: 0, minute: 480 },
  })
})

test('two receivers on one host are told apart without showing their addresses, which may be secrets', () => {
  const env = {
    ANSWERHOUSE_NOTIFY_URLS: 'https://chat.example.org/T0KEN https://chat.example.org/OTHER',
    ANSWERHOUSE_NOTIFY_SECRET: 'long enough to be one',
  }
  expect(settingsOf(env).webhooks.map(({ name }) => name)).toEqual([
    'chat.example.org',
    'chat.example.org (2)',
  ])
})

test.each([
  ['github:https://github.com/us/help', 'https://api.github.com/repos/us/help/statuses'],
  ['github:https://git.example.org/us/help.git', 'https://git.example.org/api/v3/repos/us/help/statuses'],
  ['gitlab:https://gitlab.com/us/team/help/', 'https://gitlab.com/api/v4/projects/us%2Fteam%2Fhelp/statuses'],
  ['gitea:https://git.example.org/us/help', 'https://git.example.org/api/v1/repos/us/help/statuses'],
])('the page of a repository, %s, says where the statuses of its commits are set', (address, api) => {
  const env = { ANSWERHOUSE_STATUS: address, ANSWERHOUSE_STATUS_TOKEN: 'token' }
  expect(settingsOf(env).status).toMatchObject({ api })
})

test.each<[string, Record<string, string>]>([
  ['ANSWERHOUSE_STATUS', { STATUS: 'https://github.com/us/help', STATUS_TOKEN: 'private-word' }],
  ['ANSWERHOUSE_STATUS', { STATUS: 'github:http://github.com/us/help', STATUS_TOKEN: 'private-word' }],
  ['ANSWERHOUSE_STATUS', { STATUS: 'github:https://github.com/us', STATUS_TOKEN: 'private-word' }],
  ['ANSWERHOUSE_STATUS_TOKEN', { STATUS: 'github:https://github.com/us/help' }],
  [
    'ANSWERHOUSE_NOTIFY_URLS',
    {
      NOTIFY_URLS: 'http://chat.example.org/private-word',
      NOTIFY_SECRET: 'private-word private-word',
    },
  ],
  [
    'ANSWERHOUSE_NOTIFY_URLS',
    { NOTIFY_URLS: 'https://a:private-word@b.org/', NOTIFY_SECRET: 'x'.repeat(16) },
  ],
  ['ANSWERHOUSE_NOTIFY_SECRET', { NOTIFY_URLS: 'https://chat.example.org/', NOTIFY_SECRET: 'private-word' }],
  ['ANSWERHOUSE_SMTP_URL', { SMTP_URL: 'http://us:private-word@mail.example.org' }],
  ['ANSWERHOUSE_MAIL_FROM', { SMTP_URL: 'smtps://us:private-word@mail.example.org' }],
  ['ANSWERHOUSE_MAIL_FROM', { SMTP_URL: 'smtps://mail.example.org', MAIL_FROM: 'a@b.org\nBcc: c@d.org' }],
  ['ANSWERHOUSE_MAIL_TO', { SMTP_URL: 'smtps://mail.example.org', MAIL_FROM: 'a@b.org', MAIL_TO: 'ingrid' }],
  ['ANSWERHOUSE_DIGEST', { DIGEST: 'every day' }],
  ['ANSWERHOUSE_URL', { URL: 'help.example.org' }],
])('%s is refused where it can’t be used, and no secret is said', (setting, values) => {
  const env = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`ANSWERHOUSE_${name}`, value]),
  )
  const read = () => settingsOf(env)
  expect(read).toThrow(`${setting} can’t be used.`)
  expect(read).not.toThrow('private-word')
})

test('a digest is due at its day and time where the organization is, also over a change of clocks', () => {
  const monday = readDigestTime('mon 08:00')!
  const due = (now: string) => lastDue(monday, new Date(now), 'America/New_York').toISOString()
  expect(due('2026-11-23T12:59:00Z')).toBe('2026-11-16T13:00:00.000Z')
  expect(due('2026-11-23T13:00:00Z')).toBe('2026-11-23T13:00:00.000Z')
  expect(due('2026-11-01T20:00:00Z')).toBe('2026-10-26T12:00:00.000Z')
  expect(readDigestTime('off')).toBeUndefined()
})
