import { notReached, type Tried, tryOut } from '../../trees'
import { Fault } from './fault'
import { house, shownFolder } from './house'
import { command, type Options } from './options'
import { paint, printJson } from './style'
import { treesNamed } from './trees-named'

export const testCommand = () =>
  command('test', 'Try out the situations written beside the trees: does each end as its author says?')
    .argument('[trees...]', 'only these: trees/wrong-size (default: all)')
    .action(async (names: readonly string[], options: Options) => {
      const { snapshot } = await house(options.content)
      const trees = treesNamed(snapshot, names)
      const now = new Date()
      const tried = [...snapshot.situations.values()].flat().map(one => tryOut(snapshot, one, now))
      const missed = notReached(snapshot, tried)
      const of = (tree: string) => tried.filter(({ situation }) => situation.tree === tree)
      const own = trees.flatMap(of)
      const failed = own.filter(({ differs }) => differs.length > 0).length
      const root = shownFolder(options.content)
      const sum = { revision: snapshot.revision, passed: own.length - failed, failed }
      if (options.json)
        printJson({
          ...sum,
          trees: trees.map(id => ({
            id,
            situations: of(id).map(one => present(one, root)),
            notReached: missed.get(id),
          })),
        })
      else {
        for (const id of trees) show(id, of(id), missed.get(id) ?? [], root)
        console.log(
          `${own.length} ${own.length === 1 ? 'situation' : 'situations'}: ${sum.passed} as they should end, ${failed} not.`,
        )
      }
      if (failed > 0) throw new Fault('')
    })

const placeOf = ({ file, line, column }: Tried['situation'], root: string) =>
  `${root ? `${root}/` : ''}${file}:${line}:${column}`

function present({ situation, differs, walk }: Tried, root: string) {
  const { file, line, column } = situation
  return {
    situation: situation.situation,
    file: root ? `${root}/${file}` : file,
    line,
    column,
    passed: differs.length === 0,
    differs,
    endsIn: walk?.key ?? null,
    verdict: walk?.verdict?.verdict ?? null,
  }
}

function show(tree: string, tried: readonly Tried[], missed: readonly string[], root: string): void {
  console.log(paint('bold', tree))
  for (const { situation, differs } of tried) {
    const wrong = differs.length > 0
    const sign = wrong ? paint('red', '✕') : paint('green', '✓')
    console.log(
      `  ${sign} ${situation.situation}${wrong ? paint('dim', `  ${placeOf(situation, root)}`) : ''}`,
    )
    for (const line of differs) console.log(`      ${line}`)
  }
  if (tried.length === 0)
    console.log('  No situation is written beside it. "answerhouse walk … --save-test" writes one.')
  else if (missed.length > 0) console.log(paint('dim', `  No situation comes to: ${missed.join(', ')}`))
}
