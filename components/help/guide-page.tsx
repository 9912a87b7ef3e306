import type { ReactNode } from 'react'
import { Card } from '../card'
import { Columns } from '../columns'

interface Place {
  readonly url: string
  readonly title: string
}

interface GuidePageProps {
  readonly guide: Place & { readonly lead: string }
  readonly guides: readonly Place[]
  readonly headings: readonly { readonly id: string; readonly title: string }[]
  readonly words: ReactNode
}

const link =
  'inline-flex min-h-9 items-center text-act underline-offset-3 hover:underline pointer-coarse:min-h-11'

/** A guide, what stands in it, and the other guides. */
export function GuidePage({ guide, guides, headings, words }: GuidePageProps) {
  return (
    <Columns
      head={
        <>
          <h1 className="text-title font-strong max-sm:text-head">{guide.title}</h1>
          <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">{guide.lead}</p>
          {headings.length > 2 && <Contents headings={headings} />}
        </>
      }
      aside={
        <div className="no-print">
          <Card title="Guides" line="Other guides">
            <nav aria-label="Guides" className="mt-2">
              <ul>
                {guides.map(({ url, title }) => (
                  <li key={url}>
                    <a
                      href={url}
                      aria-current={url === guide.url ? 'page' : undefined}
                      className={`${link} text-small aria-[current]:font-strong aria-[current]:text-ink`}
                    >
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </Card>
        </div>
      }
    >
      <div className="words guide">{words}</div>
    </Columns>
  )
}

function Contents({ headings }: Pick<GuidePageProps, 'headings'>) {
  return (
    <nav aria-label="On this page" className="no-print mt-5 max-w-[66ch] border-l-3 border-line pl-4.5">
      <ul className="gap-x-8 sm:columns-2">
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={`${link} text-small`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
