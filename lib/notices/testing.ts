import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** What was posted to a server. */
export interface Posted {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A server on this machine, open until the test is over, that keeps what is posted to it and answers as it is told to. */
export async function listener(): Promise<{
  readonly url: string
  readonly posted: Posted[]
  readonly answer: (status: number, headers?: Record<string, string>, body?: string) => void
}> {
  const posted: Posted[] = []
  let answer = { status: 200, headers: {}, body: '' }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { url: path = '', headers } = request
      posted.push({ path, headers, body: Buffer.concat(parts).toString() })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    answer: (status, headers = {}, body = '') => void (answer = { status, headers, body }),
  }
}

/** A mail as it arrived. */
export interface Arrived {
  readonly to: readonly string[]
  /** Its head and its words, lines joined again where mail breaks them. */
  readonly text: string
}

/** A mail server on this machine, open until the test is over. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<{
  readonly url: string
  readonly arrived: Arrived[]
}> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        arrived.push({ to, text: decoded(Buffer.concat(parts).toString()) })
        done()
      })
    },
    ...options,
  })
  // A client that goes away is no news to this test.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => new Promise<void>(resolve => void server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, arrived }
}

/** Quoted-printable (RFC 2045, 6.7) read back. */
function decoded(mail: string): string {
  const bytes = mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n')
}
