import { Body } from '../../components/body/body'
import { Settled } from '../../components/settled'
import { Changed } from '../../components/tree/changed'
import { HandOver } from '../../components/tree/hand-over'
import { OutcomePage } from '../../components/tree/outcome-page'
import { QuestionPage } from '../../components/tree/question-page'
import {
  countedWalk,
  keepWalk,
  presentCarry,
  presentDone,
  presentOutcome,
  presentQuestion,
  presentWalkSettled,
  see,
  type ShownOutcome,
} from '../../lib/channels/web'
import type { Tree } from '../../lib/content'
import { partOf } from '../body-part'
import { Framed } from '../framed'
import { lead } from '../lead'
import { Nothing } from '../nothing'
import { origin, reader } from '../reader'
import { fieldsOf, one } from '../search'
import { answeredUrl } from './answered'
import { walkedTo, type Searched } from './walked'

interface Props {
  readonly tree: Tree
  readonly search: Searched
}

/** Where the answers in the address lead: the next question, or the outcome. */
export async function TreePage({ tree, search }: Props) {
  const asking = await reader()

  // Forms come back as fields of their own; one address for one state keeps the back button honest.
  const at = one(search['at'])
  if (at) await lead(answeredUrl(encodeURI(tree.url), at, search))

  const walked = walkedTo(asking, tree, search)
  const standsIn = walked && see(asking, walked.walk.trees.at(-1)!.id)
  if (!walked || !standsIn) return <Nothing />
  const { answers, along, stuck } = walked
  const changed = await keepWalk(asking, walked.walk, along)
  const counted = await countedWalk(asking, walked.walk, whomIn(search))
  const { walk } = counted
  const done = stuck ? undefined : await presentDone(asking, counted, along, fieldsOf(search))

  const outcome = presentOutcome(asking, walk, along, stuck)
  const draft = one(search['draft'])
  const question = presentQuestion(asking, walk, along, { answers, draft, gone: changed?.gone })
  const carry = presentCarry(asking, walk, along, await origin())
  const vars: Record<string, string> = outcome?.amount ? { amount: outcome.amount } : {}
  const words = (
    <Body body={walk.node.body} part={partOf(walk)} reading={{ reader: asking, document: standsIn, vars }} />
  )
  const settledOf = ({ owner }: ShownOutcome) =>
    presentWalkSettled(asking, tree, walked, owner, fieldsOf(search))
  return (
    <Framed>
      {changed && <Changed changed={changed} />}
      {outcome && (
        <OutcomePage
          outcome={outcome}
          words={stuck ? <HandOver outcome={outcome} /> : words}
          settled={stuck ? undefined : <Settled settled={settledOf(outcome)} />}
          done={done}
          carry={carry}
        />
      )}
      {question && <QuestionPage question={question} words={words} carry={carry} />}
    </Framed>
  )
}

/** For whom something is done, where the page came back with why it is not. */
const whomIn = (search: Searched) => ({ customer: one(search['customer']), case: one(search['case']) })

/** What a browser calls this page: each question and each end has its own name, which is read out first. */
export async function treeTitle({ tree, search }: Props): Promise<string> {
  const asking = await reader()
  const walked = walkedTo(asking, tree, search)
  if (!walked) return tree.title
  const { walk } = await countedWalk(asking, walked.walk, whomIn(search))
  if (walk.node.kind !== 'outcome')
    return `${walk.misfit ? 'Try again: ' : ''}${walk.node.ask} · ${tree.title}`
  return `${presentOutcome(asking, walk)?.banner.head} · ${tree.title}`
}
