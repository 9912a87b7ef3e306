import type { Snapshot } from '../../content'
import { pathsOf, type Path } from '../../trees'
import { Fault } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { asCsv, asHtml, asText, type Row } from './paths-shown'
import { printJson } from './style'
import { instant } from './time'
import { treesNamed } from './trees-named'

/** More paths than this nobody signs off; proving needs no paths. */
const most = 20_000

interface PathsOptions extends Options {
  readonly as?: string
  readonly on?: string
  readonly at?: Date
  readonly csv?: boolean
  readonly html?: boolean
}

export const pathsCommand = () =>
  command('paths', 'Write down every way through a tree, for who signs off what it says.')
    .argument('<tree>', 'a tree: trees/wrong-size')
    .option('--as <role>', 'only for this role (default: all, those that end alike in one line)')
    .option('--on <channel>', 'on this channel: phone')
    .option('--at <time>', 'a day or an instant, past or future', instant)
    .option('--csv', 'as a table for a spreadsheet')
    .option('--html', 'as a page to print')
    .action(async (name: string, options: PathsOptions) => {
      const { snapshot } = await house(options.content)
      const [tree = ''] = treesNamed(snapshot, [name])
      const rows = rowsOf(snapshot, tree, options)
      if (options.json) return printJson({ tree, revision: snapshot.revision, paths: rows })
      const title = snapshot.documents.get(tree)?.title ?? tree
      console.log(
        (options.csv ? asCsv : options.html ? asHtml : asText)(rows, { title, revision: snapshot.revision }),
      )
    })

/** Every path of every role, those of several roles that end alike as one. */
function rowsOf(snapshot: Snapshot, tree: string, { as, on, at = new Date() }: PathsOptions): Row[] {
  const roles = snapshot.roles.filter(({ role }) => as === undefined || role === as)
  if (roles.length === 0)
    throw new Fault(
      `There is no role "${as}". The roles are: ${snapshot.roles.map(({ role }) => role).join(', ')}.`,
    )
  const facts: Record<string, string> = on === undefined ? {} : { channel: on.replace(/^channels\//, '') }
  const rows = new Map<string, Row & { roles: string[] }>()
  for (const { role, audience } of roles) {
    for (const path of pathsOf({ snapshot, tree, role, audience, facts, now: at }, most)) {
      const row = rowOf(snapshot, path)
      const key = JSON.stringify(row)
      const known = rows.get(key)
      if (known) known.roles.push(role)
      else rows.set(key, { ...row, roles: [role] })
      if (rows.size >= most) {
        const mend = 'Name a role with --as, or read what "answerhouse prove" says: it needs no paths.'
        throw new Fault(`"${tree}" has more than ${most} paths. ${mend}`)
      }
    }
  }
  // What roles do differently after the same answers stands side by side.
  const bySteps = new Map<string, Row[]>()
  for (const row of rows.values()) {
    const steps = JSON.stringify(row.steps)
    bySteps.set(steps, [...(bySteps.get(steps) ?? []), row])
  }
  return [...bySteps.values()].flat()
}

function rowOf(snapshot: Snapshot, { steps, key, outcome, verdict }: Path): Omit<Row, 'roles'> {
  const title = (id: string | undefined) =>
    id === undefined ? '' : (snapshot.documents.get(id)?.title ?? id)
  return {
    steps,
    end: key,
    result: outcome.result,
    owner: outcome.owner === 'whoever-may' ? 'whoever may' : title(outcome.owner),
    gives: title(outcome.grants),
    may: verdict?.sentence ?? '',
    rule: verdict?.rule ? `${verdict.rule.file}:${verdict.rule.line}` : '',
  }
}
