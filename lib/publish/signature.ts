import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A shorter secret could be guessed. Characters. */
const shortest = 16

/**
 * Whether a call was sent by somebody who has the secret, as git hosts show it: GitHub and Gitea sign the body with
 * HMAC-SHA256 (`X-Hub-Signature-256: sha256=…`, `X-Gitea-Signature`), GitLab sends the secret itself (`X-Gitlab-Token`).
 * Nothing is signed where the secret is missing or too short.
 */
export function isSigned(headers: Headers, body: Uint8Array, secret: string | undefined): boolean {
  if (secret === undefined || secret.length < shortest) return false
  const hex = createHmac('sha256', secret).update(body).digest('hex')
  const expected: Readonly<Record<string, string>> = {
    'x-hub-signature-256': `sha256=${hex}`,
    'x-gitea-signature': hex,
    'x-gitlab-token': secret,
  }
  const given = Object.entries(expected).find(([name]) => headers.has(name))
  return given !== undefined && same(headers.get(given[0]) ?? '', given[1])
}

/** Compares in a time that tells nothing of where they differ, nor of how long they are. */
function same(a: string, b: string): boolean {
  const [left, right] = [a, b].map(text => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
