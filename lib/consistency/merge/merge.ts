import { resolveLink, withListed, type Document, type Snapshot } from '../../content'
import { relink } from './links'
import { mayMove, mergeProblem, type Pair } from './problem'
import { rename } from './references'

/** What making two documents one changes. */
export interface Merged {
  /** File → its new text; undefined for the file that goes. */
  readonly texts: ReadonlyMap<string, string | undefined>
  /** What is left to do, each a sentence. */
  readonly left: readonly string[]
}

const settings = 'organization.yaml'

/** The files that making two documents one needs to read: both, and those that lead to the one that goes. */
export function filesOfMerge(snapshot: Snapshot, { keep, gone }: Pair): string[] {
  const documents = [...snapshot.documents.values()].filter(
    document => document.id === keep || document.id === gone || leadsTo(snapshot, document, gone),
  )
  const notice = snapshot.organization.notice?.link === gone ? [settings] : []
  return [...documents.map(({ file }) => file), ...notice]
}

/**
 * Makes two documents one: the address of the one that goes leads to the one that stays, which is found by its phrasings
 * and its title; links to it lead to the one that stays. The words of the one that goes are for the editor to take over.
 * @param texts of the files of `filesOfMerge`, as they are
 * @throws Error that says why they can't be made one, or FrontListError
 */
export function merge(snapshot: Snapshot, pair: Pair, texts: ReadonlyMap<string, string>): Merged {
  const problem = mergeProblem(snapshot, pair)
  if (problem) throw new Error(problem)
  const [keep, gone] = [snapshot.documents.get(pair.keep)!, snapshot.documents.get(pair.gone)!]
  const changed = new Map<string, string | undefined>()
  for (const file of filesOfMerge(snapshot, pair)) {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`There is no ${file} to change. Bring the copy up to date first.`)
    changed.set(
      file,
      file === gone.file ? undefined : rename(relink(text, file, keep, gone), file, file === keep.file, pair),
    )
  }
  const kept = withListed(
    changed.get(keep.file)!,
    'was',
    [gone.id, ...gone.was].filter(id => id !== keep.id),
  )
  changed.set(keep.file, withListed(kept, 'asked', phrasings(snapshot, keep, gone)))
  return { texts: changed, left: leftToDo(snapshot, keep, gone) }
}

/** How people ask for the one that goes, its title among it, as far as the one that stays doesn't know it. */
function phrasings(snapshot: Snapshot, keep: Document, gone: Document): string[] {
  if (!mayMove(snapshot, keep, gone)) return []
  const known = new Set([keep.title, ...keep.asked].map(plain))
  return [gone.title, ...gone.asked].filter(text => !known.has(plain(text)) && known.add(plain(text)))
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function leftToDo(snapshot: Snapshot, keep: Document, gone: Document): string[] {
  const translations = [...snapshot.documents.keys()].filter(id => id.startsWith(`${gone.id}.`))
  return [
    `What only “${gone.title}” says is in no page any more. Take over what is worth keeping.`,
    ...(mayMove(snapshot, keep, gone)
      ? []
      : [`Its phrasings stay behind: they are for ${gone.audience}, and more people see “${keep.title}”.`]),
    ...translations.map(id => `Its translation ${id} is still there.`),
  ]
}

function leadsTo(snapshot: Snapshot, { file, links, related, ...document }: Document, gone: string): boolean {
  const linked = links.some(({ url }) => {
    const target = resolveLink(snapshot, file, url)
    return target?.kind === 'document' && target.document.id === gone
  })
  const nodes = document.kind === 'tree' ? Object.values(document.nodes) : []
  return linked || related.includes(gone) || nodes.some(node => 'playbook' in node && node.playbook === gone)
}
