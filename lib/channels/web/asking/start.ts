import { vouched } from '../../../content'
import { who } from '../../../resolve'
import { presentOwner, type ShownOwner } from '../whose/owner'
import { presentQuestion, type ShownQuestion } from '../walk/question'
import { walkHere } from '../walk/walk-here'
import { see, type Reader } from '../reader'

/** What stands under an empty box: the front door's first question, and the other trees to start from. */
export interface ShownStart {
  /** Nobody has written anything that could be found. */
  readonly empty: boolean
  readonly question?: ShownQuestion
  /** Where the front door isn't this reader's: who to turn to. */
  readonly desk?: ShownOwner
  /** Somebody may have more to read here once they sign in. */
  readonly signIn: boolean
  readonly trees: readonly { readonly title: string; readonly url: string; readonly summary: string }[]
}

export function presentStart(reader: Reader): ShownStart {
  const { house, actor, now } = reader
  const { snapshot } = house
  const door = see(reader, snapshot.organization.frontDoor ?? '')
  const first = door && walkHere(reader, door.id, {})
  const question = first && presentQuestion(reader, first)
  const documents = [...snapshot.documents.values()]
  const trees = documents.filter(({ kind, id }) => kind === 'tree' && id !== door?.id && see(reader, id))
  return {
    empty: !documents.some(({ kind }) => vouched.has(kind)),
    ...(question
      ? { question }
      : { desk: presentOwner(reader, who(house, { actor, id: snapshot.organization.frontDesk, now })) }),
    signIn: !actor.account,
    trees: trees.map(({ title, url, summary }) => ({ title, url, summary })),
  }
}
