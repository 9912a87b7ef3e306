import type { ShownReach, Way } from '../lib/channels/web'

const link =
  'text-act underline underline-offset-3 decoration-1 hover:decoration-2 pointer-coarse:-my-2 pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center'

/** A number, an address or a room, as a link where the browser can follow it. */
export function Reach({ reach: { value, href } }: { reach: ShownReach }) {
  if (!href) return <span className="font-strong">{value}</span>
  return (
    <a href={href} rel="noopener noreferrer" className={`${link} font-strong`}>
      {value}
    </a>
  )
}

/** A document by its title, as a link when the reader may open it. */
export function Wayfinder({ way: { title, url } }: { way: Way }) {
  return url ? (
    <a href={url} className={link}>
      {title}
    </a>
  ) : (
    title
  )
}
