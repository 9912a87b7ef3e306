import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { safeFile } from './names'
import { isInside } from './walk'

const carried =
  /\.(png|jpe?g|gif|webp|svg|avif|pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|tsv|txt|rtf|ics|epub|zip|mp3|mp4|webm)$/i
const largest = 20 * 1024 * 1024

/** A file of the source that a document links to, or why it can't come along. */
export type Found = { readonly to: string } | { readonly why: string }

/** The files (not pages) of the source that documents link to, each with its place under `files/`. */
export class Assets {
  /** Path under the result → real path in the source. */
  readonly copies = new Map<string, string>()
  readonly #known = new Map<string, Found | undefined>()

  private constructor(readonly root: string) {}

  static async of(from: string): Promise<Assets> {
    return new Assets(await realpath(from))
  }

  /** Undefined when there is no file at this path of the source. */
  async find(path: string): Promise<Found | undefined> {
    if (!this.#known.has(path)) this.#known.set(path, await this.#look(path))
    return this.#known.get(path)
  }

  async #look(path: string): Promise<Found | undefined> {
    if (!path || path.startsWith('..') || path.includes('\0')) return undefined
    const real = await realpath(join(this.root, path)).catch(() => undefined)
    const about = real === undefined ? undefined : await stat(real).catch(() => undefined)
    if (real === undefined || !about?.isFile()) return undefined
    if (!isInside(this.root, real)) return { why: 'This file lies outside of the folder.' }
    if (!carried.test(path) || /(^|\/)\.git\//.test(path))
      return { why: 'This kind of file can’t be carried.' }
    if (about.size > largest) return { why: 'This file is over 20 MB.' }
    return { to: this.#place(`files/${safeFile(path)}`, real) }
  }

  #place(to: string, real: string): string {
    const dot = to.lastIndexOf('.')
    let own = to
    for (let count = 2; this.copies.has(own) && this.copies.get(own) !== real; count++) {
      own = `${to.slice(0, dot)}-${count}${to.slice(dot)}`
    }
    this.copies.set(own, real)
    return own
  }
}
