import { OutcomePaper } from '../../../components/print/outcome-paper'
import { Paper } from '../../../components/print/paper'
import { PaperBody } from '../../../components/print/paper-body'
import { QuestionPaper } from '../../../components/print/question-paper'
import {
  countedWalk,
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
import { reader } from '../../reader'

/** Where the answers in the address lead, on paper: an outcome with why, or a question with its choices to be ticked. */
export async function TreePaper({
  tree,
  answers,
  facts,
  paper,
}: {
  tree: Tree
  answers: string
  /** What was known without being asked. */
  facts: string
  paper: ShownPaper
}) {
  const asking = await reader()
  const here = walkHere(asking, tree.id, parseAnswers(answers), readAlong({ facts }))
  const walked = here && (await countedWalk(asking, here)).walk
  const standsIn = walked && see(asking, walked.trees.at(-1)!.id)
  if (!walked || !standsIn) return <Nothing />

  const outcome = presentOutcome(asking, walked)
  const question = presentQuestion(asking, walked)
  const vars: Record<string, string> = outcome?.amount ? { amount: outcome.amount } : {}
  const reading = { reader: asking, document: standsIn, vars }
  const words = <PaperBody body={walked.node.body} part={partOf(walked)} reading={reading} />
  return (
    <Paper paper={paper}>
      {outcome && (
        <OutcomePaper outcome={outcome} team={presentPaperTeam(asking, outcome.owner)} words={words} />
      )}
      {question && <QuestionPaper question={question} words={words} />}
    </Paper>
  )
}
