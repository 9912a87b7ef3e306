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
import { command, type Options } from './options'
import { progress } from './progress'
import { count } from './prove'
import { paint, printJson } from './style'

interface CheckOptions extends Options {
  readonly annotations?: AnnotationFormat
}

export const checkCommand = () =>
  command('check', 'Say everything that is wrong with the content, and how to mend it.')
    .addOption(
      new Option('--annotations <host>', 'print it as the review of a change shows it at its line')
        .choices(annotationFormats)
        .conflicts('json'),
    )
    .action(async (options: CheckOptions) => {
      const root = shownFolder(options.content)
      const bar = progress('Reading the content')
      const {
        snapshot,
        problems: read,
        documents,
      } = await readContent(options.content, {
        cache: await cacheFolder(options.content),
        onProgress: bar.show,
      }).catch((error: unknown) => {
        if (!(error instanceof ContentFolderError) || !options.json) throw error
        return { snapshot: undefined, documents: 0, problems: [noFolder(error)] }
      })
      bar.done()
      const problems = [...read, ...proven(snapshot, read)].toSorted(byPlace)
      const errors = problems.filter(p => p.severity === 'error')
      const warnings = problems.filter(p => p.severity === 'warning')
      if (options.json) {
        printJson({
          revision: snapshot?.revision ?? null,
          documents,
          errors: errors.map(one => presentProblem(one, root)),
          warnings: warnings.map(one => presentProblem(one, root)),
        })
      } else if (options.annotations === 'gitlab') {
        printJson(codeQuality(problems, root))
      } else {
        const shown = options.annotations ? workflowCommand : forPeople
        for (const p of problems) console.log(shown(p, root))
        console.log(
          `${documents} documents: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`,
        )
      }
      if (errors.length) throw new Fault('')
    })

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
