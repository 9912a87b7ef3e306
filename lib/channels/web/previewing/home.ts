import type { Problem } from '../../../content'
import { documentChanges } from '../../../review'
import { kindLine } from '../document/kind'
import { presentHeld, type ShownHeld } from '../editing/publishing-held'
import { see, type Reader } from '../reader'
import { since } from '../when'
import type { Entered } from './enter'

/** The first page of a preview: what it is of, what is other in it, and what is wrong with it. */
export interface ShownPreviewHome {
  readonly name: string
  readonly commit: string
  /** `Ingrid, Nov 21, 17:04` */
  readonly by: string
  readonly message: string
  /** It is what is live. */
  readonly isLive: boolean
  /** Why it may be older than what there is elsewhere. */
  readonly trouble?: string
  readonly added: readonly ShownOther[]
  readonly changed: readonly ShownOther[]
  readonly removed: readonly ShownOther[]
  readonly settings: readonly string[]
  /** How many documents would be asked about before they go. */
  readonly asked: number
  /** What would not go live as it is, and why. */
  readonly held: readonly ShownHeld[]
  /** What else is wrong. */
  readonly errors: readonly ShownProblem[]
  readonly warnings: readonly ShownProblem[]
  /** Where its search is. */
  readonly search: string
}

/** A document that is other than in what is live. */
export interface ShownOther {
  readonly title: string
  readonly line: string
  /** In the preview. */
  readonly url?: string
  /** In what is live. */
  readonly live?: string
}

export interface ShownProblem {
  readonly place: string
  readonly rule: string
  readonly say: string
}

/** More than this nobody reads through on a page; `check` prints all. */
const most = 200

/** @param editor who looks at it, in the live house */
export function presentPreviewHome(editor: Reader, { preview, inside }: Entered): ShownPreviewHome {
  const { revision, house, problems, held, asked, settings, trouble } = preview
  const { snapshot } = editor.house
  const { added, changed, removed } = documentChanges(snapshot, house.snapshot)
  const old = new Map([...house.snapshot.redirects].map(([was, id]) => [id, was]))
  const other = (id: string): ShownOther[] => {
    const now = house.snapshot.documents.get(id)
    const live = see(editor, id) ?? see(editor, old.get(id) ?? '')
    const document = now ?? live
    if (!document) return []
    const steps = document.kind === 'playbook' ? document.steps.length : undefined
    return [
      {
        title: document.title,
        line: kindLine(document.kind, steps),
        ...(now && { url: inside(now.url) }),
        ...(live && { live: live.url }),
      },
    ]
  }
  const told = new Set(held.flatMap(one => one.problems.map(placeOf)))
  const only = (severity: Problem['severity']) =>
    problems
      .filter(one => !told.has(placeOf(one)))
      .filter(one => one.severity === severity)
      .slice(0, most)
      .map(presentProblem)
  const when = since(revision.at, editor.now, snapshot.organization)
  return {
    name: revision.name,
    commit: revision.commit.slice(0, 7),
    by: `${revision.by}, ${when}`,
    message: revision.message,
    isLive: snapshot.revision === house.snapshot.revision,
    ...(trouble && { trouble }),
    added: added.flatMap(other),
    changed: changed.flatMap(other),
    removed: removed.flatMap(other),
    settings,
    asked: asked.length,
    held: held.map(one => {
      const { document, ...shown } = presentHeld({ ...editor, house }, one)
      return document?.url ? { ...shown, document: { ...document, url: inside(document.url) } } : shown
    }),
    errors: only('error'),
    warnings: only('warning'),
    search: inside('/').replace(/\?.*$/, ''),
  }
}

const placeOf = ({ file, line, column, rule }: Problem) => `${file}:${line}:${column} ${rule}`

function presentProblem({ file, line, column, rule, message, mend }: Problem): ShownProblem {
  const say = [message, mend].filter(words => words !== '').join(' ')
  return { place: `${file}:${line}:${column}`, rule, say }
}
