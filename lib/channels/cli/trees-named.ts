import { didYouMean, type Snapshot } from '../../content'
import { Fault } from './fault'

/** Ids of the trees that somebody names, with or without `trees/`; of all when nobody names any. */
export function treesNamed(snapshot: Snapshot, names: readonly string[]): string[] {
  const known = [...snapshot.documents.values()].filter(({ kind }) => kind === 'tree').map(({ id }) => id)
  if (names.length === 0) return known
  return names.map(name => {
    const id = known.find(each => each === name || each === `trees/${name}`)
    if (id !== undefined) return id
    throw new Fault(
      `There is no tree "${name}". ${didYouMean(treeId(name), known, `The trees are: ${known.join(', ')}.`)}`,
    )
  })
}

/** A tree's id, as somebody may write it without its folder. */
export const treeId = (name: string): string => `trees/${name.replace(/^trees\//, '')}`
