import type { ReactNode } from 'react'

type Render = (typeof import('react-dom/server'))['renderToStaticMarkup']
let render: Promise<Render> | undefined

/**
 * HTML, made at one go. What is left to Next is made twice: first as data for React in the browser, which our pages don't
 * have, then from that data as HTML. So pages hand over plain components, none of them async and none with a hook.
 */
export async function toHtml(children: ReactNode): Promise<string> {
  render ??= import(/* turbopackIgnore: true */ 'react-dom/server').then(
    server => server.renderToStaticMarkup,
  )
  return (await render)(children)
}

/** The same, within a page. */
export async function AsHtml({ children }: { children: ReactNode }) {
  return <div className="contents" dangerouslySetInnerHTML={{ __html: await toHtml(children) }} />
}
