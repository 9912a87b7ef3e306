import { InvalidArgumentError } from 'commander'
import type { Snapshot } from '../../content'
import { hasRecords } from '../../operate'
import { codeownersOf, GitError, readRevision } from '../../publish'
import { decisionsSince, walksSince } from '../../records'
import { review, unapproved, type PastDecision, type PastWalk, type Unapproved } from '../../review'
import { inMarkdown, inText } from './diff-shown'
import { Fault } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { withRecords } from './records'
import { printJson } from './style'

interface DiffOptions extends Options {
  readonly markdown?: boolean
  readonly days: number
  readonly requireApproval?: boolean
  readonly approvedBy?: readonly string[]
}

const dayMs = 86_400_000

interface Past {
  walks: readonly PastWalk[]
  decisions: readonly PastDecision[]
}

export const diffCommand = () =>
  command('diff', 'Say what a change does: who may more or less, what ends otherwise, whose things are.')
    .argument('<base>', 'what it was: a branch, a tag or a commit')
    .argument('[head]', 'what it is to be (default: the files as they are)')
    .option('--markdown', 'write it for a comment on the change')
    .option('--days <n>', 'replay what was recorded in so many days', wholeDays, 90)
    .option(
      '--require-approval',
      'fail where somebody gains power in a file that nobody in CODEOWNERS answers for',
    )
    .option(
      '--approved-by <owners...>',
      'who approved, as in CODEOWNERS; with --require-approval one of a file’s owners must',
    )
    .action(async (from: string, to: string | undefined, options: DiffOptions) => {
      const now = new Date()
      const base = await revision(options.content, from)
      const head =
        to === undefined ? (await house(options.content)).snapshot : await revision(options.content, to)
      const happened = await past(options, now)
      const found = review(base, head, happened, now)
      const missing = options.requireApproval ? await withoutApproval(found.powers, options) : []
      if (options.json)
        printJson({
          ...found,
          unapproved: missing.map(({ change, reason }) => ({ sentence: change.sentence, reason })),
        })
      else console.log((options.markdown ? inMarkdown : inText)(found, missing, options.days))
      if (missing.length > 0) throw new Fault('')
    })

async function revision(content: string, ref: string): Promise<Snapshot> {
  try {
    const { snapshot, problems } = await readRevision(content, ref)
    if (snapshot) return snapshot
    throw new Fault(`The content at "${ref}" can’t be read: ${problems[0]?.message ?? ''}`)
  } catch (error) {
    throw error instanceof GitError ? new Fault(error.message) : error
  }
}

async function past({ content, days }: DiffOptions, now: Date): Promise<Past> {
  const found: Past = { walks: [], decisions: [] }
  const since = new Date(now.getTime() - days * dayMs)
  if (days > 0 && (await hasRecords(content)))
    await withRecords(content, async db => {
      found.walks = await walksSince(db, since)
      found.decisions = await decisionsSince(db, since)
    })
  return found
}

async function withoutApproval(
  powers: Parameters<typeof unapproved>[0],
  { content, approvedBy }: DiffOptions,
): Promise<Unapproved[]> {
  const { text, folder } = await codeownersOf(content)
  return unapproved(powers, text, folder, approvedBy)
}

function wholeDays(written: string): number {
  if (!/^\d{1,4}$/.test(written)) throw new InvalidArgumentError('Write a number of days: 90.')
  return Number(written)
}
