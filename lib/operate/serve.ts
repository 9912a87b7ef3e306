import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { headersFor } from './headers'
import { sendWhole } from './send'

export interface Serve {
  /** The folder of the built site. */
  readonly project: string
  readonly host: string
  readonly port: number
  /** Take the next free port when this one is taken. */
  readonly orNext?: boolean
}

/** A port that somebody else has. */
export class PortTaken extends Error {}

/** Ten thousand characters in the box are up to 120,000 bytes of address, and get an answer too. Bytes. */
const maxHeaderSize = 1 << 17

/** Serves the built site in this process, which holds the house. Gives the port it listens on. */
export async function serve({
  project,
  host,
  port,
  orNext,
}: Serve): Promise<{ port: number; stop: () => Promise<void> }> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: project, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const setHeaders = headersFor(project)
  const server = createServer({ maxHeaderSize }, (request, response) => {
    request.url = readable(request.url ?? '/')
    setHeaders(request, response)
    sendWhole(request, response)
    void handle(request, response)
  })
  const listening = await listen(server, host, port, orNext ? 20 : 0)
  const stop = async () => {
    const closed = new Promise(resolve => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 3000).unref()
    await closed
    await app.close()
  }
  return { port: listening, stop }
}

/** Next answers a path that can't be decoded with an error; it is simply not found. */
function readable(url: string): string {
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return `/${encodeURIComponent('\ufffd')}${url.slice(path.length)}`
  }
}

async function listen(server: Server, host: string, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
    return (server.address() as AddressInfo).port
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && tries > 0) return listen(server, host, port + 1, tries - 1)
    if (code === 'EADDRINUSE') throw new PortTaken(`Port ${port} is taken. Name another with --port.`)
    if (code === 'EACCES')
      throw new PortTaken(`Port ${port} needs more rights than you have. Name one above 1024 with --port.`)
    throw error
  }
}
