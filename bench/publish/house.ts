import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The example organization, and one answer more, which is taken away before anything else happens. */
export const withdrawn = {
  id: 'answers/withdrawn',
  file: 'answers/withdrawn.mdx',
  text: '---\ntitle: Quagmarine\nsummary: A quagmarine.\nowner: teams/front-desk\naudience: public\n---\nQuagmarine.\n',
}

/** A copy of the example organization that may be harmed. */
export function copyOfContent(): { folder: string; write: Write; stop: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'answerhouse-torture-'))
  const folder = join(root, 'content')
  cpSync(join(import.meta.dirname, '../../content'), folder, { recursive: true })
  return {
    folder,
    write: (file, bytes) => {
      const path = join(folder, file)
      if (bytes === undefined) return rmSync(path)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    },
    stop: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Writes a file; undefined takes it away. */
export type Write = (file: string, bytes: Uint8Array | string | undefined) => void

/** What must hold and doesn't, one line each. */
export class Flaws {
  readonly lines: string[] = []
  tried = 0

  /** Notes what should be so, and whether it is. */
  expect(holds: boolean, what: () => string): void {
    this.tried++
    if (holds) return
    this.lines.push(what())
    if (this.lines.length <= 20) console.error(`  ✕ ${what()}`)
  }
}
