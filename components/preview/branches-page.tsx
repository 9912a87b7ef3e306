import type { ShownBranches } from '../../lib/channels/web'
import { Trouble } from './trouble'
import { Typed } from './typed'
import { Desks } from '../editors/desks'

/** The branches that can be looked at before they are live. */
export function BranchesPage({ shown: { branches, trouble } }: { shown: ShownBranches }) {
  return (
    <div className="mx-auto max-w-204">
      <Desks here="/preview" />
      <h1 className="text-title font-strong max-sm:text-head">Preview</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        Look at a branch or a commit as it would be if it were published now, search in it, and see it as
        others would. Nobody else sees it, and nothing you do there is written down.
      </p>
      <Trouble trouble={trouble} />
      <Typed name="" />
      <h2 className="mt-8 text-sub font-strong">Branches</h2>
      {branches.length === 0 ? (
        <p className="mt-2 text-soft">There is none yet. Commit something, and it stands here.</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {branches.map(({ name, url, note, isLive }) => (
            <li key={name} className="[overflow-wrap:anywhere]">
              <a href={url} className="group block min-h-11 py-3">
                <span className="font-strong text-act underline-offset-3 group-hover:underline">{name}</span>
                {isLive && <span className="ml-2 text-small text-may">is live</span>}
                <span className="block text-small text-soft">{note}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
