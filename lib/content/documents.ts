import { visit } from 'unist-util-visit'
import type { Body, ComponentNode, Document, Kind, Problem, Reference } from './model'
import { readLimits } from './limits'
import { idProblems, stepProblems } from './own-ids'
import { problem } from './problem'
import { isRecord } from './record'
import { references } from './references'
import type { Review } from './review'
import type { Fields } from './schemas'
import { firstParagraph, sectionsOf } from './text'
import { nodesById } from './tree/nodes-by-id'
import type { TreeParts } from './tree/tree-parts'
import type { Yaml } from './yaml'

interface Whole {
  readonly kind: Kind
  readonly file: string
  readonly hash: string
  readonly body: Body
  readonly review: Review
  readonly tree?: TreeParts
  readonly fields: unknown
  readonly yaml: Yaml
}

interface Made {
  readonly document?: Document
  readonly anchors: readonly string[]
  readonly references: readonly Reference[]
  /** The terms of an action's conditions. */
  readonly terms: TreeParts['terms']
  readonly problems: readonly Problem[]
}

/** The id of a document that doesn't say it: its path without ending. */
export function idOf(file: string): string {
  return file.replace(/\.mdx$/, '').normalize('NFC')
}

/** Puts front matter and body together as one document, and lists what it refers to. */
export function finish(whole: Whole): Made {
  const { kind, file, hash, body, review, yaml } = whole
  const written = sectionsOf(body)
  // A node of a tree is no anchor: which one a page shows depends on the answers before it.
  const { anchors } = written
  const problems = stepProblems(review.steps, new Set(written.headings))
  if (!whole.fields) {
    // What can still be read of front matter with a mistake in it is checked all the same, in one go.
    const read = isRecord(yaml.data) ? yaml.data : {}
    const limits = kind === 'action' ? readLimits(yaml, read) : undefined
    problems.push(...(limits?.problems ?? []))
    const named = [...references(file, yaml, read, kind), ...review.references]
    return { anchors, references: named, terms: limits?.terms ?? [], problems }
  }
  const { id: own, ...fields } = whole.fields as Fields[Kind]
  const id = own?.normalize('NFC') ?? idOf(file)
  problems.push(...idProblems(id, yaml))
  const special = only(whole, fields)
  problems.push(...special.problems)
  if (vouched.has(kind) && fields.summary === undefined) {
    const message = 'There is no summary; the first paragraph serves.'
    problems.push(problem(yaml.placeOf([]), 'no-summary', message, 'Add a line "summary: …".', 'warning'))
  }
  const document = {
    ...fields,
    kind,
    id,
    url: `/${id}`,
    file,
    hash,
    owner: 'owner' in fields && fields.owner ? fields.owner : kind === 'team' ? id : '',
    summary: fields.summary ?? firstParagraph(body),
    audience: fields.audience ?? '',
    locale: fields.locale ?? '',
    was: fields.was.map(old => old.normalize('NFC').replace(/^\/+|\/+$/g, '')),
    body,
    sections: written.sections,
    links: review.links,
    channels: review.references.some(r => r.field === 'channel') ? repliesIn(body) : [],
    actions: [...new Set(review.references.filter(r => r.field === 'action').map(r => r.id))],
    ...special.fields,
  }
  const named = [...references(file, yaml, fields, kind), ...review.references]
  return {
    document: document as unknown as Document,
    anchors,
    references: named,
    terms: special.terms ?? [],
    problems,
  }
}

/** The kinds that somebody must stand behind, with a summary and a date. */
export const vouched: ReadonlySet<Kind> = new Set(['answer', 'playbook', 'policy', 'tree'])

/** What only this kind of document has. */
function only(
  whole: Whole,
  fields: Omit<Fields[Kind], 'id'>,
): { fields: object; problems: readonly Problem[]; terms?: TreeParts['terms'] } {
  switch (whole.kind) {
    case 'playbook': {
      const steps = whole.review.steps.map(({ id, title, action }) => ({
        id,
        title,
        ...(action ? { action } : {}),
      }))
      return { fields: { steps }, problems: [] }
    }
    case 'tree': {
      const { nodes, problems } = nodesById(whole.tree?.nodes ?? [])
      return { fields: { nodes }, problems }
    }
    case 'action': {
      const { limits, ...found } = readLimits(whole.yaml, fields)
      return { fields: { limits }, ...found }
    }
    case 'team': {
      const { escalatesTo } = fields as Fields['team']
      return {
        fields: { escalatesTo: escalatesTo.map(({ after, team }) => ({ afterMinutes: after, team })) },
        problems: [],
      }
    }
    default:
      return { fields: {}, problems: [] }
  }
}

/** The channels for which a body has words. */
function repliesIn(body: Body): string[] {
  const found = new Set<string>()
  visit(body, 'component', ({ name, attributes }: ComponentNode) => {
    if (name === 'Reply' && attributes['channel']) found.add(attributes['channel'])
  })
  return [...found]
}
