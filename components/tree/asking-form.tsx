import type { ReactNode } from 'react'
import type { ShownAsking } from '../../lib/channels/web'

/** The form of a question: plain, it comes back to the tree's address, and carries along what was answered. */
export function AskingForm({ asking, children }: { asking: ShownAsking; children: ReactNode }) {
  const { action, answers, key, along } = asking
  return (
    <form action={action}>
      {answers && <input type="hidden" name="answers" value={answers} />}
      <input type="hidden" name="at" value={key} />
      {along.walk && <input type="hidden" name="walk" value={along.walk} />}
      {along.from && <input type="hidden" name="from" value={along.from} />}
      {along.facts && <input type="hidden" name="facts" value={along.facts} />}
      {children}
    </form>
  )
}

/** What was wrong with what was typed, and how to mend it; the fields name it as their description. */
export function Misfit({ children }: { children: string | undefined }) {
  return (
    children && (
      <p id="misfit" role="alert" className="mt-2.5 font-strong text-never">
        {children}
      </p>
    )
  )
}
