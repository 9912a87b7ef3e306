import type { ShownStep } from '../../lib/channels/web'
import { Card } from '../card'
import { CopyLines } from './copy-summary'

/** What was answered, each to be changed, and all of it to be copied. */
export function SoFar({ path, summary }: { path: readonly ShownStep[]; summary: readonly string[] }) {
  if (path.length === 0) return null
  return (
    <Card title="So far">
      <ol className="mt-2 divide-y divide-line text-small">
        {path.map(step => (
          <PathRow key={step.change} step={step} />
        ))}
      </ol>
      <CopyLines lines={summary} />
    </Card>
  )
}

export function PathRow({ step: { ask, label, known, change } }: { step: ShownStep }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-1">
      <span className="min-w-0 flex-1 basis-48">{ask}</span>
      <span className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
        <span className="sm:text-right">
          <strong className="font-strong">{label}</strong>
          {known && <span className="block text-soft">{known}</span>}
        </span>
        <a
          href={change}
          className="no-print inline-flex items-center self-stretch text-act underline-offset-3 hover:underline"
        >
          {known ? 'Answer otherwise' : 'Change'}
          <span className="sr-only">: {ask}</span>
        </a>
      </span>
    </li>
  )
}
