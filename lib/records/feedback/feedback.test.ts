import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../access'
import { providers } from '../../db/testing/databases'
import { conversation, inbox, report, say, waitingFor, type Kept } from '../index'
import { minutes, monday, shelter, snapshotWith } from '../testing'

/** Tom volunteers, Sam is in the returns desk, Ingrid edits, Mei is in no team, and a stranger isn't signed in. */
async function people(provider: (typeof providers)[number]) {
  const { db, snapshot, person, stranger } = await shelter(provider)
  return {
    kept: { db, snapshot },
    tom: await person('Tom Reilly', 'volunteer'),
    sam: await person('Sam Okoro', 'supervisor', 'sam'),
    ingrid: await person('Ingrid Halvorsen', 'editor'),
    mei: await person('Mei Tanaka', 'supervisor', 'mei'),
    stranger,
  }
}

async function reports(kept: Kept, actor: Actor, id = 'answers/beds', text = 'We have six beds now.') {
  const sent = await report(kept, { actor, id, text, now: monday })
  if ('error' in sent) throw new Error(sent.error)
  return sent.id
}

const says = (kept: Kept, actor: Actor, id: string, text: string, minute = 1, close = false) =>
  say(kept, { actor, id, text, close, now: minutes(minute) })

describe.each(providers)('on %s', provider => {
  test('Tom says that something is wrong, Sam answers, and Tom hears back', async () => {
    const { kept, tom, sam } = await people(provider)
    const id = await reports(kept, tom)
    expect(await waitingFor(kept, sam)).toBe(1)
    expect(await waitingFor(kept, tom)).toBe(0)
    expect(await conversation(kept, sam, id)).toEqual({
      id,
      document: { id: 'answers/beds', title: 'Beds for tonight', url: '/answers/beds' },
      team: { id: 'teams/returns', title: 'Returns desk' },
      at: monday,
      closed: false,
      mine: false,
      mayAnswer: true,
      messages: [{ at: monday, byOwner: false, name: 'Tom Reilly', text: 'We have six beds now.' }],
    })

    expect(await says(kept, sam, id, 'Thank you, I changed it.')).toEqual({ ok: true })
    expect(await waitingFor(kept, sam)).toBe(0)
    expect(await waitingFor(kept, tom)).toBe(1)
    expect((await inbox(kept, tom)).mine).toMatchObject([
      {
        id,
        title: 'Beds for tonight',
        excerpt: 'Thank you, I changed it.',
        lastAt: minutes(1),
        waiting: true,
      },
    ])
    expect(await conversation(kept, tom, id)).toMatchObject({
      mine: true,
      mayAnswer: false,
      messages: [{ byOwner: false }, { byOwner: true, name: 'Sam Okoro', text: 'Thank you, I changed it.' }],
    })
    expect(await waitingFor(kept, tom)).toBe(0)
  })

  test('Sam reading Tom’s conversation doesn’t count as Tom having read it', async () => {
    const { kept, tom, sam } = await people(provider)
    const id = await reports(kept, tom)
    await says(kept, sam, id, 'Changed.')
    await conversation(kept, sam, id)
    expect(await waitingFor(kept, tom)).toBe(1)
  })

  test('what is settled is closed, and opens again when Tom says more', async () => {
    const { kept, tom, sam } = await people(provider)
    const id = await reports(kept, tom)
    expect(await says(kept, sam, id, '', 1, true)).toEqual({ ok: true })
    expect(await waitingFor(kept, sam)).toBe(0)
    expect(await waitingFor(kept, tom)).toBe(1)
    expect(await conversation(kept, tom, id)).toMatchObject({ closed: true, messages: [{}] })
    await says(kept, sam, id, 'One more word from us.', 2)
    expect(await conversation(kept, tom, id)).toMatchObject({ closed: true })
    await says(kept, tom, id, 'It still says four.', 3)
    expect(await conversation(kept, sam, id)).toMatchObject({ closed: false })
    expect(await waitingFor(kept, sam)).toBe(1)
  })

  test('only the team closes, and an empty message is none', async () => {
    const { kept, tom, sam } = await people(provider)
    const id = await reports(kept, tom)
    expect(await says(kept, tom, id, 'Done.', 1, true)).toEqual({
      error: expect.stringContaining('Only the team'),
    })
    expect(await says(kept, sam, id, ' \n')).toEqual({ error: 'Write a few words first.' })
    expect(await conversation(kept, sam, id)).toMatchObject({ closed: false, messages: [{}] })
  })

  test('a stranger with an account finds nothing, and changes nothing', async () => {
    const { kept, tom, sam, mei, stranger } = await people(provider)
    const id = await reports(kept, tom)
    for (const actor of [mei, stranger]) {
      expect(await conversation(kept, actor, id)).toBeUndefined()
      expect(await says(kept, actor, id, 'Let me in.', 1, true)).toBeUndefined()
      expect(await inbox(kept, actor)).toEqual({ toAnswer: [], mine: [] })
      expect(await waitingFor(kept, actor)).toBe(0)
    }
    expect(await conversation(kept, sam, id)).toMatchObject({ closed: false, messages: [{}] })
  })

  test('an id that is none, or nobody’s, is not found', async () => {
    const { kept, ingrid } = await people(provider)
    for (const id of ['', '1', "'; --", randomUUID(), randomUUID().toUpperCase()]) {
      expect(await conversation(kept, ingrid, id)).toBeUndefined()
      expect(await says(kept, ingrid, id, 'Hello?')).toBeUndefined()
    }
  })

  test('what somebody may not see they can’t report, and it sounds the same as what isn’t there', async () => {
    const { kept, tom, stranger } = await people(provider)
    const told = (actor: Actor, id: string) => report(kept, { actor, id, text: 'Wrong code.', now: monday })
    const nothing = await told(tom, 'answers/none')
    expect(nothing).toEqual({ error: 'There is no such page.' })
    expect(await told(tom, 'answers/safe')).toEqual(nothing)
    expect(await told(stranger, 'answers/beds')).toEqual(nothing)
    expect(await kept.db.feedback.count()).toBe(0)
  })

  test('one of the team who may not see the page may not read what is said about it', async () => {
    const { kept, sam, ingrid } = await people(provider)
    const id = await reports(kept, ingrid, 'answers/safe', 'The code is old.')
    expect(await conversation(kept, sam, id)).toBeUndefined()
    expect((await inbox(kept, sam)).toAnswer).toEqual([])
    expect(await waitingFor(kept, sam)).toBe(0)
  })

  test('who isn’t signed in reports a public page, and reads the answer with the id, without names', async () => {
    const { kept, sam, stranger, mei } = await people(provider)
    const id = await reports(kept, stranger, 'answers/hours', 'You were closed on Monday.')
    expect((await inbox(kept, sam)).toAnswer).toMatchObject([{ id, waiting: true }])
    await says(kept, sam, id, 'It was a holiday.')
    expect(await conversation(kept, stranger, id)).toEqual({
      id,
      document: { id: 'answers/hours', title: 'When we are open', url: '/answers/hours' },
      team: { id: 'teams/desk', title: 'Front desk' },
      at: monday,
      closed: false,
      mine: true,
      mayAnswer: false,
      messages: [
        { at: monday, byOwner: false, text: 'You were closed on Monday.' },
        { at: minutes(1), byOwner: true, text: 'It was a holiday.' },
      ],
    })
    await says(kept, stranger, id, 'Say so on the page.', 2)
    expect(await waitingFor(kept, sam)).toBe(1)
    expect((await inbox(kept, mei)).mine).toEqual([])
  })

  test('whoever edits may answer everywhere; it waits for them where the team has nobody, or the page is gone', async () => {
    const { kept, tom, sam, ingrid } = await people(provider)
    const beds = await reports(kept, tom)
    const prices = await reports(kept, tom, 'answers/prices', 'A coat costs five.')
    expect(await conversation(kept, ingrid, beds)).toMatchObject({ mayAnswer: true })
    expect(await conversation(kept, sam, prices)).toBeUndefined()
    expect((await inbox(kept, ingrid)).toAnswer).toMatchObject([{ waiting: expect.any(Boolean) }, {}])
    expect(await waitingFor(kept, ingrid)).toBe(1)

    const later = { ...kept, snapshot: await snapshotWith({ 'answers/beds.mdx': undefined }) }
    expect(await waitingFor(later, ingrid)).toBe(2)
    expect(await waitingFor(later, sam)).toBe(0)
    expect(await conversation(later, sam, beds)).toBeUndefined()
    expect(await conversation(later, tom, beds)).toMatchObject({ document: undefined, mine: true })
    expect((await inbox(later, tom)).mine.map(({ title, url }) => ({ title, url }))).toContainEqual({
      title: 'A page you can’t open any more',
      url: undefined,
    })
  })

  test('Sam reports his own team’s page: he doesn’t answer himself, and may close it', async () => {
    const { kept, sam } = await people(provider)
    const id = await reports(kept, sam)
    expect(await waitingFor(kept, sam)).toBe(0)
    await says(kept, sam, id, 'I mended it myself.', 1, true)
    expect(await conversation(kept, sam, id)).toMatchObject({
      closed: true,
      messages: [{ byOwner: false }, { byOwner: false }],
    })
    expect((await inbox(kept, sam)).toAnswer).toEqual([])
  })

  test('whatever is written can be kept, as far as it isn’t too long', async () => {
    const { kept, tom } = await people(provider)
    const told = (text: string) => report(kept, { actor: tom, id: 'answers/beds', text, now: monday })
    expect(await told('  \0 a')).toEqual({ error: 'Write a few words first.' })
    expect(await told('x'.repeat(2001))).toEqual({
      error: 'This is 1 character too long. Shorten it and send it again.',
    })
    // A form sends each line end as two characters, and lets 2000 be typed.
    const lines = 'ab\n'.repeat(666) + 'cd'
    const sent = [lines.replaceAll('\n', '\r\n'), 'half a \ud83d', '%27; DROP TABLE "Feedback"; -- <script>']
    for (const text of sent) expect(await told(text)).toHaveProperty('id')
    const texts = (await kept.db.feedbackMessage.findMany()).map(({ text }) => text)
    expect(texts.sort()).toEqual([lines, 'half a \ufffd', sent[2]].sort())
  })

  test('a long message is told in one short line', async () => {
    const { kept, tom } = await people(provider)
    await reports(kept, tom, 'answers/beds', `First\n\nline ${'😠'.repeat(300)}`)
    const [summary] = (await inbox(kept, tom)).mine
    expect(summary?.excerpt).toBe(`First line ${'😠'.repeat(128)}…`)
  })
})
