import { moveProblem, type Move, movesIn, type Problem, type Snapshot } from '../../content'
import { type Mended, mendLinks, mendMoves } from '../../operate'
import { type Renamed, renamedSince } from '../../publish'

/** What was renamed in a content folder, and which of it leaves an address behind that leads nowhere. */
export interface Moved {
  readonly renamed: readonly Renamed[]
  readonly moves: readonly Move[]
  readonly problems: readonly Problem[]
}

/** @param since a revision; the last commit without it */
export async function movedIn(
  content: string,
  snapshot: Snapshot | undefined,
  since: string | undefined,
): Promise<Moved> {
  if (!snapshot) return { renamed: [], moves: [], problems: [] }
  const renamed = await renamedSince(content, since)
  const moves = movesIn(renamed, id => snapshot.documents.has(id) || snapshot.redirects.has(id))
  return { renamed, moves, problems: moves.map(moveProblem) }
}

/** Mends what a computer can mend without asking: old ids, and links to where files are now. */
export async function mend(
  content: string,
  { renamed, moves }: Moved,
  problems: readonly Problem[],
): Promise<Mended[]> {
  // Links first: a line more in the front matter moves all that the problems name.
  const links = await mendLinks(content, renamed, problems)
  return [...links, ...(await mendMoves(content, moves))]
}
