import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engineOf } from './answerhouse'
import { timesOfChanges } from './changes'
import { interleaved, timed } from './clock'
import { type Engine, entriesOf } from './engine'
import { recombined, sample } from './house'
import { make, timesOfSuggestions } from './making'
import { peers } from './peers'
import { Fts5 } from './peers/fts5'
import type { Report } from './report'
import { quantile } from './score'
import { compared, promised, reportSpeed } from './speed-report'
import { largest, readDocuments } from './sets'
import { started } from './start'
import { bestSettings, fts5Settings } from './tune'

const sections = 50_000
const asked = 600
/** Everything that takes time at 50,000 sections with four audiences, all engines side by side in one run. */
export function speed(folder: string): Report {
  const source = largest(folder)
  const documents = recombined(readDocuments(source.documents), sections)
  const questions = sample(source.questions, asked).map(({ text }) => text)
  const scratch = mkdtempSync(join(tmpdir(), 'answerhouse-bench-'))
  try {
    const settings = fts5Settings()
    const made = make(documents, settings, scratch)
    // Beside nothing but FTS5, as ours is built: the peers' heaps make each collection longer.
    const changes = timesOfChanges(made.index, documents)
    const build: Record<string, number> = { ...made.build }
    const engines: Record<string, Engine> = {
      answerhouse: engineOf(made.index),
      fts5: new Fts5(made.database, entriesOf(documents, settings.phrasings), settings),
    }
    for (const peer of peers.filter(each => !(each.name in engines) && each.mostSections >= sections)) {
      const { build: fill } = peer.grid[bestSettings(peer.name)]!
      build[peer.name] = timed(() => (engines[peer.name] = fill(documents))) / 1000
      console.error(`${peer.name} was built in ${build[peer.name]!.toFixed(1)} s.`)
    }
    const times = interleaved(engines, questions)
    const list = join(scratch, 'documents.json')
    writeFileSync(list, JSON.stringify(documents))
    const starts = started(made.files, list)
    const suggestions = quantile(timesOfSuggestions(made.index, documents), 0.99)
    const ratios = promised.map(({ name, share }) => compared(times, name, share))
    return reportSpeed({
      ratios,
      times,
      build,
      bytes: made.bytes,
      bytesWithoutTexts: made.bytesWithoutTexts,
      starts,
      changes,
      suggestions,
    })
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
