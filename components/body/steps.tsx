import { Children, isValidElement, type ReactNode } from 'react'
import type { ShownRun, ShownVerdict } from '../../lib/channels/web'
import { Pill } from '../pill'
import { LinkHere } from './link-here'
import { Mark, Tick } from './tick'

/** The steps of a playbook, in order. */
export function Steps({ children }: { children?: ReactNode }) {
  return (
    <ol className="steps divide-y divide-line border-y border-line">
      {Children.toArray(children).filter(isValidElement)}
    </ol>
  )
}

interface StepProps {
  readonly id: string
  readonly title: string
  /** Absent where nothing is ticked off. */
  readonly run?: ShownRun | undefined
  readonly may: readonly ShownVerdict[]
  readonly children?: ReactNode
}

/** One step, to be ticked off. */
export function Step({ id, title, run, may, children }: StepProps) {
  const name = `step-${id}`
  return (
    <li id={id} className="step flex scroll-mt-4 gap-4 py-3.5">
      {run ? <Tick run={run} step={id} name={name} /> : <Mark always />}
      <div className="min-w-0 flex-1 pt-0.5">
        <div className="flex items-start justify-between gap-2">
          <p id={name} className="step-title min-w-0 font-strong">
            {title}
          </p>
          <span className="-my-1 pointer-coarse:-my-2.5">
            <LinkHere anchor={id} name={name} />
          </span>
        </div>
        <div className="step-words [&>*+*]:mt-2">{children}</div>
        {may.slice(0, 1).map(({ what, pill, tone }) => (
          <p key={what} className="mt-2">
            <Pill tone={tone}>
              {what}: {pill}
            </Pill>
          </p>
        ))}
      </div>
    </li>
  )
}
