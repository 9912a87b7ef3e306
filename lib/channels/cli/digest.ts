import { digestMaterial, noticeSettings, sendDigest } from '../../operate'
import { type Digest, digestMail, digests } from '../../notices'
import { Fault, Misuse } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { withRecords } from './records'
import { paint, printJson } from './style'

interface DigestOptions extends Options {
  readonly dryRun?: boolean
  readonly to?: string
}

export const digestCommand = () =>
  command('digest', 'Send everybody what waits for them this week; the house does it by itself once a week.')
    .option('--dry-run', 'send nothing: print what would go out')
    .option('--to <person>', 'only to this person: an account, or an id in people.yaml')
    .action(async ({ content, dryRun, to, json }: DigestOptions) => {
      const settings = noticeSettings('http://localhost:3000')
      if (!dryRun && !settings.mail && settings.webhooks.length === 0)
        throw new Fault('No mail is set up: see docs/notices.md. With --dry-run it is printed.')
      const opened = await house(content)
      await withRecords(content, async db => {
        const material = await digestMaterial({ ...opened, db }, new Date())
        const all = await digests(material)
        const wanted = to === undefined ? all : all.filter(one => isFor(one, to))
        if (to !== undefined && wanted.length === 0)
          throw new Misuse(`Nothing waits for “${to}”, or nobody of that name gets a digest.`)
        const { name } = opened.snapshot.organization
        const mails = wanted.map(({ reader, parts }) => ({
          to: reader.to,
          ...digestMail(parts, { name, to: reader.name, url: settings.url }),
        }))
        if (dryRun && json) return printJson({ digests: wanted.map(shown) })
        if (dryRun) {
          for (const mail of mails)
            console.log(`${paint('bold', `To ${mail.to}: ${mail.subject}`)}\n\n${mail.text}`)
          return console.log(
            mails.length === 0 ? 'Nothing waits for anybody.' : `${count(mails.length)} would go out.`,
          )
        }
        const only = to === undefined ? undefined : wanted[0]?.reader.to
        const sent = await sendDigest(material, settings, { to: only, say: line => console.error(line) })
        if (json) return printJson({ sent: sent ?? 0 })
        console.log(sent === undefined ? 'This week’s digest went out already.' : `${count(sent)} went out.`)
      })
    })

function isFor({ reader: { to, actor } }: Digest, wanted: string): boolean {
  return to === wanted.toLowerCase() || actor.person === wanted
}

const shown = ({ reader: { to, name }, parts }: Digest) => ({ to, name, parts })
const count = (all: number) => (all === 1 ? 'One digest' : `${all} digests`)
