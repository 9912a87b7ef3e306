import { redirect } from 'next/navigation'
import { Body } from '../../components/body/body'
import { Settled } from '../../components/settled'
import { HandOver } from '../../components/tree/hand-over'
import { OutcomePage } from '../../components/tree/outcome-page'
import { QuestionPage } from '../../components/tree/question-page'
import {
  presentOutcome,
  presentQuestion,
  presentWalkSettled,
  readAlong,
  see,
  walkUrl,
  type Reader,
  type ShownOutcome,
} from '../../lib/channels/web'
import type { Tree } from '../../lib/content'
import { recordOpened, recordWalk } from '../../lib/records'
import { parseAnswers } from '../../lib/trees'
import { Framed } from '../framed'
import { Nothing } from '../nothing'
import { reader } from '../reader'
import { fieldsOf, one } from '../search'
import { alongIn, walkedTo, type Searched, type Walked } from './walked'

interface Props {
  readonly tree: Tree
  readonly search: Searched
}

/** Where the answers in the address lead: the next question, or the outcome. */
export async function TreePage({ tree, search }: Props) {
  const asking = await reader()

  // The form of an amount comes back as fields of its own; one address for one state keeps the back button honest.
  const at = one(search['at'])
  if (at) {
    const answers = { ...parseAnswers(one(search['answers'])), [at]: one(search['amount']) }
    redirect(walkUrl(encodeURI(tree.url), answers, readAlong(alongIn(search))))
  }

  const walked = walkedTo(asking, tree, search)
  const standsIn = walked && see(asking, walked.walk.trees.at(-1)!.id)
  if (!walked || !standsIn) return <Nothing />
  await record(asking, tree, walked)

  const { walk, along, stuck } = walked
  const outcome = presentOutcome(asking, walk, along, stuck)
  const question = presentQuestion(asking, walk, along)
  const vars: Record<string, string> = outcome?.amount ? { amount: outcome.amount } : {}
  const words = (
    <Body body={walk.node.body} part={walk.node.id} reading={{ reader: asking, document: standsIn, vars }} />
  )
  const settledOf = ({ owner }: ShownOutcome) =>
    presentWalkSettled(asking, tree, walked, owner, fieldsOf(search))
  return (
    <Framed>
      {outcome && (
        <OutcomePage
          outcome={outcome}
          words={stuck ? <HandOver outcome={outcome} /> : words}
          settled={stuck ? undefined : <Settled settled={settledOf(outcome)} />}
        />
      )}
      {question && <QuestionPage question={question} words={words} />}
    </Framed>
  )
}

async function record({ house, actor, now }: Reader, tree: Tree, { walk, along }: Walked): Promise<void> {
  await recordWalk(house, { actor, id: along.walk, channel: 'web', walk, now })
  if (along.from) await recordOpened(house, { actor, trace: along.from, id: tree.id, now })
}

/** What a browser calls this page: each question and each end has its own name, which is read out first. */
export async function treeTitle({ tree, search }: Props): Promise<string> {
  const asking = await reader()
  const walked = walkedTo(asking, tree, search)
  if (!walked) return tree.title
  const { walk } = walked
  if (walk.node.kind !== 'outcome')
    return `${walk.misfit ? 'Try again: ' : ''}${walk.node.ask} · ${tree.title}`
  return `${presentOutcome(asking, walk)?.banner.head} · ${tree.title}`
}
