import type { ShownStep } from '../../lib/channels/web'
import { Card } from '../card'

/** What was answered, each to be changed. */
export function SoFar({ path }: { path: readonly ShownStep[] }) {
  if (path.length === 0) return null
  return (
    <Card title="So far">
      <ol className="mt-2 divide-y divide-line text-small">
        {path.map(step => (
          <PathRow key={step.change} step={step} />
        ))}
      </ol>
    </Card>
  )
}

export function PathRow({ step: { ask, label, change } }: { step: ShownStep }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-1">
      <span className="min-w-0 flex-1 basis-48">{ask}</span>
      <span className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
        <strong className="font-strong">{label}</strong>
        <a
          href={change}
          className="no-print inline-flex items-center self-stretch text-act underline-offset-3 hover:underline"
        >
          Change<span className="sr-only">: {ask}</span>
        </a>
      </span>
    </li>
  )
}
