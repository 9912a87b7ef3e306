import type { ShownVerdict } from '../../lib/channels/web'
import { PaperRows } from './paper-rows'

/** Verdicts in words: paper has no colours, and names roles, not who is here now. What is above a limit, its sentence says. */
export function PaperMay({
  title,
  may,
  also = [],
}: {
  title: string
  may: readonly ShownVerdict[]
  /** Rules that are nobody's role. */
  also?: readonly string[] | undefined
}) {
  const rows = may.filter(verdict => !verdict.above)
  return (
    <PaperRows
      title={title}
      rows={[
        ...rows.map(({ what, pill, sentence }): [string, string] => [what, sentence || capital(pill)]),
        ...(also.length ? [['Besides', also.join(' ')] as [string, string]] : []),
      ]}
    />
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
