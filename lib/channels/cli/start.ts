import { InvalidArgumentError } from 'commander'
import { formatProblem, isError } from '../../content'
import {
  buildSite,
  keepLearning,
  keepNotices,
  keepRecords,
  noticeSettings,
  openContent,
  PortTaken,
  prepare,
  projectFolder,
  serve,
} from '../../operate'
import { setHouse } from '../../publish'
import type { House } from '../../resolve'
import { warmUp } from '../../search'
import { Fault } from './fault'
import { shownFolder } from './house'
import { command, type Options } from './options'
import { progress } from './progress'
import { paint } from './style'

const where = 'the content folder, or REPOSITORY#BRANCH:FOLDER by https, ssh or file'

interface StartOptions extends Options {
  readonly port?: number
  readonly host: string
}

export const startCommand = () =>
  command('start', 'Serve the content on the web; builds and sets up what is missing.', where)
    .option('--port <n>', 'the port (default: 3000, or the next one that is free)', portNumber)
    .option('--host <name>', 'the address to listen on; 0.0.0.0 lets others in', 'localhost')
    .action(async ({ content, port, host, json }: StartOptions) => {
      const say = (line: string) => console.error(line)
      noticeSettings('http://localhost')
      // The content first: when that can't be served, nobody should wait for a build to hear of it.
      const { house: opened, keep, ...publishing } = await open(content, say)
      await buildSite(projectFolder, say)
      const { db, accounts } = await prepare(content, opened.snapshot, say)
      warmUp(opened.index)
      setHouse({ ...opened, db })
      const written = await keepRecords({ ...opened, db })
      const learnt = await keepLearning()
      const ended = keep(db)
      const wanted = port ?? (Number(process.env['PORT']) || 3000)
      const server = await serve({
        project: projectFolder,
        host,
        port: wanted,
        orNext: port === undefined,
      }).catch((error: unknown) => {
        throw error instanceof PortTaken ? new Fault(error.message) : error
      })
      const url = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${server.port}`
      const noticed = keepNotices(publishing, { db, settings: noticeSettings(url), say })
      if (json) console.log(JSON.stringify({ url, accounts, revision: opened.snapshot.revision }))
      else {
        for (const line of welcome(opened.snapshot, url)) console.log(line)
        if (accounts.length) console.log('\nAccounts, made just now. Sign in with:')
        for (const { account, name, role, password } of accounts) {
          console.log(`  ${account.padEnd(28)} ${password.padEnd(14)} ${paint('dim', `${name}, ${role}`)}`)
        }
      }
      await stopped()
      await server.stop()
      await ended()
      await noticed()
      learnt()
      await written()
      await db.$disconnect()
    })

/** Opens the content, telling what of it is left out. */
async function open(content: string, say: (line: string) => void) {
  const copying = progress('Getting the content')
  const bar = progress('Reading the content')
  const { house, settled, ...opened } = await openContent(content, {
    say,
    onFetch: copying.show,
    onProgress: bar.show,
  })
  copying.done()
  bar.done()
  if (!house) {
    const errors = settled.problems.filter(isError)
    throw new Fault(errors.map(p => formatProblem(p, shownFolder(content))).join('\n'))
  }
  const out = settled.held.filter(({ state }) => state === 'left out').length
  if (out > 0)
    say(
      `${out} ${out === 1 ? 'file has' : 'files have'} errors and ${out === 1 ? 'is' : 'are'} left out. “answerhouse check” says which.`,
    )
  return { house, ...opened }
}

function welcome({ organization, documents, revision }: House['snapshot'], url: string): string[] {
  return [
    '',
    `${paint('bold', organization.name)} is open at ${paint(['bold', 'underline'], url)}`,
    paint('dim', `${documents.size} documents · revision ${revision} · Ctrl-C stops it`),
  ]
}

/** Until somebody asks the process to stop. */
function stopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}

function portNumber(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write a number from 1 to 65535.')
  return port
}
