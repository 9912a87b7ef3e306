import type { z } from 'zod'
import type { Body, Document, Kind, Limit, Problem, Reference, Tree } from './model'
import { isCurrency, parseAmount } from './money'
import { problem } from './problem'
import { references } from './references'
import type { Review } from './review'
import type { frontMatter } from './schemas'
import { firstParagraph, plainText, sectionsOf } from './text'
import type { TreeParts } from './tree-nodes'
import type { Yaml } from './yaml'

type Fields = { [K in Kind]: z.output<(typeof frontMatter)[K]> }

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
  readonly problems: readonly Problem[]
}

/** Puts front matter and body together as one document, and lists what it refers to. */
export function finish(whole: Whole): Made {
  const { kind, file, hash, body, review, tree } = whole
  const { sections, anchors } = sectionsOf(body)
  const problems = doubledSteps(review.steps)
  if (!whole.fields) return { anchors, references: [], problems }
  const { id = file.replace(/\.mdx$/, ''), ...fields } = whole.fields as Fields[Kind]
  if (!/^[\p{L}\p{N}_.-]+(\/[\p{L}\p{N}_.-]+)*$/u.test(id) || reserved.test(id)) {
    const mend = 'Use letters, numbers, - and _, and none of the addresses the house itself uses.'
    problems.push(problem(whole.yaml.placeOf(['id']), 'bad-id', `"${id}" can't be the id of a document.`, mend))
  }
  const base = {
    ...fields,
    kind,
    id: id.normalize('NFC'),
    url: `/${id.normalize('NFC')}`,
    file,
    hash,
    owner: 'owner' in fields && fields.owner ? fields.owner : kind === 'team' ? id : '',
    summary: fields.summary ?? firstParagraph(body),
    audience: fields.audience ?? '',
    locale: fields.locale ?? '',
    body,
    links: review.links,
    actions: [...new Set(review.references.filter(r => r.field === 'action').map(r => r.id))],
  }
  const special = { ...only(whole, fields, problems, review.steps) }
  const document = { ...base, sections: [...sections, ...questions(tree)], ...special } as unknown as Document
  if (fields.summary === undefined) {
    const at = whole.yaml.placeOf([])
    problems.push(problem(at, 'no-summary', 'There is no summary; the first paragraph serves.', 'Add a line "summary: …".', 'warning'))
  }
  return { document, anchors: [...anchors, ...(tree?.nodes.map(n => n.id) ?? [])], references: [...references(file, whole.yaml, fields, kind), ...review.references], problems }
}

/** Addresses of the house itself, which no document may take. */
const reserved = /^(api|files|help|sign-in|sign-out|_next)(\/|$)/

/** What only this kind of document has. */
function only(whole: Whole, fields: Fields[Kind], problems: Problem[], steps: Review['steps']): object {
  if (whole.kind === 'playbook') return { steps: steps.map(({ id, title, action }) => ({ id, title, ...(action ? { action } : {}) })) }
  if (whole.kind === 'tree') return { nodes: nodesById(whole, problems) }
  if (whole.kind === 'action') {
    const { limits, unit } = fields as Fields['action']
    return { limits: limits.map((limit, i) => readLimit(whole, limit, i, unit, problems)) }
  }
  if (whole.kind === 'team') {
    const { escalatesTo } = fields as Fields['team']
    return { escalatesTo: escalatesTo.map(({ after, team }) => ({ afterMinutes: after, team })) }
  }
  return {}
}

function readLimit(whole: Whole, limit: Fields['action']['limits'][number], i: number, unit: string | undefined, problems: Problem[]): Limit {
  const place = whole.yaml.placeOf(['limits', i])
  const { upTo, row = limit.role, ...rest } = limit
  if (upTo === undefined) return { ...place, ...rest, row }
  const at = whole.yaml.placeOf(['limits', i, 'upTo'])
  if (unit === undefined) {
    problems.push(problem(at, 'no-unit', 'This limit has an amount, but the action has no unit.', 'Add "unit: USD", or take upTo out.'))
    return { ...place, ...rest, row }
  }
  const parsed = parseAmount(upTo, unit)
  if ('minor' in parsed) return { ...place, ...rest, row, upTo: parsed.minor }
  problems.push(problem(at, isCurrency(unit) ? 'wrong-unit' : 'wrong-value', parsed.message, ''))
  return { ...place, ...rest, row }
}

function nodesById(whole: Whole, problems: Problem[]): Tree['nodes'] {
  const nodes: Record<string, Tree['nodes'][string]> = Object.create(null)
  for (const node of whole.tree?.nodes ?? []) {
    const before = nodes[node.id]
    if (before) {
      const message = `The id "${node.id}" is taken by the ${before.kind} in line ${before.line}.`
      problems.push(problem(node, 'doubled-id', message, 'Give one of them another id.'))
    } else nodes[node.id] = node
  }
  return { ...nodes }
}

function doubledSteps(steps: Review['steps']): Problem[] {
  return steps
    .filter((step, i) => steps.findIndex(other => other.id === step.id) < i)
    .map(step => problem(step, 'doubled-id', `There are two steps "${step.id}".`, 'Give one of them another id.'))
}

/** Search finds a tree by its questions and choices; each leads to its node. */
function questions(tree: TreeParts | undefined) {
  return (tree?.nodes ?? []).flatMap(node => {
    if (node.kind !== 'question' && node.kind !== 'amount') return []
    const choices = node.kind === 'question' ? node.choices.map(c => [c.label, c.hint].filter(Boolean).join('. ')) : []
    return [{ heading: node.ask, anchor: node.id, text: [plainText(node.body), ...choices].filter(Boolean).join('\n') }]
  })
}
