import { didYouMean, find, maySee, type Snapshot } from '../../content'
import { formatAnswers, parseAnswers, walk, type Walk } from '../../trees'
import { actorFor } from './actor'
import { Fault } from './fault'
import { house } from './house'
import { actorCommand, type Options } from './options'
import { printJson } from './style'
import { instant } from './time'
import { presentWalk, showWalk } from './walk-shown'
import { walkTogether } from './walk-together'

interface WalkOptions extends Options {
  readonly at?: Date
  readonly facts?: string
}

export const walkCommand = () =>
  actorCommand('walk', 'Walk a decision tree: question by question on a terminal, or all at once.')
    .argument('[tree]', 'a tree: trees/wrong-size (default: the front door)')
    .argument('[answers]', 'what is known: arrived=size,in-stock=no,paid=120')
    .option('--facts <facts>', 'what is known before: channel=phone,item-kind=clothes')
    .option('--at <time>', 'a day or an instant, past or future', instant)
    .action(async (name: string | undefined, written = '', options: WalkOptions) => {
      const opened = await house(options.content)
      const { snapshot } = opened
      const actor = actorFor(snapshot, options.as)
      const id = name ?? snapshot.organization.frontDoor ?? ''
      const tree = find(snapshot, actor.audience, id) ?? find(snapshot, actor.audience, `trees/${id}`)
      if (tree?.kind !== 'tree') {
        const known = [...snapshot.documents.values()].filter(
          d => d.kind === 'tree' && maySee(snapshot, actor.audience, d),
        )
        const ids = known.map(d => d.id)
        throw new Fault(
          `There is no tree "${id}". ${didYouMean(id, ids, `The trees are: ${ids.join(', ')}.`)}`,
        )
      }
      const now = options.at ?? new Date()
      const { role, audience } = actor
      const facts = factsFrom(snapshot, options.facts ?? '')
      const { locale } = snapshot.organization
      const stand = (answers: Walk['answers']): Walk => {
        const at = walk({ snapshot, tree: tree.id, answers, facts, role, audience, now })
        if (!at) throw new Fault(`There is no tree "${id}".`)
        return at
      }
      const at = stand(parseAnswers(written))
      if (options.json) printJson({ ...presentWalk(at, locale), revision: snapshot.revision })
      else if (at.misfit || !process.stdin.isTTY || !process.stdout.isTTY) showWalk(opened, actor, at, now)
      else {
        const end = await walkTogether(at, stand, locale)
        showWalk(opened, actor, end, now)
        const as = options.as ? ` --as ${options.as}` : ''
        const knowing = options.facts ? ` --facts ${options.facts}` : ''
        console.log(
          `\nThe same again: answerhouse walk ${tree.id} ${formatAnswers(end.answers)}${knowing}${as}`,
        )
      }
      if (at.misfit) throw new Fault(options.json ? at.misfit.message : '')
    })

/** What is known before the walk; a name that is no fact's is refused, since nothing would ever read it. */
function factsFrom({ facts }: Snapshot, written: string): Walk['facts'] {
  const known = parseAnswers(written)
  const names = [...facts.keys(), 'channel']
  const strange = Object.keys(known).find(name => !names.includes(name))
  if (strange === undefined) return known
  throw new Fault(
    `There is no fact "${strange}". ${didYouMean(strange, names, `The facts are: ${names.join(', ')}.`)}`,
  )
}
