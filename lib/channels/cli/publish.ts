import { formatProblem } from '../../content'
import { publishNow } from '../../operate'
import { Fault } from './fault'
import { shownFolder } from './house'
import { command, type Options } from './options'
import { paint, printJson } from './style'

export const publishCommand = () =>
  command(
    'publish',
    'Have the house that is open look for changes now, and say what went live.',
    'what it serves',
  )
    .option('--confirm', 'what was taken away all at once may go')
    .action(async ({ content, confirm, json }: Options & { readonly confirm?: boolean }) => {
      const status = await publishNow(content, confirm === true)
      if (!status) throw new Fault('No house is open that serves this. Start it: answerhouse start.')
      const { last, held, asked, trouble } = status
      if (json)
        printJson({ revision: last[0]?.revision ?? null, held, asked, trouble: trouble?.message ?? null })
      else {
        console.log(`Revision ${last[0]?.revision} is live.`)
        for (const { file, state, because, problems } of held) {
          console.log(`${paint('bold', file)}: ${because ? `waits for ${because}` : state}`)
          for (const problem of problems) console.log(`  ${formatProblem(problem, shownFolder(content))}`)
        }
        if (asked.length > 0) {
          console.log(`Gone, and still served until you say --confirm: ${asked.join(', ')}`)
        }
        if (trouble) console.error(`Nothing new can be published. ${trouble.message}`)
      }
      if (held.length > 0 || asked.length > 0 || trouble) throw new Fault('')
    })
