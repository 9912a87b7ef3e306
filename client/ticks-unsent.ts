const key = 'answerhouse:unsent'
const sentKey = 'answerhouse:sent'
/** Milliseconds until it is tried again while the page is open. */
const pause = 20_000

/** What the browser doesn't keep is kept in the page. */
let inPage: readonly string[] = []
let tell: (trouble: string) => void = () => {}
let again: ReturnType<typeof setTimeout> | undefined

/**
 * Ticks on their way to the house, each as the form it is sent as, oldest first. They stay until the house has them: over
 * a lost network, a closed page, a session that ended. Each says what holds, not what changes, so one that arrives twice
 * changes nothing.
 */
function read(): readonly string[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as string[]
  } catch {
    return inPage
  }
}

function write(unsent: readonly string[]): void {
  inPage = unsent
  try {
    if (unsent.length) localStorage.setItem(key, JSON.stringify(unsent))
    else localStorage.removeItem(key)
  } catch {
    // It holds as long as the page.
  }
}

const accountOf = (press: URLSearchParams) => press.get('account') ?? ''
const aboutSame = (a: URLSearchParams, b: URLSearchParams) =>
  accountOf(a) === accountOf(b) && a.get('playbook') === b.get('playbook')
const stepOf = (press: URLSearchParams) => press.get('done') ?? press.get('undone')

/** A later press on the same step takes the earlier one's place; beginning anew takes the place of all. */
export function keepForLater(press: URLSearchParams): void {
  // One that is being sent right now is another than the same press made again.
  press.set('press', `${Date.now()} ${Math.random()}`)
  const replaced = (one: URLSearchParams) =>
    aboutSame(one, press) && (press.has('over') || stepOf(one) === stepOf(press))
  write([...read().filter(one => !replaced(new URLSearchParams(one))), String(press)])
}

/** What is still to be sent for this account's run of a playbook. */
export function unsentOf(playbook: string, account = ''): readonly URLSearchParams[] {
  const wanted = new URLSearchParams({ playbook, account })
  return read()
    .map(one => new URLSearchParams(one))
    .filter(press => aboutSame(press, wanted))
}

/** Hears what keeps ticks from being sent; empty words when nothing does. */
export function hearTrouble(heard: (trouble: string) => void): void {
  tell = heard
}

/** Sends what there is, one after the other, in one tab at a time. */
export async function sendUnsent(): Promise<void> {
  clearTimeout(again)
  if (read().length === 0) return
  if ('locks' in navigator) await navigator.locks.request(key, sendAll)
  else await sendAll()
}

async function sendAll(): Promise<void> {
  /** Accounts that aren't signed in here now: theirs waits until they are. */
  const away = new Set<string>()
  for (;;) {
    const next = read().find(one => !away.has(accountOf(new URLSearchParams(one))))
    if (next === undefined) return
    const response = await send(next)
    if (!response || response.status >= 500 || response.status === 429) {
      again = setTimeout(() => void sendUnsent(), pause)
      return tell('Your ticks are kept in this browser, and sent as soon as the network is back.')
    }
    if (response.status === 401) {
      away.add(accountOf(new URLSearchParams(next)))
      tell('You are signed out. Your ticks are kept in this browser until you sign in again.')
    } else {
      write(read().filter(one => one !== next))
      noteSent()
      tell('')
    }
  }
}

function noteSent(): void {
  try {
    localStorage.setItem(sentKey, String(Date.now()))
  } catch {
    // Then nothing was kept either.
  }
}

/** Whether the house may have made this page before it had the last tick. */
export function sentLately(): boolean {
  try {
    return Date.now() - Number(localStorage.getItem(sentKey)) < pause
  } catch {
    return false
  }
}

async function send(body: string): Promise<Response | undefined> {
  try {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    return await fetch('/api/runs', { method: 'POST', headers, body, keepalive: true })
  } catch {
    return undefined
  }
}
