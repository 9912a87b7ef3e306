import type { ShownVerdict } from '../../lib/channels/web'
import { PaperRows } from './paper-rows'

/** Verdicts in words: paper has no colours. */
export function PaperMay({ title, may }: { title: string; may: readonly ShownVerdict[] }) {
  return <PaperRows title={title} rows={may.map(({ what, pill }) => [what, capital(pill)])} />
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
