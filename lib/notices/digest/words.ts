import { plain } from '../plain'
import type { Mail } from '../send/mail'
import type { DigestPart } from './digest'

interface About {
  /** The organization. */
  readonly name: string
  /** Whom it greets. */
  readonly to: string
  /** The house's own address. */
  readonly url: string
}

/** The digest as a mail. */
export function digestMail(parts: readonly DigestPart[], { name, to, url }: About): Mail {
  const leave = `${url}/digest`
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  const waits = all === 1 ? 'one thing waits for you' : `${all} things wait for you`
  const text = [
    `Hello ${plain(to)},`,
    `This waits for you in what ${plain(name)} knows.`,
    ...parts.map(part => said(part, url)),
    `You get this once a week at most, and nothing when nothing waits.\nSee it as it is now, or get it no more:\n${leave}`,
  ]
  return {
    subject: plain(`${name}: ${waits}`),
    text: `${text.join('\n\n')}\n`,
    leave,
  }
}

function said({ title, items, count }: DigestPart, url: string): string {
  const lines = items.map(item => `- ${plain(item.title)}: ${plain(item.note)}\n  ${url}${item.path}`)
  if (count > items.length) lines.push(`- … and ${count - items.length} more`)
  return [title.toUpperCase(), ...lines].join('\n')
}
