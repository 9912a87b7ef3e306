import { Option } from 'commander'
import { rankProblems } from '../../authority'
import {
  compare,
  ContentFolderError,
  formatProblem,
  type Problem,
  readContent,
  type Snapshot,
} from '../../content'
import { type Finding, prove } from '../../trees'
import { type AnnotationFormat, annotationFormats, codeQuality, workflowCommand } from './annotations'
import { Fault } from './fault'
import { pathLines, presentProblem } from './finding-shown'
import { cacheFolder, shownFolder } from './house'
import { mend, movedIn } from './moved'
import { command, type Options } from './options'
import { progress } from './progress'
import { count } from './prove'
import { paint, printJson } from './style'

interface CheckOptions extends Options {
  readonly annotations?: AnnotationFormat
  readonly since?: string
  readonly fix?: boolean
}

export const checkCommand = () =>
  command('check', 'Say everything that is wrong with the content, and how to mend it.')
    .addOption(
      new Option('--annotations <host>', 'print it as the review of a change shows it at its line')
        .choices(annotationFormats)
        .conflicts('json'),
    )
    .option(
      '--since <revision>',
      'look for renamed documents since a branch, a tag or a commit (default: the last)',
    )
    .option('--fix', 'keep the old addresses of renamed documents, and lead links to where they are now')
    .action(async (options: CheckOptions) => {
      const root = shownFolder(options.content)
      let found = await examined(options)
      const mended = options.fix ? await mend(options.content, found.moved, found.problems) : []
      if (mended.some(({ done }) => done)) found = await examined(options)
      const { snapshot, documents, problems } = found
      const errors = problems.filter(p => p.severity === 'error')
      const warnings = problems.filter(p => p.severity === 'warning')
      if (options.json) {
        printJson({
          revision: snapshot?.revision ?? null,
          documents,
          errors: errors.map(one => presentProblem(one, root)),
          warnings: warnings.map(one => presentProblem(one, root)),
          ...(options.fix && { mended: mended.map(one => ({ ...one, file: inRoot(one.file, root) })) }),
        })
      } else if (options.annotations === 'gitlab') {
        printJson(codeQuality(problems, root))
      } else {
        const shown = options.annotations ? workflowCommand : forPeople
        for (const { file, done, words } of mended)
          console.log(`${inRoot(file, root)}  ${done ? 'mended' : 'not mended'}  ${words}`)
        for (const p of problems) console.log(shown(p, root))
        console.log(
          `${documents} documents: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`,
        )
      }
      if (errors.length) throw new Fault('')
    })

/** All that is wrong in a content folder as it is now, renamed documents among it. */
async function examined({ content, json, since }: CheckOptions) {
  const bar = progress('Reading the content')
  const read = await readContent(content, { cache: await cacheFolder(content), onProgress: bar.show }).catch(
    (error: unknown) => {
      if (!(error instanceof ContentFolderError) || !json) throw error
      return { snapshot: undefined, documents: 0, problems: [noFolder(error)] }
    },
  )
  bar.done()
  const { snapshot, documents } = read
  const moved = await movedIn(content, snapshot, since)
  const problems = [...read.problems, ...moved.problems, ...proven(snapshot, read.problems)].toSorted(byPlace)
  return { snapshot, documents, moved, problems }
}

const inRoot = (file: string, root: string) => (root ? `${root}/${file}` : file)

function forPeople(p: Problem, root: string): string {
  const first = `${formatProblem(p, root)}${p.severity === 'warning' ? paint('dim', '  (warning)') : ''}`
  return [first, ...pathLines(p).map(line => paint('dim', line))].join('\n')
}

/** What the proof of the trees and the order of ranks have to add, once there is nothing that must be mended first. */
function proven(snapshot: Snapshot | undefined, read: readonly Problem[]): (Problem | Finding)[] {
  if (!snapshot || read.some(({ severity }) => severity === 'error')) return []
  const ranks = rankProblems(snapshot).map(({ file, line, column, message, mend }): Problem => {
    return { file, line, column, rule: 'rank', severity: 'warning', message, mend }
  })
  return [...prove({ snapshot, now: new Date() }).findings, ...ranks]
}

const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)

function noFolder(error: ContentFolderError): Problem {
  return {
    file: '',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-folder',
    message: error.message,
    mend: '',
  }
}
