import { redirect } from 'next/navigation'
import { Body } from '../../components/body/body'
import { OutcomePage } from '../../components/tree/outcome-page'
import { QuestionPage } from '../../components/tree/question-page'
import { presentOutcome, presentQuestion, see, walkUrl } from '../../lib/channels/web'
import type { Tree } from '../../lib/content'
import { parseAnswers, walk } from '../../lib/trees'
import { Framed } from '../framed'
import { Nothing } from '../nothing'
import { reader } from '../reader'
import { one } from '../search'

/** Where the answers in the address lead: the next question, or the outcome. */
export async function TreePage({
  tree,
  search,
}: {
  tree: Tree
  search: Readonly<Record<string, string | string[] | undefined>>
}) {
  const asking = await reader()
  const { house, actor, now } = asking
  const answers = parseAnswers(one(search['answers']))

  // The form of an amount comes back as fields of its own; one address for one state keeps the back button honest.
  const at = one(search['at'])
  if (at) redirect(walkUrl(encodeURI(tree.url), { ...answers, [at]: one(search['amount']) }))

  const { role, audience } = actor
  const walked = walk({
    snapshot: house.snapshot,
    tree: tree.id,
    answers,
    ...(role && { role }),
    audience,
    now,
  })
  const standsIn = walked && see(asking, walked.trees.at(-1)!.id)
  if (!walked || !standsIn) return <Nothing />

  const outcome = presentOutcome(asking, walked)
  const question = presentQuestion(asking, walked)
  const vars: Record<string, string> = outcome?.amount ? { amount: outcome.amount } : {}
  const words = (
    <Body
      body={walked.node.body}
      part={walked.node.id}
      reading={{ reader: asking, document: standsIn, vars }}
    />
  )
  return (
    <Framed>
      {outcome && <OutcomePage outcome={outcome} words={words} />}
      {question && <QuestionPage question={question} words={words} />}
    </Framed>
  )
}
