import type { ShownPreview } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Dot } from '../dot'
import { Key } from '../key'
import { MayRows } from '../may-card'
import { Panel } from './panel'

/** The first lines of what was found, what this reader may do about it, and the way in. */
export function Preview({ preview }: { preview: ShownPreview }) {
  const { line, title, lead, words, owner, open, hours, verified, button, url, may } = preview
  return (
    <Panel line={line} title={title}>
      <div className="mt-3 space-y-1.5">
        {lead && <p className="font-strong">{lead}</p>}
        {words.map(each => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-x-3.5 text-small text-soft">
        <span className="flex items-center gap-2">
          <Dot open={open} />
          {owner} · {hours.charAt(0).toLowerCase() + hours.slice(1)}
        </span>
        {verified && <span>{verified}</span>}
      </p>
      <p className="mt-5">
        <ButtonLink href={url} className="max-sm:w-full">
          {button} <Key>↵</Key>
        </ButtonLink>
      </p>
      {may.length > 0 && (
        <div className="mt-5 border-t border-line">
          <MayRows may={may} />
        </div>
      )}
    </Panel>
  )
}
