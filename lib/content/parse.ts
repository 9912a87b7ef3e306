import { createHash } from 'node:crypto'
import { plainBody, unravel } from './body'
import { finish, idOf } from './documents'
import { frontMatterOf } from './front-matter'
import { parseMarkdown } from './markdown'
import type { Document, Kind, Link, Place, Problem, Reference } from './model'
import { isRecord } from './record'
import { review } from './review'
import { frontMatter } from './schemas'
import { readText } from './source'
import { isTreeNode, treeNodes } from './tree/nodes'
import type { TreeParts } from './tree/tree-parts'
import { validate } from './validate'
import { readYaml, type Yaml } from './yaml'

/** One file, read by itself: what it says, and what is still to be held against the others. Plain data. */
export interface Parsed {
  readonly file: string
  readonly hash: string
  /** The id that it has, or would have if it were right. */
  readonly id: string
  /** Old ids that it has. */
  readonly was: readonly string[]
  /** As written, '' where right front matter leaves it open; absent where nobody can tell. */
  readonly audience?: string
  /** Absent when its front matter or its Markdown can't be read; there with whatever other errors it has. */
  readonly document?: Document
  readonly anchors: readonly string[]
  readonly links: readonly Link[]
  readonly references: readonly Reference[]
  readonly edges: TreeParts['edges']
  /** The terms of its conditions: of a tree, or of an action's limits. */
  readonly terms: TreeParts['terms']
  readonly asks: TreeParts['asks']
  readonly figured: TreeParts['figured']
  /** Where the fields of its front matter stand. */
  readonly places: Readonly<Record<string, Place>>
  readonly problems: readonly Problem[]
}

const folders: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    answers: 'answer',
    playbooks: 'playbook',
    policies: 'policy',
    trees: 'tree',
    teams: 'team',
    actions: 'action',
    channels: 'channel',
  } as const),
)

/** The kind of document that a path holds, by its folder; undefined for anything else. */
export function kindOf(file: string): Kind | undefined {
  return file.endsWith('.mdx') ? folders.get(file.slice(0, file.indexOf('/'))) : undefined
}

/** The SHA-256 of a file, 12 hex digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** Reads one document: front matter against its schema, the body against the list of what may stand in it. */
export function parseDocument(file: string, bytes: Uint8Array, kind: Kind): Parsed {
  const hash = hashOf(bytes)
  const nothing = {
    file,
    hash,
    id: idOf(file),
    was: [],
    anchors: [],
    links: [],
    references: [],
    edges: [],
    terms: [],
    asks: [],
    figured: [],
    places: {},
  }
  const source = readText(file, bytes)
  if (typeof source !== 'string') return { ...nothing, problems: [source] }
  const front = frontMatterOf(file, source)
  if (typeof front !== 'string') return { ...nothing, problems: [front] }
  const yaml = readYaml(file, front, 2)
  const fields = validate(yaml, frontMatter[kind])
  const known = { ...nothing, ...names(file, yaml, fields.value !== undefined) }
  const root = parseMarkdown(file, source)
  if ('rule' in root) return { ...known, problems: [...fields.problems, root] }

  const found = review(file, root, kind === 'tree')
  const tree = kind === 'tree' ? treeNodes(file, root.children) : undefined
  const words = tree ? unravel(root.children).filter(node => !isTreeNode(node)) : root.children
  const made = finish({
    kind,
    file,
    hash,
    body: plainBody(words),
    review: found,
    tree,
    fields: fields.value,
    yaml,
  })
  const problems = [...fields.problems, ...found.problems, ...(tree?.problems ?? []), ...made.problems]
  return {
    ...known,
    ...(made.document ? { document: made.document } : {}),
    links: found.links,
    anchors: made.anchors,
    references: made.references,
    edges: tree?.edges ?? [],
    terms: tree?.terms ?? made.terms,
    asks: tree?.asks ?? [],
    figured: tree?.figured ?? [],
    problems,
  }
}

/** What a document is called and for whom it is, also of one that is wrong, and where the fields stand that others may be at odds with. */
function names(
  file: string,
  yaml: Yaml,
  isRight: boolean,
): Pick<Parsed, 'id' | 'was' | 'audience' | 'places'> {
  const data = isRecord(yaml.data) ? yaml.data : {}
  const named = ['id', 'was', 'start', 'verified'].filter(field => Object.hasOwn(data, field))
  const { id, was, audience = isRight ? '' : undefined } = data
  return {
    id: typeof id === 'string' ? id.normalize('NFC') : idOf(file),
    was: [was].flat().filter(old => typeof old === 'string'),
    ...(typeof audience === 'string' && { audience }),
    places: Object.fromEntries(named.map(field => [field, yaml.placeOf([field])])),
  }
}
