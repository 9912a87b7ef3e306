import type { ReactNode } from 'react'
import type { ShownJudged } from '../../lib/channels/web'
import { Remarks } from './remarks'

/** What a change would do: what is wrong with it, what it changes for whom, and what proving its trees finds. */
export function Judged({ judged: { problems, parts, proven, findings } }: { judged: ShownJudged }) {
  return (
    <>
      <Part title="Is it right?">
        {problems.length === 0 ? (
          <p className="mt-2 text-may">Nothing is wrong with it.</p>
        ) : (
          <Remarks remarks={problems} />
        )}
      </Part>
      {proven.length > 0 && (
        <Part title="Every way through its trees">
          <p className="mt-2 max-w-[66ch] text-soft">Proven for everybody: {proven.join(', ')}.</p>
          {findings.length === 0 ? (
            <p className="mt-1 text-may">Nothing is found that wasn’t there before.</p>
          ) : (
            <Remarks remarks={findings} />
          )}
        </Part>
      )}
      <Part title="What it changes for whom">
        {parts.map(({ title, lines }) => (
          <div key={title} className="mt-3">
            <h3 className="font-strong">{title}</h3>
            <ul className="mt-1 list-disc pl-5 [overflow-wrap:anywhere]">
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
        {parts.length === 0 && <p className="mt-2 text-soft">Nobody’s power, owner or audience changes.</p>}
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="text-sub font-strong">{title}</h2>
      {children}
    </section>
  )
}
