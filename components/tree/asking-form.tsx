import type { ReactNode } from 'react'
import type { ShownAsking } from '../../lib/channels/web'
import { Button } from '../button'
import { Key } from '../key'

interface AskingFormProps {
  readonly asking: ShownAsking
  /** What was wrong with what was written; fields name it with `named`. */
  readonly misfit: string | undefined
  readonly children: ReactNode
}

/** The form of a question: plain, it comes back to the tree's address, and carries along what was answered. */
export function AskingForm({ asking, misfit, children }: AskingFormProps) {
  const { action, answers, key, along } = asking
  return (
    <form action={action}>
      {answers && <input type="hidden" name="answers" value={answers} />}
      <input type="hidden" name="at" value={key} />
      {along.walk && <input type="hidden" name="walk" value={along.walk} />}
      {along.from && <input type="hidden" name="from" value={along.from} />}
      {along.facts && <input type="hidden" name="facts" value={along.facts} />}
      {children}
      <Misfit>{misfit}</Misfit>
      <Button className="mt-5 max-sm:w-full">
        Continue <Key>↵</Key>
      </Button>
    </form>
  )
}

/** What a field says of a misfit: that its words describe it. */
export const named = (misfit: string | undefined) => ({ 'aria-describedby': misfit ? 'misfit' : undefined })

/** What was wrong with what was typed, and how to mend it. */
export function Misfit({ children }: { children: string | undefined }) {
  return (
    children && (
      <p id="misfit" role="alert" className="mt-2.5 font-strong text-never">
        {children}
      </p>
    )
  )
}
