import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { documentsFromJsonl, type SearchDocument } from '../../lib/search'

/** Something that people asked, and which documents answer it. */
export interface Question {
  readonly id: string
  readonly text: string
  /** Document ids; empty where no document answers it. */
  readonly right: ReadonlySet<string>
}

/** Questions about some documents. */
export interface TestSet {
  readonly name: string
  /** Path of docs.jsonl or docs.jsonl.gz; several sets may share it. */
  readonly documents: string
  readonly questions: readonly Question[]
}

/**
 * The sets in a folder, or the one that it is. A set is a folder with `docs.jsonl` or `docs.jsonl.gz` (or `meta.json`
 * {"docsFrom": a folder beside it}), `queries.jsonl` {id, text, oos?} and `qrels.jsonl` {qid, docid, rel}. Questions
 * that are neither marked as out of scope nor judged are left out.
 * @throws Error that says what is missing
 */
export function setsIn(folder: string): TestSet[] {
  const root = resolve(folder)
  if (!existsSync(root)) throw new Error(`The folder ${root} doesn't exist.`)
  const isSet = (path: string) => existsSync(join(path, 'queries.jsonl'))
  const inside = readdirSync(root).map(name => join(root, name))
  const folders = isSet(root) ? [root] : inside.filter(isSet)
  if (folders.length === 0) throw new Error(`${root}: no folder in it has a queries.jsonl.`)
  return folders.map(path => ({
    name: basename(path),
    documents: documentsFile(path),
    questions: questionsIn(path),
  }))
}

/** The documents of a set. */
export function readDocuments(file: string): SearchDocument[] {
  return documentsFromJsonl(textOf(file))
}

/** Sets by the documents that they ask about, so that each list is indexed once. */
export function byDocuments(sets: readonly TestSet[]): Map<string, TestSet[]> {
  const groups = new Map<string, TestSet[]>()
  for (const set of sets) groups.set(set.documents, [...(groups.get(set.documents) ?? []), set])
  return groups
}

/** Of the sets in a folder, the longest list of documents and all questions about it. */
export function largest(folder: string): Pick<TestSet, 'documents' | 'questions'> {
  const groups = [...byDocuments(setsIn(folder))]
  const [documents, sets] = groups.reduce((a, b) => (statSync(b[0]).size > statSync(a[0]).size ? b : a))
  return { documents, questions: sets.flatMap(set => set.questions) }
}

function documentsFile(folder: string): string {
  const found = ['docs.jsonl', 'docs.jsonl.gz'].map(name => join(folder, name)).find(file => existsSync(file))
  if (found) return found
  const meta = join(folder, 'meta.json')
  if (!existsSync(meta)) throw new Error(`${folder}: there is no docs.jsonl, docs.jsonl.gz or meta.json.`)
  const { docsFrom } = JSON.parse(textOf(meta)) as { docsFrom?: string }
  if (!docsFrom) throw new Error(`${meta}: "docsFrom" doesn't say which folder has the documents.`)
  return documentsFile(join(dirname(folder), docsFrom))
}

function questionsIn(folder: string): Question[] {
  const right = new Map<string, Set<string>>()
  for (const { qid, docid, rel } of rows<{ qid: string; docid: string; rel: number }>(folder, 'qrels.jsonl'))
    if (rel > 0) right.set(qid, (right.get(qid) ?? new Set()).add(docid))
  return rows<{ id: string; text: string; oos?: boolean }>(folder, 'queries.jsonl')
    .filter(({ id, oos }) => oos || right.has(id))
    .map(({ id, text }) => ({ id, text, right: right.get(id) ?? new Set() }))
}

function rows<Row>(folder: string, name: string): Row[] {
  return textOf(join(folder, name))
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
}
