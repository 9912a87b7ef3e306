import { Children, isValidElement, type ReactNode } from 'react'
import { see, type Reader } from '../../lib/channels/web'
import { ReplyTabs } from './reply-tabs'

/** What to say, for each channel, or the one that is known: the same fact, in the form that fits. */
export function Replies({ reader, id, children }: { reader: Reader; id: string; children?: ReactNode }) {
  const all = Children.toArray(children).filter(isValidElement<{ channel?: string; children?: ReactNode }>)
  const here = all.filter(({ props }) => props.channel === `channels/${reader.channel}`)
  const replies = here.length > 0 ? here : all
  const names = replies.map(
    ({ props }) => see(reader, props.channel ?? '')?.title ?? nameOf(props.channel ?? ''),
  )
  return (
    <ReplyTabs id={id} names={names}>
      {replies.map(({ props }) => props.children)}
    </ReplyTabs>
  )
}

function nameOf(id: string): string {
  const last = id.split('/').at(-1) ?? id
  return last.charAt(0).toUpperCase() + last.slice(1)
}
