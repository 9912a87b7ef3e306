import { didYouMean, find, maySee } from '../../content'
import { formatAnswers, parseAnswers, walk, type Walk } from '../../trees'
import { actorFor } from './actor'
import { Fault } from './fault'
import { house } from './house'
import { actorCommand, type Options } from './options'
import { printJson } from './style'
import { instant } from './time'
import { presentWalk, showWalk } from './walk-shown'
import { walkTogether } from './walk-together'

export const walkCommand = () =>
  actorCommand('walk', 'Walk a decision tree: question by question on a terminal, or all at once.')
    .argument('[tree]', 'a tree: trees/wrong-size (default: the front door)')
    .argument('[answers]', 'what is known: arrived=size,in-stock=no,paid=120')
    .option('--at <time>', 'a day or an instant, past or future', instant)
    .action(async (name: string | undefined, written = '', options: Options & { readonly at?: Date }) => {
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
      const stand = (answers: Walk['answers']): Walk => {
        const at = walk({ snapshot, tree: tree.id, answers, role, audience, now })
        if (!at) throw new Fault(`There is no tree "${id}".`)
        return at
      }
      const at = stand(parseAnswers(written))
      if (options.json) printJson({ ...presentWalk(at), revision: snapshot.revision })
      else if (at.misfit || !process.stdin.isTTY || !process.stdout.isTTY) showWalk(opened, actor, at, now)
      else {
        const end = await walkTogether(at, stand)
        showWalk(opened, actor, end, now)
        const as = options.as ? ` --as ${options.as}` : ''
        console.log(`\nThe same again: answerhouse walk ${tree.id} ${formatAnswers(end.answers)}${as}`)
      }
      if (at.misfit) throw new Fault(options.json ? at.misfit.message : '')
    })
