import { levelOf, type Snapshot } from '../../content'
import { decline, proposals, type Proposal } from '../../learn'
import { acceptPhrasings, type Accepted } from '../../operate'
import { Fault, Misuse } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { withRecords } from './records'
import { paint, printJson } from './style'

interface LearnOptions extends Options {
  readonly accept?: string[]
  readonly decline?: string[]
  readonly to?: string
}

export const learnCommand = () =>
  command('learn', 'Show what people typed before they opened what helped, and take it over.')
    .option('--accept <id...>', 'write these phrasings into the files of their documents')
    .option('--decline <id...>', 'don’t propose these again')
    .option('--to <dir>', 'the working copy to write into (default: the content folder itself)')
    .action(async (options: LearnOptions) => {
      const { content, json, accept = [], to } = options
      const opened = await house(content)
      const { snapshot } = opened
      await withRecords(content, async db => {
        const learner = { ...opened, db }
        const now = new Date()
        const { proposals: all, personal } = await proposals(learner, now)
        const accepted = accept.map(id => {
          const { text, document } = mayBeAccepted(snapshot, named(all, id))
          return { id, text, file: snapshot.documents.get(document)!.file }
        })
        const declined = (options.decline ?? []).map(id => named(all, id))
        await acceptPhrasings(to ?? content, byFile(accepted))
        for (const each of declined) await decline(learner, each, now)
        if (json)
          return printJson({
            revision: snapshot.revision,
            proposals: all.map(each => asJson(snapshot, each)),
            leftOut: { personal: personal.length },
            accepted,
            declined: declined.map(({ id }) => id),
          })
        if (accepted.length + declined.length === 0) return list(snapshot, all)
        for (const { file, text } of accepted) console.log(`${file}  + ${text}`)
        if (accepted.length) console.log('Look at it with git diff, run answerhouse check, and commit it.')
        for (const { text } of declined) console.log(`Not proposed again: ${text}`)
      })
    })

function list(snapshot: Snapshot, all: readonly Proposal[]): void {
  const shown = all.filter(({ state }) => state !== 'found')
  for (const each of shown) {
    console.log(`${paint('bold', each.text)}  ${paint('dim', `${each.id} · ${each.document}`)}`)
    console.log(`  ${evidence(each)}${remarks[each.state]}`)
  }
  const found = all.length - shown.length
  console.log(
    paint(
      'dim',
      `${shown.length} to look at; ${found} more find their document already. Take over: answerhouse learn --accept ID`,
    ),
  )
}

const remarks: Readonly<Record<Proposal['state'], string>> = {
  proposed: '',
  found: '',
  narrower: '; it stays among those who typed it, because more people may see the document',
  contested: '; the same words led to other documents too',
}

function evidence({ evidence: { times, people, signedOut, settled, last } }: Proposal): string {
  const strangers = signedOut ? `, ${signedOut} of them signed out` : ''
  const said = settled.all ? `; settled it ${settled.yes} of ${settled.all} times` : ''
  return `${times} times by ${people} people${strangers}${said}; last on ${last.toISOString().slice(0, 10)}`
}

function named(all: readonly Proposal[], id: string): Proposal {
  const found = all.find(each => each.id === id)
  if (!found) throw new Misuse(`There is no proposal "${id}". answerhouse learn lists them.`)
  return found
}

/** Words never cross from one audience to a wider one by themselves. */
function mayBeAccepted(snapshot: Snapshot, proposal: Proposal): Proposal {
  const { document, level, text } = proposal
  const { audience = '' } = snapshot.documents.get(document) ?? {}
  if (level > levelOf(snapshot, audience))
    throw new Fault(
      `"${text}" was typed by people who see more than the readers of ${document}. If the words are fit for them too, write them in yourself.`,
    )
  return proposal
}

function byFile(accepted: readonly { file: string; text: string }[]): Accepted[] {
  const files = new Set(accepted.map(({ file }) => file))
  return [...files].map(file => ({
    file,
    phrasings: accepted.filter(each => each.file === file).map(({ text }) => text),
  }))
}

function asJson(snapshot: Snapshot, { evidence, strength, ...each }: Proposal) {
  return {
    id: each.id,
    document: each.document,
    file: snapshot.documents.get(each.document)!.file,
    text: each.text,
    audience: snapshot.organization.audiences[each.level],
    state: each.state,
    times: evidence.times,
    people: evidence.people,
    signedOut: evidence.signedOut,
    channels: evidence.channels,
    first: evidence.first,
    last: evidence.last,
    settled: evidence.settled,
    strength,
    rivals: each.rivals,
  }
}
