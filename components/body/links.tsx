import type { ComponentProps } from 'react'
import { maySee, resolveLink } from '../../lib/content'
import type { Reading } from './reading'

/**
 * A link as its author wrote it, to a file beside the document. What is gone, or not this reader's to see, is plain
 * words. Only http, https, mailto and tel leave the house.
 */
export function Anchor({
  reading,
  href = '',
  children,
  ...props
}: ComponentProps<'a'> & { reading: Reading }) {
  if ('data-footnote-ref' in props || 'data-footnote-backref' in props) {
    return (
      <a href={href} {...props}>
        {children}
      </a>
    )
  }
  const to = target(reading, href)
  if (!to) return children
  return (
    <a href={to} {...(/^https?:/i.test(to) && { rel: 'noopener noreferrer' })}>
      {children}
    </a>
  )
}

/** An image of the content folder, in its own size; one from elsewhere is a link to it, for pages load nothing foreign. */
export function Picture({ reading, src = '', alt = '' }: ComponentProps<'img'> & { reading: Reading }) {
  const to = target(reading, String(src))
  if (!to) return alt
  if (!to.startsWith('/files/')) {
    return (
      <a href={to} rel="noopener noreferrer">
        {alt}
      </a>
    )
  }
  const size = reading.reader.house.snapshot.images.get(decodeURI(to.slice(1)))
  return <img src={to} alt={alt} loading="lazy" {...size} />
}

function target({ reader, document }: Reading, url: string): string | undefined {
  const { snapshot } = reader.house
  const found = resolveLink(snapshot, document.file, url)
  switch (found?.kind) {
    case 'document': {
      if (!maySee(snapshot, reader.actor.audience, found.document)) return undefined
      const page = found.document.id === document.id && found.anchor ? '' : encodeURI(found.document.url)
      return found.anchor ? `${page}#${found.anchor}` : page
    }
    case 'file':
      return encodeURI(`/${found.path}`)
    case 'external':
      return /^(https?|mailto|tel):/i.test(found.url) ? found.url : undefined
    default:
      return undefined
  }
}
