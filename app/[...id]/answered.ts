import { formAnswer, inAddress, readAlong, walkUrl } from '../../lib/channels/web'
import { parseAnswers } from '../../lib/trees'
import { one } from '../search'
import { alongIn, type Searched } from './walked'

/**
 * Where a form of the question at `at` leads: to the answer, or back to its fields with a row more or less. `url` is where
 * the tree is walked.
 */
export function answeredUrl(url: string, at: string, search: Searched): string {
  const fields = new URLSearchParams(
    Object.entries(search).flatMap(([name, values = []]) => [values].flat().map(value => [name, value])),
  )
  const { answer, row } = formAnswer(fields)
  const answers = parseAnswers(one(search['answers']))
  const along = readAlong(alongIn(search))
  if (row === undefined) return walkUrl(url, { ...answers, [at]: answer }, along)
  return walkUrl(url, answers, along, [`draft=${inAddress(answer)}`]).replace(/#.*$/, `#row-${row}`)
}
