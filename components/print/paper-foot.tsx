import type { ShownPaper } from '../../lib/channels/web'

interface PaperFootProps {
  readonly paper: ShownPaper
  /** A page that is only being read says so, for it may be printed much later. */
  readonly made?: 'printed' | 'read'
}

/** What a sheet says about itself, so that whoever finds it knows whether it still holds, and where to look. */
export function PaperFoot({ paper, made = 'printed' }: PaperFootProps) {
  const { organization, address, printed, verified, revision } = paper
  return (
    <footer className="paper-foot mt-8 border-t border-edge pt-3 text-small">
      <p>
        <strong className="font-strong">{organization}</strong>, {made} {printed}. {verified} Revision{' '}
        {revision}.
      </p>
      <p>
        What holds today stands at <strong className="font-strong [overflow-wrap:anywhere]">{address}</strong>
      </p>
    </footer>
  )
}
