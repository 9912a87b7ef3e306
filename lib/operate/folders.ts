import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program itself. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The example organization that comes with the program. */
export const exampleContent = join(projectFolder, 'content')

/** `content` where one works, else the example. */
export function defaultContent(): string {
  return existsSync('content/organization.yaml') ? 'content' : exampleContent
}
