/** As long is another side waited for, milliseconds. */
const patience = 10_000
/** So much of an answer is read, characters. */
const most = 200

/** Something did not arrive; the message says why. */
export class NotArrived extends Error {
  /** @param isFinal trying again would not help */
  constructor(
    why: string,
    readonly isFinal = false,
  ) {
    super(why)
  }
}

/**
 * Sends JSON to an address. It is not followed elsewhere: what is sent, and the token with it, is for this address alone.
 * @throws NotArrived
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<void> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'Content-Type': 'application/json', 'User-Agent': 'Answerhouse', ...headers },
    })
  } catch (error) {
    throw new NotArrived(reason(error as Error))
  }
  const { ok, status } = response
  if (ok) return void (await response.body?.cancel())
  if (status >= 300 && status < 400) {
    await response.body?.cancel()
    throw new NotArrived(
      `It leads elsewhere (${status}), and is not followed. Write the address it leads to.`,
    )
  }
  throw new NotArrived(`The other side answered ${status}. ${await beginning(response)}`.trim())
}

function reason(error: Error & { cause?: unknown }): string {
  if (error.name === 'TimeoutError') return `There was no answer in ${patience / 1000} seconds.`
  const cause = error.cause as { message?: string; code?: string } | undefined
  return `It can’t be reached: ${cause?.message || cause?.code || error.message}.`
}

async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  try {
    const { value } = (await reader?.read()) ?? {}
    const text = new TextDecoder().decode(value?.subarray(0, most * 4))
    return text
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, most)
  } catch {
    return ''
  } finally {
    await reader?.cancel().catch(() => undefined)
  }
}
