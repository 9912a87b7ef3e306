import { formatProblem } from '../../content'
import { prove, type Proof } from '../../trees'
import { Fault } from './fault'
import { pathLines, presentProblem } from './finding-shown'
import { house, shownFolder } from './house'
import { command, type Options } from './options'
import { paint, printJson } from './style'
import { instant } from './time'
import { treesNamed } from './trees-named'

export const proveCommand = () =>
  command('prove', 'Prove the decision trees: every path, for every role, channel, amount and day to come.')
    .argument('[trees...]', 'only these: trees/wrong-size (default: all)')
    .option('--at <day>', 'as if it were this day', instant)
    .action(async (names: readonly string[], options: Options & { readonly at?: Date }) => {
      const { snapshot } = await house(options.content)
      const root = shownFolder(options.content)
      const proof = prove({ snapshot, trees: treesNamed(snapshot, names), now: options.at ?? new Date() })
      const errors = proof.findings.filter(({ severity }) => severity === 'error')
      const warnings = proof.findings.filter(({ severity }) => severity === 'warning')
      if (options.json) {
        printJson({
          revision: snapshot.revision,
          trees: proof.trees,
          roles: proof.roles,
          channels: proof.channels,
          days: proof.days,
          errors: errors.map(one => presentProblem(one, root)),
          warnings: warnings.map(one => presentProblem(one, root)),
        })
      } else {
        for (const one of proof.findings) {
          console.log(
            `${formatProblem(one, root)}${one.severity === 'warning' ? paint('dim', '  (warning)') : ''}`,
          )
          for (const line of pathLines(one)) console.log(paint('dim', line))
        }
        for (const line of summary(proof)) console.log(line)
        console.log(`${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`)
      }
      if (errors.length > 0) throw new Fault('')
    })

function summary({ trees, roles, channels, days }: Proof): string[] {
  if (trees.length === 0) return ['There are no trees here, so there is nothing to prove.']
  const sum = (of: 'nodes' | 'states') => trees.reduce((total, tree) => total + tree[of], 0)
  const [now, ...later] = days
  const when =
    later.length === 0 ? `on ${now} and after` : `on ${now}, and as it changes on ${later.join(', ')}`
  const waiting = trees.filter(tree => tree.waiting.length > 0)
  const nodes = waiting.reduce((total, tree) => total + tree.waiting.length, 0)
  return [
    `${count(trees.length, 'tree')}, ${count(sum('nodes'), 'node')}: ${count(sum('states'), 'state')} looked at,`,
    `for ${count(roles.length, 'role')} and who isn’t signed in, on ${count(channels.length, 'channel')}, ${when}.`,
    ...(nodes > 0
      ? [
          `Nothing is wrong with ${count(nodes, 'node')} that nobody comes to, for no limit leads there as yet:`,
          ...waiting.map(tree => `  ${tree.id}: ${tree.waiting.join(', ')}`),
        ]
      : []),
  ]
}

export function count(n: number, what: string): string {
  return `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`
}
