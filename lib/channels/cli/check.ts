import { ContentFolderError, formatProblem, type Problem, readContent } from '../../content'
import { Fault } from './fault'
import { cacheFolder, shownFolder } from './house'
import { command, type Options } from './options'
import { progress } from './progress'
import { paint, printJson } from './style'

export const checkCommand = () =>
  command('check', 'Say everything that is wrong with the content, and how to mend it.').action(
    async (options: Options) => {
      const root = shownFolder(options.content)
      const bar = progress('Reading the content')
      const { snapshot, problems, documents } = await readContent(options.content, {
        cache: await cacheFolder(options.content),
        onProgress: bar.show,
      }).catch((error: unknown) => {
        if (!(error instanceof ContentFolderError) || !options.json) throw error
        return { snapshot: undefined, documents: 0, problems: [noFolder(error)] }
      })
      bar.done()
      const errors = problems.filter(p => p.severity === 'error')
      const warnings = problems.filter(p => p.severity === 'warning')
      if (options.json) {
        const shown = ({ file, line, column, rule, message, mend }: Problem) => ({
          file: root && file ? `${root}/${file}` : file || root,
          line,
          column,
          rule,
          message,
          mend,
        })
        printJson({
          revision: snapshot?.revision ?? null,
          documents,
          errors: errors.map(shown),
          warnings: warnings.map(shown),
        })
      } else {
        for (const p of problems) {
          console.log(
            `${formatProblem(p, root)}${p.severity === 'warning' ? paint('dim', '  (warning)') : ''}`,
          )
        }
        console.log(
          `${documents} documents: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`,
        )
      }
      if (errors.length) throw new Fault('')
    },
  )

function count(n: number, what: string): string {
  return `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`
}

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
