import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { plainBody, unravel } from './body'
import { finish } from './documents'
import { parseMarkdown } from './markdown'
import type { Document, Kind, Problem, Reference } from './model'
import { problem } from './problem'
import { review } from './review'
import { frontMatter } from './schemas'
import { readText } from './source'
import { treeNodes, type TreeParts } from './tree-nodes'
import { validate } from './validate'
import { readYaml } from './yaml'

/** One file, read by itself: what it says, and what is still to be held against the others. Plain data. */
export interface Parsed {
  readonly file: string
  readonly hash: string
  /** Absent when the file has errors of its own. */
  readonly document?: Document
  readonly anchors: readonly string[]
  readonly references: readonly Reference[]
  readonly edges: TreeParts['edges']
  readonly problems: readonly Problem[]
}

const folders: Readonly<Record<string, Kind>> = {
  answers: 'answer',
  playbooks: 'playbook',
  policies: 'policy',
  trees: 'tree',
  teams: 'team',
  actions: 'action',
  channels: 'channel',
}

/** The kind of document that a path holds, by its folder; undefined for anything else. */
export function kindOf(file: string): Kind | undefined {
  return file.endsWith('.mdx') ? folders[file.slice(0, file.indexOf('/'))] : undefined
}

/** The SHA-256 of a file, 12 hex digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** Reads one document: front matter against its schema, the body against the list of what may stand in it. */
export function parseDocument(file: string, bytes: Uint8Array, kind: Kind): Parsed {
  const base = { file, hash: hashOf(bytes), anchors: [], references: [], edges: [] }
  const source = readText(file, bytes)
  if (typeof source !== 'string') return { ...base, problems: [source] }
  const root = parseMarkdown(file, source)
  if ('rule' in root) return { ...base, problems: [...misreadFrontMatter(file, source), root] }
  return readRoot(base, source, root, kind)
}

function readRoot(base: Omit<Parsed, 'problems'>, source: string, root: Root, kind: Kind): Parsed {
  const { file } = base
  const found = review(file, root, kind === 'tree')
  const { problems } = found
  const first = root.children[0]
  if (first?.type !== 'yaml') return { ...base, problems: [...misreadFrontMatter(file, source), ...problems] }
  const yaml = readYaml(file, first.value, 2)
  const fields = validate(yaml, frontMatter[kind])
  const tree = kind === 'tree' ? treeNodes(file, root.children) : undefined
  problems.push(...fields.problems, ...(tree?.problems ?? []))
  const body = plainBody(tree ? unravel(root.children).filter(node => node.type !== 'mdxJsxFlowElement') : root.children)
  const whole = { kind, file, hash: base.hash, body, review: found, tree, fields: fields.value, yaml }
  const made = finish(whole)
  problems.push(...made.problems)
  const broken = problems.some(p => p.severity === 'error')
  return {
    ...base,
    ...(broken || !made.document ? {} : { document: made.document }),
    anchors: made.anchors,
    references: made.references,
    edges: tree?.edges ?? [],
    problems,
  }
}

/** Says what is wrong with a file that doesn't begin with front matter as we read it. */
function misreadFrontMatter(file: string, source: string): Problem[] {
  const place = { file, line: 1, column: 1 }
  const fence = /^(---\S|\+\+\+|;;;)/.exec(source)
  if (fence) {
    const message = `Front matter between "${source.split('\n', 1)[0]}" is not read, and never run.`
    return [problem(place, 'front-matter', message, 'Write plain YAML between two lines of ---.')]
  }
  if (source.startsWith('---\n')) {
    return source.indexOf('\n---', 3) > 0 ? [] : [problem(place, 'front-matter', 'The front matter is not closed.', 'Add a line of --- after it.')]
  }
  return [problem(place, 'front-matter', 'There is no front matter.', 'Begin with ---, title: …, owner: teams/…, ---.')]
}
