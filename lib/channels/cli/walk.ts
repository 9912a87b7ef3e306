import { accountByName, actorInRole, type Actor } from '../../access'
import type { Database } from '../../db'
import { flush, recordWalk, walkCode } from '../../records'
import type { House } from '../../resolve'
import { formatAnswers, walk, type Walk } from '../../trees'
import { actorFor } from './actor'
import { Fault, Misuse } from './fault'
import { house } from './house'
import { actorCommand } from './options'
import { withRecords } from './records'
import { paint, printJson } from './style'
import { instant } from './time'
import { done } from './walk-done'
import { begun, type Begun } from './walk-begun'
import { later } from './walk-later'
import type { WalkOptions } from './walk-options'
import { presentWalk, showWalk } from './walk-shown'
import { saveTest } from './walk-save-test'
import { walkTogether } from './walk-together'

const collect = (one: string, all: readonly string[]) => [...all, one]

export const walkCommand = () =>
  actorCommand('walk', 'Walk a decision tree: question by question on a terminal, or all at once.')
    .argument('[tree]', 'a tree: trees/wrong-size (default: the front door)')
    .argument('[answers]', 'what is known: arrived=size,in-stock=no,paid=120')
    .option('--fact <name=value>', 'what is known of the case, as often as needed', collect, [])
    .option('--code <code>', 'go on with a walk that was begun elsewhere: k7m2 pq4x')
    .option('--done', 'write down that what the end gives was done; with --by')
    .option('--undo', 'take back what was written down; with --code and --by, within a day')
    .option('--agree', 'agree to what was written down, as the second person; with --code and --by')
    .option('--by <account>', 'who walks, in place of --as: mei@lantern.example')
    .option('--customer <reference>', 'whom it is for, where a budget counts customers')
    .option('--case <reference>', 'which case, where a budget counts cases')
    .option('--amount <amount>', 'what was given, where the walk says only about how much')
    .option('--save-test <words>', 'write it down beside its tree as a situation: what happened')
    .option('--at <time>', 'a day or an instant, past or future', instant)
    .action(async (name: string | undefined, written = '', options: WalkOptions) => {
      const opened = await house(options.content)
      if (options.done && !options.by) throw new Misuse('Say who did it: --done --by ACCOUNT.')
      if ((options.undo || options.agree) && !(options.code && options.by))
        throw new Misuse('Say which walk, and who you are: --code CODE --by ACCOUNT.')
      if (options.done && options.at) throw new Misuse('What is done is done now: leave --at away.')
      const work = async (db?: Database) => {
        const actor =
          db && options.by ? await byAccount(opened, db, options.by) : actorFor(opened.snapshot, options.as)
        const from = await begun({ ...opened, ...(db && { db }) }, actor, name, written, options)
        if (options.undo || options.agree)
          return settle({ ...opened, ...(db && { db }) }, actor, from, options)
        await go({ ...opened, ...(db && { db }) }, actor, from, options)
      }
      if (options.code || options.by) await withRecords(options.content, work)
      else await work()
    })

async function byAccount({ snapshot }: House, db: Database, name: string): Promise<Actor> {
  const found = await accountByName(db, name)
  if (!found) throw new Fault(`There is no account "${name}". "answerhouse account list" shows them.`)
  const { id, role, person } = found
  return actorInRole(snapshot, role, { account: id, name: found.name, ...(person && { person }) })
}

async function go(opened: House, actor: Actor, from: Begun, options: WalkOptions): Promise<void> {
  const { snapshot } = opened
  const now = options.at ?? new Date()
  const { role, person, audience } = actor
  const { locale } = snapshot.organization
  const stand = (answers: Walk['answers']): Walk => {
    const at = walk({ snapshot, tree: from.tree, answers, facts: from.facts, role, person, audience, now })
    if (!at) throw new Fault(`There is no tree "${from.tree}".`)
    return at
  }
  const at = stand(from.answers)
  const talks = process.stdin.isTTY && process.stdout.isTTY
  const end =
    options.json || options.done || at.misfit || !talks ? at : await walkTogether(at, stand, snapshot)
  if (opened.db && options.by) {
    const kept = { actor, id: from.id, channel: 'cli', walk: end, facts: from.facts, now }
    await recordWalk(opened, kept)
    await flush(opened.db)
  }
  const written = options.done ? await done(opened, actor, from, end, options) : undefined
  const saved = options.saveTest === undefined ? undefined : await saveTest(opened, actor, from, end, options)
  if (options.json) {
    printJson({
      ...presentWalk(end, locale),
      ...(written && { done: written }),
      ...(saved && { saved }),
      ...(options.by && { code: walkCode(from.id) }),
      revision: snapshot.revision,
    })
  } else {
    showWalk(opened, actor, end, now)
    if (written) {
      const code = `--code ${walkCode(from.id)}`
      console.log(`\n${written.words}`)
      console.log(
        paint('dim', `To take it back within a day: answerhouse walk ${code} --by ${options.by} --undo`),
      )
      if (written.waits)
        console.log(paint('dim', `To agree to it: answerhouse walk ${code} --by ACCOUNT --agree`))
    }
    if (saved) console.log(`\nWritten to ${saved}. "answerhouse test" tries it out from now on.`)
    if (end !== at || options.by) console.log(`\n${again(from, end, options)}`)
  }
  if (end.misfit) throw new Fault(options.json ? end.misfit.message : '')
}

/** Takes back, or agrees to, what was written down at the end of the walk. */
async function settle(
  opened: House,
  actor: Actor,
  { id }: Begun,
  { undo, json }: WalkOptions,
): Promise<void> {
  const { words, ...settled } = await later(opened, actor, id, undo ? 'undo' : 'agree')
  if (json) printJson({ [undo ? 'undone' : 'agreed']: settled, revision: opened.snapshot.revision })
  else console.log(words)
}

/** How it goes on here, and elsewhere. */
function again({ tree, id }: Begun, { answers }: Walk, options: WalkOptions): string {
  const who = options.as ? ` --as ${options.as}` : options.by ? ` --by ${options.by}` : ''
  const knowing = options.fact.map(one => ` --fact ${one}`).join('')
  const line = `The same again: answerhouse walk ${tree} ${formatAnswers(answers)}${knowing}${who}`
  return options.by
    ? `${line}\nElsewhere: /s/${walkCode(id)}, or answerhouse walk --code ${walkCode(id)}`
    : line
}
