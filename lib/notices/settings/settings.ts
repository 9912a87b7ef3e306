import { readAddress } from './address'
import { readDigestTime, type DigestTime } from './digest-time'
import { SettingError } from './setting-error'
import { readStatusHost, type StatusHost } from './status-host'

/** What the operator of a house says about what goes out of it. */
export interface NoticeSettings {
  /** Where people open the house, for links: `https://help.example.org`. */
  readonly url: string
  /** What is called of each change. */
  readonly webhooks: readonly Receiver[]
  /** Whose statuses of commits are set. */
  readonly status?: StatusHost
  readonly mail?: MailSettings
  /** Who reads what is called and the addresses in `mail.to`: one of the organization's audiences; the widest unless given. */
  readonly audience?: string
  /** When the weekly digest goes out; absent: never. */
  readonly digest?: DigestTime
}

/** An address that is called. */
export interface Receiver {
  /** As people read it: the host, and which of it. An address itself may be a secret. */
  readonly name: string
  readonly url: string
  /** With which calls are signed. */
  readonly secret: string
}

export interface MailSettings {
  /** `smtp://…` or `smtps://…`, with the name and password in it. */
  readonly smtp: string
  readonly from: string
  /** Who gets all that goes to editors. */
  readonly to: readonly string[]
}

/** A shorter secret could be guessed. Characters. */
const shortest = 16
const mailbox = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/

/**
 * Reads the settings `ANSWERHOUSE_…`; docs/notices.md lists them.
 * @param get gives a setting by its name, undefined where it isn't set
 * @param home where the house listens, unless `ANSWERHOUSE_URL` says what people open
 * @throws SettingError, which says which setting, and how to mend it; it never quotes a secret
 */
export function readNoticeSettings(get: (name: string) => string | undefined, home: string): NoticeSettings {
  const audience = get('ANSWERHOUSE_NOTIFY_AUDIENCE')
  const status = readStatusHost(get('ANSWERHOUSE_STATUS'), get('ANSWERHOUSE_STATUS_TOKEN'))
  const mail = readMail(get)
  const digest = readDigestTime(get('ANSWERHOUSE_DIGEST'))
  return {
    url: readHome(get('ANSWERHOUSE_URL') ?? home),
    webhooks: readReceivers(get('ANSWERHOUSE_NOTIFY_URLS'), get('ANSWERHOUSE_NOTIFY_SECRET')),
    ...(status && { status }),
    ...(mail && { mail }),
    ...(audience && { audience }),
    ...(digest && { digest }),
  }
}

function readHome(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new SettingError('ANSWERHOUSE_URL', 'Write what people open, like https://help.example.org.')
  return text.replace(/\/+$/, '')
}

function readReceivers(text: string | undefined, secret: string | undefined): Receiver[] {
  const urls = [...new Set((text ?? '').split(/\s+/).filter(Boolean))]
  if (urls.length === 0) return []
  if (secret === undefined || secret.length < shortest)
    throw new SettingError(
      'ANSWERHOUSE_NOTIFY_SECRET',
      `Calls are signed with it. Write ${shortest} characters or more.`,
    )
  const read = urls.map(url => readAddress('ANSWERHOUSE_NOTIFY_URLS', url))
  return read.map((url, at) => {
    const before = read.slice(0, at).filter(({ host }) => host === url.host).length
    return { name: before ? `${url.host} (${before + 1})` : url.host, url: url.href, secret }
  })
}

function readMail(get: (name: string) => string | undefined): MailSettings | undefined {
  const smtp = get('ANSWERHOUSE_SMTP_URL')
  if (!smtp) return undefined
  if (!/^smtps?:\/\/[^/]+/.test(smtp) || !URL.canParse(smtp))
    throw new SettingError('ANSWERHOUSE_SMTP_URL', 'Write it as smtps://NAME:PASSWORD@mail.example.org:465.')
  const from = get('ANSWERHOUSE_MAIL_FROM')
  if (!from || /[\r\n]/.test(from) || !mailbox.test(/<([^>]*)>\s*$/.exec(from)?.[1] ?? from))
    throw new SettingError(
      'ANSWERHOUSE_MAIL_FROM',
      'Write whom mail comes from, like Answerhouse <help@example.org>.',
    )
  const to = (get('ANSWERHOUSE_MAIL_TO') ?? '').split(/[\s,]+/).filter(Boolean)
  const wrong = to.find(address => !mailbox.test(address))
  if (wrong !== undefined)
    throw new SettingError('ANSWERHOUSE_MAIL_TO', `“${wrong}” is not an address of mail.`)
  return { smtp, from, to }
}
