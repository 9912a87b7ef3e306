import { audienceOf, type Document, type Problem, type Reading } from '../../../content'
import { check } from '../../../propose'
import { presentDocument, type ShownDocument } from '../document/document'
import { presentDrawing, type ShownDrawing } from '../drawing/drawing'
import type { Reader } from '../reader'
import { eyesOf } from './proposer'

/** Something that is wrong with a text, or that it makes wrong. */
export interface ShownRemark {
  readonly isError: boolean
  /** Absent where it is in the text itself. */
  readonly file?: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly say: string
}

/** How a text would look, and what is wrong with it. */
export interface ShownLook {
  readonly problems: readonly ShownRemark[]
  /** `2 things are wrong, 1 to look at`; says when there is nothing. */
  readonly line: string
  readonly hasErrors: boolean
  /** The page as it would be; absent while its text can't be read at all. */
  readonly page?: ShownDraft
}

/** A page as it would be. */
export interface ShownDraft {
  readonly document: Document
  /** Somebody who reads the house with it; nothing that they do there is written down. */
  readonly reader: Reader
  /** What its front matter makes of it, where nothing in it is wrong. */
  readonly shown?: ShownDocument
  /** Of a tree. */
  readonly drawing?: ShownDrawing
}

/** Holds a text against the house as its reader sees it. */
export function look(reader: Reader, reading: Reading, file: string, text: string): ShownLook {
  const checked = check(reading, new Map([[file, Buffer.from(text)]]), eyesOf(reader))
  const { problems, parsed } = checked
  const shown = problems.map(problem => presentProblem(problem, file))
  const errors = shown.filter(({ isError }) => isError).length
  const own = problems.filter(problem => problem.file === file && problem.severity === 'error')
  const document = filled(reader, parsed[0])
  const right = own.length === 0 ? bySnapshot(checked.snapshot()?.documents.values(), file) : undefined
  const drawn = right ?? document
  return {
    problems: shown,
    line: lineOf(errors, shown.length - errors),
    hasErrors: errors > 0,
    ...(drawn && { page: draftOf(reader, drawn, right !== undefined) }),
  }
}

export function presentProblem(problem: Problem, within?: string): ShownRemark {
  const { file, line, column, rule, message, mend, severity } = problem
  return {
    isError: severity === 'error',
    ...(file !== within && { file }),
    line,
    column,
    rule,
    say: [message, mend].filter(Boolean).join(' '),
  }
}

function lineOf(errors: number, warnings: number): string {
  const wrong = errors > 0 && `${errors} ${errors === 1 ? 'thing is' : 'things are'} wrong`
  const less = warnings > 0 && `${warnings} to look at`
  return [wrong, less].filter(Boolean).join(', ') || 'Nothing is wrong with it.'
}

function bySnapshot(all: Iterable<Document> | undefined, file: string): Document | undefined {
  for (const document of all ?? []) if (document.file === file) return document
  return undefined
}

/** A document that is wrong somewhere, with what it leaves to the organization. */
function filled(
  { house: { snapshot } }: Reader,
  parsed: ReturnType<typeof check>['parsed'][number] | undefined,
): Document | undefined {
  if (!parsed?.document) return undefined
  const { locale, frontDesk } = snapshot.organization
  const { document } = parsed
  return {
    ...document,
    audience: audienceOf(parsed, snapshot.organization),
    locale: document.locale || locale,
    owner: document.owner || frontDesk,
  }
}

function draftOf(asking: Reader, document: Document, isRight: boolean): ShownDraft {
  const { snapshot } = asking.house
  const documents = new Map(snapshot.documents).set(document.id, document)
  const byFile = new Map(snapshot.byFile).set(document.file, document.id)
  const { db: _, ...house } = asking.house
  const reader = { ...asking, house: { ...house, snapshot: { ...snapshot, documents, byFile } } }
  return {
    document,
    reader,
    ...(isRight && { shown: presentDocument(reader, document) }),
    ...(isRight && document.kind === 'tree' && { drawing: presentDrawing(reader, document, new Map()) }),
  }
}
