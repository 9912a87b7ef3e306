/** A way to reach a team, with a link where the browser can follow one. */
export interface ShownReach {
  readonly label: string
  readonly value: string
  readonly href?: string
}

const verbs: Readonly<Record<string, string>> = { phone: 'Call', email: 'Email', chat: 'Chat', web: 'Open' }

export function presentReach({ channel, value }: { channel: string; value: string }): ShownReach {
  const label = verbs[channel] ?? channel.charAt(0).toUpperCase() + channel.slice(1)
  const href = hrefOf(value)
  return { label, value, ...(href && { href }) }
}

/** An extension or a room is not dialled from a browser: only whole numbers, addresses and web pages are links. */
function hrefOf(value: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(value)) return value
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return `mailto:${value}`
  const digits = value.replace(/[\s().-]/g, '')
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : undefined
}
