import {
  type Action,
  didYouMean,
  find,
  formatAmount,
  maySee,
  parseAmount,
  type Snapshot,
  today,
  writeAmount,
} from '../../content'
import { may } from '../../resolve'
import { actorFor } from './actor'
import { factsFrom } from './facts'
import { Fault, Misuse } from './fault'
import { house } from './house'
import { countedFor } from './may-counted'
import { actorCommand, type Options } from './options'
import { paint, printJson, verdictLine } from './style'
import { instant } from './time'

interface MayOptions extends Options {
  readonly on?: Date
  readonly fact: readonly string[]
  readonly customer?: string
  readonly person?: string
}

const collect = (value: string, before: readonly string[]) => [...before, value]

export const mayCommand = () =>
  actorCommand('may', 'Say what a role may do, and the rule that says so.')
    .argument('<action>', 'an action: actions/refund, refund, or its title')
    .argument('[amount]', 'how much: 40, 12.50')
    .option('--fact <name=value>', 'what is known of the case, as often as needed', collect, [])
    .option('--customer <reference>', 'whom it is for: budgets count what was decided for them')
    .option('--person <id>', 'who it is, where something was delegated to them: an id of people.yaml')
    .option('--on <date>', 'a day or an instant, past or future', instant)
    .action(async (name: string, written: string | undefined, options: MayOptions) => {
      const opened = await house(options.content)
      const { snapshot } = opened
      const actor = { ...actorFor(snapshot, options.as), ...personFrom(snapshot, options.person) }
      if (!options.as || !actor.role) {
        const roles = snapshot.roles.map(one => one.role).join(', ')
        throw new Misuse(`Say for whom: --as ROLE. The roles are: ${roles}.`)
      }
      const known = [...snapshot.documents.values()].filter(
        d => d.kind === 'action' && maySee(snapshot, actor.audience, d),
      )
      const action =
        find(snapshot, actor.audience, name) ??
        find(snapshot, actor.audience, `actions/${name}`) ??
        known.find(({ title }) => title.toLowerCase() === name.trim().toLowerCase())
      if (action?.kind !== 'action') {
        throw new Fault(
          `There is no action "${name}". ${didYouMean(
            name,
            known.map(d => d.id),
            'They stand in actions/.',
          )}`,
        )
      }
      const now = options.on ?? new Date()
      const { customer } = options
      const whose = { actor, action: action.id, now }
      const verdict = may(opened, {
        ...whose,
        amount: read(action, written),
        facts: factsFrom(snapshot, options.fact),
        ...(customer && { counted: await countedFor(options.content, opened, { ...whose, customer }) }),
      })
      if (!verdict) throw new Fault(`There is no action "${name}".`)
      const { limit, rule, sentence } = verdict
      const needs = verdict.verdict === 'needs' ? verdict.needs : { roles: [], secondPerson: false }
      if (options.json) {
        const major =
          limit === null || action.unit === undefined ? limit : Number(writeAmount(limit, action.unit))
        return printJson({
          verdict: verdict.verdict,
          limit: major,
          unit: action.unit ?? null,
          needs,
          unknown: verdict.verdict === 'unknown' ? verdict.facts : [],
          sentence,
          rule: rule ? { file: rule.file, line: rule.line } : null,
          revision: snapshot.revision,
        })
      }
      console.log(verdictLine(verdict))
      if (limit && action.unit)
        console.log(`Your limit: ${formatAmount(limit, action.unit, snapshot.organization.locale)}`)
      const day = today(now, snapshot.organization.timeZone)
      const cited = rule ? `${rule.file}:${rule.line}, since ${rule.from}` : `${action.file}`
      console.log(paint('dim', `${cited} · on ${day} · revision ${snapshot.revision}`))
    })

function personFrom({ people }: Snapshot, person: string | undefined): { readonly person?: string } {
  if (person === undefined) return {}
  const ids = people.map(one => one.person)
  if (ids.includes(person)) return { person }
  throw new Fault(`There is no person "${person}". ${didYouMean(person, ids, 'They stand in people.yaml.')}`)
}

function read(action: Action, written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (action.unit === undefined)
    throw new Fault(`"${action.title}" is yes or no: it takes no amount. Ask again without one.`)
  const parsed = parseAmount(written, action.unit)
  if ('minor' in parsed) return parsed.minor
  throw new Fault(parsed.message)
}
