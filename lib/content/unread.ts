import type { Problem } from './model'
import { kindOf } from './parse'
import { problem } from './problem'
import { settingsFiles } from './settings'
import { holdsSituations } from './situations'

/** Markdown and YAML that lies where nobody reads it is more likely a slip than a wish. */
export function unread(files: readonly string[]): Problem[] {
  return files.flatMap(file => {
    const mend = file.includes('/') ? strayDocument(file) : straySettings(file)
    if (!mend) return []
    const at = { file, line: 1, column: 1 }
    return [problem(at, 'not-read', 'This file is not read.', mend, 'warning')]
  })
}

function strayDocument(file: string): string | undefined {
  if (/^trees\/.*\.ya?ml$/.test(file) && !holdsSituations(file))
    return 'Name it after its tree: trees/NAME.test.yaml.'
  if (!/\.(mdx|md|markdown)$/i.test(file) || kindOf(file) || file.startsWith('files/')) return undefined
  return file.endsWith('.mdx') ? 'Move it to answers/, playbooks/, policies/ …' : 'Rename it to end in .mdx.'
}

/** A README beside organization.yaml is meant for people. */
function straySettings(file: string): string | undefined {
  if (!/\.(ya?ml|mdx)$/i.test(file) || settingsFiles.includes(file)) return undefined
  if (file.endsWith('.mdx')) return 'Move it to answers/, playbooks/, policies/ …'
  return `These are: ${settingsFiles.join(', ')}.`
}
