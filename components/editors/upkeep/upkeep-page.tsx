import type { ShownUpkeep } from '../../../lib/channels/web'
import { Choices } from '../choices'
import { FollowLinks } from './follow-links'
import { Owners } from './owners'
import { Tending } from './tending'
import { Desks } from '../desks'

/** What has to be looked after: how much of each, then the lists. */
export function UpkeepPage({ upkeep: { lists, owners, owner, out, keeps, back } }: { upkeep: ShownUpkeep }) {
  const open = lists.reduce((sum, { count }) => sum + count, 0)
  const choices = lists.map(({ id, title, count }) => ({ words: title, count, url: `#${id}`, here: false }))
  return (
    <div className="mx-auto max-w-204">
      <Desks here="/editors/upkeep" />
      <h1 className="text-title font-strong max-sm:text-head">Upkeep</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        {open === 0
          ? 'Nothing has to be looked after.'
          : `What has to be looked after. In each list, what was read most in the last ${back} days comes first.`}
      </p>
      <Owners owners={owners} owner={owner} list={lists.length === 1 ? lists[0]?.id : undefined} />
      {lists.length > 1 && <Choices label="On this page" choices={choices} />}
      {lists.map(list => (
        <Tending key={list.id} list={list}>
          {list.id === 'dead-outside' && <FollowLinks out={out} keeps={keeps} />}
        </Tending>
      ))}
      <p className="mt-10 text-small text-soft">
        {lists.length === 1 && (
          <>
            <a href="/editors/upkeep" className="font-strong text-act underline underline-offset-3">
              All lists
            </a>
            .{' '}
          </>
        )}
        What is{' '}
        <a href="/editors/duplicates" className="font-strong text-act underline underline-offset-3">
          written twice
        </a>{' '}
        has a page of its own, and so has{' '}
        <a href="/editors" className="font-strong text-act underline underline-offset-3">
          what people ask and don’t find
        </a>
        .
      </p>
    </div>
  )
}
