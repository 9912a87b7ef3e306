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
import { Fault } from './fault'
import { pathLines, presentProblem } from './finding-shown'
import { cacheFolder, shownFolder } from './house'
import { command, type Options } from './options'
import { progress } from './progress'
import { count } from './prove'
import { paint, printJson } from './style'

export const checkCommand = () =>
  command('check', 'Say everything that is wrong with the content, and how to mend it.').action(
    async (options: Options) => {
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
      } else {
        for (const p of problems) {
          console.log(
            `${formatProblem(p, root)}${p.severity === 'warning' ? paint('dim', '  (warning)') : ''}`,
          )
          for (const line of pathLines(p)) console.log(paint('dim', line))
        }
        console.log(
          `${documents} documents: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`,
        )
      }
      if (errors.length) throw new Fault('')
    },
  )

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
