import type { FieldChange, Part } from '../../lib/history'
import { inLanguage } from '../body/body'
import { Unfold } from '../unfold'
import { Words } from './words'

interface WordChangesProps {
  readonly parts: readonly Part[]
  readonly fields?: readonly FieldChange[]
  /** The language of the text. */
  readonly locale: string
}

/** What became of a text: settings in words, changed paragraphs whole, and what stayed folded away. */
export function WordChanges({ parts, fields = [], locale }: WordChangesProps) {
  return (
    <>
      {fields.length > 0 && (
        <dl className="mt-3 space-y-1 text-small">
          {fields.map(({ field, before, after }) => (
            <div key={field} className="flex flex-wrap gap-x-2">
              <dt className="font-strong">{field}</dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">
                <Words
                  pieces={[
                    ...(before === undefined ? [] : [{ kind: 'out' as const, text: before }]),
                    ...(after === undefined ? [] : [{ kind: 'in' as const, text: after }]),
                  ]}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {parts.length > 0 && (
        <div className="mt-3 max-w-[66ch] space-y-3" {...inLanguage(locale)}>
          {parts.map((part, at) =>
            part.kind === 'changed' ? (
              <p key={at} className="whitespace-pre-wrap [overflow-wrap:anywhere]">
                <Words pieces={part.pieces} />
              </p>
            ) : (
              <Stayed key={at} paragraphs={part.paragraphs} />
            ),
          )}
        </div>
      )}
    </>
  )
}

function Stayed({ paragraphs }: { paragraphs: readonly string[] }) {
  const count = paragraphs.length
  return (
    <details className="border-l-[3px] border-line pl-3 text-soft" lang="en" dir="ltr">
      <Unfold>{count === 1 ? 'One paragraph stayed' : `${count} paragraphs stayed`}</Unfold>
      <div className="space-y-3 pb-2">
        {paragraphs.map((text, at) => (
          <p key={at} dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
            {text}
          </p>
        ))}
      </div>
    </details>
  )
}
