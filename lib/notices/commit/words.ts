import { plain } from '../plain'
import type { Mail } from '../send/mail'
import type { CommitReport } from './report'

interface About {
  /** The organization. */
  readonly name: string
  /** The house's own address. */
  readonly url: string
  /** What was said of the commit. */
  readonly message?: string | undefined
  /** Whether it is for who wrote it. */
  readonly isOwn: boolean
}

/** More in a mail is not read; the page has all. */
const most = 20

/** The mail about a change of which something is held back, or asked about. */
export function mailOf({ revision, state, summary, problems, asked }: CommitReport, about: About): Mail {
  const { name, url, message, isOwn } = about
  const whose = isOwn ? 'Your change' : 'A change'
  const which = message
    ? `${whose} “${plain(message)}” (revision ${revision})`
    : `${whose} (revision ${revision})`
  const lines = [
    `${which} is published. ${summary}`,
    ...problems.slice(0, most).map(({ file, line, rule, message, mend }) => {
      const say = [message, mend].filter(Boolean).join(' ')
      return `${plain(file)}, line ${line} (${rule})\n  ${plain(say)}`
    }),
    more(problems.length, 'mistakes'),
    asked.length > 0 &&
      `Taken away all at once:\n${asked
        .slice(0, most)
        .map(file => `  ${plain(file)}`)
        .join('\n')}`,
    more(asked.length, 'files'),
    problems.length > 0 &&
      'Readers get what these files said before. Mend them, and they are live by themselves.',
    asked.length > 0 && 'Put them back, or say on this page that they may go:',
    asked.length === 0 && 'What is held back, and why:',
    `${url}/editors/publishing`,
  ]
  const head = state === 'waiting' ? 'may these files go?' : `${isOwn ? 'your' : 'a'} change needs mending`
  return {
    subject: plain(`${name}: ${head} (${revision})`),
    text: `${lines.filter(Boolean).join('\n\n')}\n`,
  }
}

function more(count: number, what: string): string | false {
  return count > most && `… and ${count - most} more ${what}.`
}
