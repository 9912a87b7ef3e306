import { OutcomePaper } from '../../../components/print/outcome-paper'
import { Paper } from '../../../components/print/paper'
import { PaperBody } from '../../../components/print/paper-body'
import { QuestionPaper } from '../../../components/print/question-paper'
import {
  countedWalk,
  presentCarry,
  presentDone,
  presentOutcome,
  presentPaperTeam,
  presentQuestion,
  readAlong,
  see,
  walkHere,
  type ShownPaper,
} from '../../../lib/channels/web'
import type { Tree } from '../../../lib/content'
import { parseAnswers } from '../../../lib/trees'
import { partOf } from '../../body-part'
import { Nothing } from '../../nothing'
import { origin, reader } from '../../reader'
import { one } from '../../search'
import { alongIn, type Searched } from '../../[...id]/walked'

/** Where the answers in the address lead, on paper: an outcome with why, or a question with its choices to be ticked. */
export async function TreePaper({
  tree,
  search,
  paper,
}: {
  tree: Tree
  search: Searched
  paper: ShownPaper
}) {
  const asking = await reader()
  const carried = alongIn(search)
  const along = readAlong(carried)
  const here = walkHere(asking, tree.id, parseAnswers(one(search['answers'])), along)
  const counted = here && (await countedWalk(asking, here))
  const walked = counted?.walk
  const standsIn = walked && see(asking, walked.trees.at(-1)!.id)
  if (!walked || !standsIn) return <Nothing />

  const outcome = presentOutcome(asking, walked)
  const question = presentQuestion(asking, walked)
  const vars: Record<string, string> = outcome?.amount ? { amount: outcome.amount } : {}
  const reading = { reader: asking, document: standsIn, vars }
  // Only a walk that is being walked has been done, and goes on.
  const begun = carried.walk === along.walk
  const done = begun ? await presentDone(asking, counted, along, new URLSearchParams()) : undefined
  const carry = begun ? presentCarry(asking, walked, along, await origin()) : undefined
  const told = [done?.taken?.told, carry?.told].filter(line => line !== undefined)
  const words = <PaperBody body={walked.node.body} part={partOf(walked)} reading={reading} />
  return (
    <Paper paper={paper}>
      {outcome && (
        <OutcomePaper
          outcome={outcome}
          team={presentPaperTeam(asking, outcome.owner)}
          words={words}
          told={told}
        />
      )}
      {question && <QuestionPaper question={question} words={words} told={told} />}
    </Paper>
  )
}
