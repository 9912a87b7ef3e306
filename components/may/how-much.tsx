import type { ShownHowMuch } from '../../lib/channels/web'
import { Button } from '../button'
import { Sentence } from '../may-card'
import { Pill } from '../pill'

const field = 'mt-1 h-13 rounded-control border-2 border-edge bg-card px-4 font-normal'

/**
 * Asks how much it is about and what the rules depend on, and says what this reader may do then. A plain form: what was
 * answered stands in the address.
 */
export function HowMuch({ howMuch }: { howMuch: ShownHowMuch }) {
  const { unit, facts, misfit, verdict } = howMuch
  return (
    <form id="how-much" action="#how-much" className="no-print mt-6 mb-8 scroll-mt-4">
      <div className="flex flex-wrap items-end gap-3">
        {unit !== undefined && <Amount howMuch={howMuch} unit={unit} />}
        {facts.map(({ name, ask, values }) => (
          <label key={name} className="min-w-0 max-w-full font-strong">
            {ask}
            <select
              name={name}
              defaultValue={values.find(({ picked }) => picked)?.id ?? ''}
              className={`${field} block max-w-full min-w-56`}
            >
              <option value="">Not known</option>
              {values.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button>Who may?</Button>
      </div>
      {misfit && (
        <p id="how-much-misfit" className="mt-2.5 font-strong text-never">
          {misfit}
        </p>
      )}
      {verdict && (
        <p role="status" className="mt-3.5">
          <Pill tone={verdict.tone}>
            {verdict.what}: {verdict.pill}
          </Pill>{' '}
          <Sentence verdict={verdict} />
        </p>
      )}
    </form>
  )
}

function Amount({ howMuch, unit }: { howMuch: ShownHowMuch; unit: string }) {
  const { symbol, symbolAfter, decimals, written, misfit, facts } = howMuch
  const sign = <span className="text-soft">{symbol ?? unit}</span>
  const after = symbolAfter || !symbol
  return (
    <label className="font-strong">
      How much is it about?
      <span
        className={`mt-1 flex h-13 w-56 items-center gap-2.5 rounded-control border-2 bg-card px-4 font-normal focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-act ${misfit ? 'border-never' : 'border-edge'}`}
      >
        {!after && sign}
        <input
          name="amount"
          defaultValue={written}
          inputMode={decimals ? 'decimal' : 'numeric'}
          enterKeyHint="go"
          autoComplete="off"
          required={facts.length === 0}
          maxLength={40}
          aria-describedby={misfit ? 'how-much-misfit' : undefined}
          aria-invalid={misfit ? true : undefined}
          className="h-full min-w-0 flex-1 bg-transparent outline-none"
        />
        {after && sign}
      </span>
    </label>
  )
}
