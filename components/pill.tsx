import type { ReactNode } from 'react'
import type { Tone } from '../lib/channels/web'
import { Sign } from './sign'

const colours: Readonly<Record<Tone, string>> = {
  may: 'bg-may-ground text-may',
  ask: 'bg-ask-ground text-ask',
  never: 'bg-never-ground text-never',
}

/** A verdict in a few words. */
export function Pill({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`ground inline-flex max-w-full items-center gap-1.5 rounded-2xl px-2.5 py-0.5 text-left text-small font-strong ${colours[tone]}`}
    >
      <Sign tone={tone} size={14} />
      <span className="min-w-0">{children}</span>
    </span>
  )
}
