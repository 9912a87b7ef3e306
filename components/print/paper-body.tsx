import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime'
import { Children, isValidElement, type ComponentProps, type ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { presentMay, see, shortUrl } from '../../lib/channels/web'
import { maySee, resolveLink, type Body } from '../../lib/content'
import { bodyToHast } from '../body/hast'
import { Anchor } from '../body/links'
import { parts } from '../body/parts'
import type { Reading } from '../body/reading'
import { Box } from './box'

/** The words of a document or an outcome on paper: boxes for a pen, all replies under one another, links in print. */
export function PaperBody({ body, reading, part = '' }: { body: Body; reading: Reading; part?: string }) {
  if (body.children.length === 0) return null
  const tree = bodyToHast(`${reading.document.hash}/${part}`, body)
  return (
    <div className="words" lang={reading.document.locale}>
      {toJsxRuntime(tree, {
        Fragment,
        jsx,
        jsxs,
        components: { ...parts(reading), ...onPaper(reading) },
        tableCellAlignToStyle: false,
      })}
    </div>
  )
}

interface Attributes {
  readonly title?: string
  readonly children?: ReactNode
  readonly channel?: string
  readonly action?: string
}

/** What paper draws otherwise than a screen. */
function onPaper(reading: Reading): Partial<Components> {
  const { reader } = reading
  const named = {
    Steps: ({ children }: Attributes) => (
      <ol className="steps space-y-4">{Children.toArray(children).filter(isValidElement)}</ol>
    ),
    Step: ({ title, action, children }: Attributes) => (
      <li className="flex break-inside-avoid gap-4">
        <Box />
        <div className="min-w-0 [&>*+*]:mt-1">
          <p className="font-strong">{title}</p>
          {children}
          {action && <May reading={reading} action={action} />}
        </div>
      </li>
    ),
    Replies: ({ children }: Attributes) => <div className="space-y-4">{children}</div>,
    Reply: ({ channel = '', children }: Attributes) => (
      <div className="break-inside-avoid border-l-2 border-edge pl-4 [&>*+*]:mt-1.5">
        <p className="text-small font-strong text-soft">{see(reader, channel)?.title ?? channel}</p>
        {children}
      </div>
    ),
  }
  // On paper a heading is only that: there is no link to it.
  const plain = Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map(level => [level, level]))
  return { ...(named as Partial<Components>), ...plain, a: props => <Printed reading={reading} {...props} /> }
}

/** How far this reader may go, in a sentence. */
function May({ reading, action }: { reading: Reading; action: string }) {
  const [verdict] = presentMay(reading.reader, action, reading.document.owner)
  return verdict ? (
    <p>
      {verdict.what}: {verdict.sentence || verdict.pill}
    </p>
  ) : null
}

/** A link on paper: its words, and the short address of the page it leads to. */
function Printed({ reading, ...props }: ComponentProps<'a'> & { reading: Reading }) {
  const { reader, document } = reading
  const { snapshot } = reader.house
  const found = resolveLink(snapshot, document.file, props.href ?? '')
  const page = found?.kind === 'document' && found.document.id !== document.id ? found.document : undefined
  return (
    <>
      <Anchor reading={reading} {...props} />
      {page && maySee(snapshot, reader.actor.audience, page) && (
        <span className="text-small"> ({shortUrl(snapshot, page.id).slice(1)})</span>
      )}
    </>
  )
}
