import { createHmac } from 'node:crypto'
import type { Receiver } from '../settings/settings'
import { post } from './post'

/**
 * Calls an address, signed as Standard Webhooks has it (https://www.standardwebhooks.com): HMAC SHA-256 over
 * `ID.TIMESTAMP.BODY`, so that an old call can't be sent again as a new one.
 * @param id the same for each try of one call
 * @throws NotArrived
 */
export function callWebhook({ url, secret }: Receiver, id: string, body: string, now: Date): Promise<void> {
  return post(url, signatureHeaders(secret, id, body, now), body)
}

/** @param secret any text; `whsec_` and base64 stands for the bytes, as libraries for it have them */
export function signatureHeaders(
  secret: string,
  id: string,
  body: string,
  now: Date,
): Record<string, string> {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
