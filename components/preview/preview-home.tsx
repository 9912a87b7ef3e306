import type { ShownPreviewHome } from '../../lib/channels/web'
import { Button } from '../button'
import { HeldBack } from '../editors/held-back'
import { Part } from '../part'
import { Others } from './others'
import { Problems } from './problems'
import { Trouble } from './trouble'

/** What a preview is of, what is other in it than in what is live, and what is wrong with it. */
export function PreviewHome({ home }: { home: ShownPreviewHome }) {
  const { name, commit, by, message, isLive, trouble, search, held, errors, warnings, asked } = home
  return (
    <div className="mx-auto max-w-204">
      <h1 className="text-title font-strong [overflow-wrap:anywhere] max-sm:text-head">{name}</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft [overflow-wrap:anywhere]">
        {message} <span className="whitespace-nowrap">({commit})</span>
        <span className="block text-small">
          {by}
          {isLive && ' · this is what is live'}
        </span>
      </p>
      <Trouble trouble={trouble} />
      <form
        action={search}
        role="search"
        aria-label="This preview"
        className="mt-6 flex max-w-170 gap-2.5 max-sm:flex-col"
      >
        <input
          type="search"
          name="q"
          aria-label="Ask this preview"
          placeholder="What did they say?"
          autoComplete="off"
          maxLength={500}
          className="h-14 min-w-0 flex-1 rounded-card border-2 border-act bg-card px-5 max-sm:flex-none"
        />
        <Button className="px-6">Ask this preview</Button>
      </form>
      {asked > 0 && (
        <p className="ground mt-6 rounded-control bg-ask-ground px-4 py-3 text-ask">
          This takes {asked === 1 ? 'one file' : `${asked} files`} away. Before that goes live, an editor is
          asked whether it is meant.
        </p>
      )}
      <Others home={home} />
      <Part id="mistakes" title="Mistakes" count={held.length + errors.length}>
        {held.length + errors.length === 0 && <p className="mt-2 text-soft">Check finds none.</p>}
        {held.length > 0 && <HeldBack held={held} />}
        {errors.length > 0 && <Problems problems={errors} />}
      </Part>
      {warnings.length > 0 && (
        <Part id="warnings" title="To be looked at" count={warnings.length}>
          <Problems problems={warnings} />
        </Part>
      )}
    </div>
  )
}
