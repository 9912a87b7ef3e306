import { Children, isValidElement, type ReactNode } from 'react'
import type { ShownVerdict } from '../../lib/channels/web'
import { Pill } from '../pill'
import { Tick } from './tick'

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
  readonly may: readonly ShownVerdict[]
  readonly children?: ReactNode
}

/** One step, to be ticked off in this browser. */
export function Step({ id, title, may, children }: StepProps) {
  return (
    <li id={id} className="step flex scroll-mt-4 gap-4 py-3.5">
      <Tick step={id} title={title} />
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="step-title font-strong">{title}</p>
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
