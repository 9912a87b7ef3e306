import type { ReactNode } from 'react'
import type {
  ShownAskToRead,
  ShownDocument,
  ShownForm,
  ShownReport,
  ShownRuleChange,
  ShownSettled,
  ShownToRead,
  ShownVerify,
} from '../lib/channels/web'
import { inLanguage } from './body/body'
import { ButtonLink } from './button'
import { Columns } from './columns'
import { ChangeIt } from './propose/change-it'
import { DocumentFacts } from './document-facts'
import { DocumentHead } from './document-head'
import { Report } from './feedback/report'
import { Forms } from './forms'
import { HowMuch } from './may/how-much'
import { MayCard } from './may-card'
import { OwnerCard } from './owner-card'
import { Wayfinder } from './reach'
import { Settled } from './settled'
import { AskToRead } from './to-read/ask-to-read'
import { AskedLine } from './to-read/asked-line'
import { IHaveRead } from './to-read/i-have-read'
import { IsItRight } from './trust/is-it-right'
import { TrustCard } from './trust-card'

interface DocumentPageProps {
  readonly shown: ShownDocument
  /** How many steps are done. */
  readonly progress?: ReactNode
  /** The first paragraph, where no summary stands before it. */
  readonly first?: ReactNode
  readonly words: ReactNode
  readonly forms: readonly ShownForm[]
  readonly settled?: ShownSettled | undefined
  readonly report: ShownReport | undefined
  readonly roster?: ReactNode
  /** That this reader is asked to read it. */
  readonly toRead?: ShownToRead | undefined
  /** That it is for this reader to say that it is right. */
  readonly verify?: ShownVerify | undefined
  /** What others are asked. */
  readonly askToRead?: ShownAskToRead | undefined
  /** How an action's rules came about. */
  readonly history?: readonly ShownRuleChange[]
  /** What was decided about it. */
  readonly decided?: ReactNode
}

/** A document: what it is, what it says, and the three cards; at its end whether it helped, and what to read next. */
export function DocumentPage(props: DocumentPageProps) {
  const { shown, progress, first, words, forms, settled, report, roster, history, decided } = props
  const { title, owner, may, trust } = shown
  return (
    <Columns
      head={
        <DocumentHead shown={shown}>
          <AskedLine toRead={props.toRead} />
          {first}
          {progress}
        </DocumentHead>
      }
      aside={
        <>
          <OwnerCard owner={owner} title={owner.title === title ? 'How to reach them' : undefined} />
          <MayCard may={may} />
          <TrustCard trust={trust} />
        </>
      }
    >
      {shown.howMuch && <HowMuch howMuch={shown.howMuch} />}
      {words}
      {progress && owner.nearest && (
        <p className="no-print mt-6 lg:hidden">
          <ButtonLink href={owner.nearest.href} className="w-full">
            {owner.nearest.words}
          </ButtonLink>
        </p>
      )}
      <Forms forms={forms} />
      <IHaveRead toRead={props.toRead} />
      <IsItRight verify={props.verify} />
      <DocumentFacts shown={shown} history={history} />
      {decided}
      {roster}
      <div className="no-print mt-8 flex flex-wrap items-start gap-x-5 gap-y-2 text-small">
        {settled && <Settled settled={settled} />}
        {report && <Report report={report} />}
        {shown.change && <ChangeIt url={shown.change} />}
        <AskToRead ask={props.askToRead} />
      </div>
      <Related shown={shown} />
    </Columns>
  )
}

function Related({ shown: { related } }: { shown: ShownDocument }) {
  if (related.length === 0) return null
  return (
    <section className="mt-9">
      <h2 className="text-sub font-strong">See also</h2>
      <ul className="mt-2">
        {related.map(({ line, locale, ...way }) => (
          <li key={way.url} className="flex flex-wrap items-baseline gap-x-3 py-1">
            <span {...inLanguage(locale)}>
              <Wayfinder way={way} />
            </span>
            <span className="text-small text-soft">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
