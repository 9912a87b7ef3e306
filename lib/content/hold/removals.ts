import { kindOf } from '../parse'
import { problem } from '../problem'
import { settingsFiles } from '../settings'
import type { Draft } from './draft'

/** More than this part of all documents is not taken away without asking. */
const most = 0.1

/**
 * Files that are gone though nobody may have meant it: more than a tenth of all documents at once, all of a kind, or what
 * stood in a file of settings. They go on being served, and are returned, until somebody says that they may go.
 */
export function holdRemovals(draft: Draft): Set<string> {
  const { good } = draft
  const gone = removed(draft)
  const fresh = gone.filter(file => !good.asked.has(file))
  const kinds = new Set([...draft.parsed.keys()].map(kindOf))
  const isMany = fresh.length > most * good.parsed.size
  const asked = gone.filter(file => good.asked.has(file) || isMany || !kinds.has(kindOf(file)))
  asked.forEach(file => draft.keep(file))
  return new Set([...asked, ...emptied(draft)])
}

/** Documents that are no longer there, under no name. */
function removed({ good, parsed, held, reading }: Draft): string[] {
  const there = new Set([...reading.paths, ...held.keys()])
  const ids = new Set([...parsed.values()].flatMap(({ id, was }) => [id, ...was]))
  return [...good.parsed.values()]
    .filter(one => !there.has(one.file) && !parsed.has(one.file) && !ids.has(one.id))
    .map(({ file }) => file)
}

function emptied(draft: Draft): string[] {
  return settingsFiles.filter(file => {
    const before = draft.good.texts.get(file)
    if (!before || isEmpty(before) || !isEmpty(draft.texts.get(file))) return false
    const mend = 'Put back what stood in it, or confirm that it may go.'
    const at = { file, line: 1, column: 1 }
    return draft.back(file, [problem(at, 'missing-file', `Nothing stands in ${file} any more.`, mend)])
  })
}

/** Whether nothing stands in a file but comments and brackets. */
function isEmpty(text: Uint8Array | undefined): boolean {
  return /^[\s[\]-]*$/.test(
    Buffer.from(text ?? '')
      .toString()
      .replace(/#.*$/gm, ''),
  )
}
