import type { ReactNode } from 'react'
import type { ShownTending } from '../../../lib/channels/web'
import { Part } from '../../part'
import { Wayfinder } from '../../reach'

/** One list of documents that have to be looked after, and how. */
export function Tending({ list, children }: { list: ShownTending; children?: ReactNode }) {
  const { id, title, mend, none, count, documents, all } = list
  return (
    <Part id={id} title={title} count={count}>
      <p className="mt-2 max-w-[66ch] text-soft">{count === 0 ? none : mend}</p>
      {children}
      {count > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {documents.map(document => (
            <li key={document.url} className="py-3 [overflow-wrap:anywhere]">
              <a href={document.url} className="font-strong text-act underline-offset-3 hover:underline">
                {document.title}
              </a>
              {document.note && <p className="text-small">{document.note}</p>}
              <p className="text-small text-soft">
                <Wayfinder way={document.owner} /> · {document.file}
                {document.read > 0 && ` · read ${document.read === 1 ? 'once' : `${document.read} times`}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {all && (
        <p className="mt-3 text-small text-soft">
          These are the first {documents.length} of {count}.{' '}
          <a href={all} className="font-strong text-act underline underline-offset-3">
            See all<span className="sr-only">: {title}</span>
          </a>
        </p>
      )}
    </Part>
  )
}
