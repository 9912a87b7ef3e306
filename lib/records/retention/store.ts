import type { Database } from '../../db'
import type { Transaction } from '../store'
import { inTransaction } from '../store'

export type Kind =
  | 'searches'
  | 'declined'
  | 'walks'
  | 'settled'
  | 'runNames'
  | 'runs'
  | 'reads'
  | 'visits'
  | 'changes'
  | 'feedback'
  | 'decisions'
  | 'practice'
  | 'toRead'
  | 'verified'
  | 'notTheSame'
  | 'links'
  | 'notices'

/** For each kind: forgets what is older than an instant. @returns how many */
export const forget: Readonly<Record<Kind, (db: Database, until: Date) => Promise<number>>> = {
  searches: (db, until) => gone(db.search.deleteMany({ where: { at: { lt: until } } })),
  declined: (db, until) => gone(db.declined.deleteMany({ where: { at: { lt: until } } })),
  walks: (db, until) => gone(db.walk.deleteMany({ where: { at: { lt: until } } })),
  settled: (db, until) => gone(db.settlement.deleteMany({ where: { at: { lt: until } } })),
  runNames: (db, until) =>
    gone(
      db.playbookRun.updateMany({
        where: { lastAt: { lt: until }, accountId: { not: null } },
        data: nameless,
      }),
    ),
  runs: (db, until) => gone(db.playbookRun.deleteMany({ where: { lastAt: { lt: until } } })),
  reads: (db, until) =>
    gone(db.reading.deleteMany({ where: { day: { lt: until.toISOString().slice(0, 10) } } })),
  visits: async (db, until) => {
    const opened = await gone(db.opened.deleteMany({ where: { at: { lt: until } } }))
    return opened + (await gone(db.visit.deleteMany({ where: { at: { lt: until } } })))
  },
  changes: async (db, until) => {
    const changes = await gone(db.change.deleteMany({ where: { at: { lt: until } } }))
    return changes + (await gone(db.knownDocument.deleteMany({ where: { goneAt: { lt: until } } })))
  },
  feedback: (db, until) => gone(db.feedback.deleteMany({ where: { lastAt: { lt: until } } })),
  practice: (db, until) => gone(db.practice.deleteMany({ where: { at: { lt: until } } })),
  notTheSame: (db, until) => gone(db.notTheSame.deleteMany({ where: { at: { lt: until } } })),
  links: (db, until) => gone(db.checkedLink.deleteMany({ where: { at: { lt: until } } })),
  toRead: (db, until) => gone(db.readRequest.deleteMany({ where: { lastAt: { lt: until } } })),
  verified: (db, until) => gone(db.verification.deleteMany({ where: { at: { lt: until } } })),
  notices: (db, until) => gone(db.notice.deleteMany({ where: { at: { lt: until } } })),
  decisions: (db, until) => gone(db.decision.deleteMany({ where: { at: { lt: until } } })),
}

const nameless = { accountId: null, current: null }
const gone = async (deleted: Promise<{ count: number }>) => (await deleted).count

/** Forgets what is only for these accounts' own use. */
export async function forgetOwn(t: Transaction, accounts: string[]): Promise<void> {
  const where = { accountId: { in: accounts } }
  await t.visit.deleteMany({ where })
  await t.opened.deleteMany({ where })
  await t.practice.deleteMany({ where })
  await t.noDigest.deleteMany({ where })
  await t.playbookRun.updateMany({ where, data: nameless })
}

/** The same for everybody who left: their last page may have been written just after they did. */
export async function forgetThoseWhoLeft(db: Database): Promise<void> {
  const left = await db.account.findMany({ where: { leftAt: { not: null } }, select: { id: true } })
  if (left.length)
    await inTransaction(db, t =>
      forgetOwn(
        t,
        left.map(({ id }) => id),
      ),
    )
}
