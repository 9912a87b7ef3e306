import { Command } from 'commander'
import { importMarkdown } from '../../import'
import { progress } from './progress'
import { paint, printJson } from './style'

interface ImportOptions {
  readonly to: string
  readonly owner: string
  readonly audience?: string
  readonly json?: boolean
}

export const importCommand = () =>
  new Command('import')
    .description('Turn a folder of Markdown into a content folder that can be served.')
    .argument('<dir>', 'the Markdown folder')
    .requiredOption('--to <dir>', 'the content folder to make; it must not be there yet')
    .requiredOption('--owner <team>', 'who owns the pages: handbook, or teams/handbook')
    .option('--audience <audience>', 'who may read them: public, volunteer, staff (the default) or manager')
    .option('--json', 'print one JSON object')
    .action(async (from: string, { to, owner, audience, json }: ImportOptions) => {
      const bar = progress('Importing')
      const { documents, written, notCarried, deadLinks } = await importMarkdown({
        from,
        to,
        owner,
        audience,
        onProgress: bar.show,
      })
      bar.done()
      if (json) return printJson({ documents, written, notCarried, deadLinks })
      for (const { file, line, what } of notCarried) console.log(`${file}:${line}  not carried over: ${what}`)
      for (const { file, line, url } of deadLinks) console.log(`${file}:${line}  dead link, now text: ${url}`)
      console.log(
        `${documents} documents imported into ${to}; ${notCarried.length} things not carried over, ${deadLinks.length} dead links made text.`,
      )
      console.log(paint('dim', `Next: answerhouse check --content ${to}`))
    })
