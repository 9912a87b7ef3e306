import type { ReactNode } from 'react'

type Render = (typeof import('react-dom/server'))['renderToStaticMarkup']
let render: Promise<Render> | undefined

/** Components as HTML. They are plain ones: none is async, and none has a hook, for the bundle has no React but its types. */
export async function toHtml(children: ReactNode): Promise<string> {
  render ??= import(/* turbopackIgnore: true */ 'react-dom/server').then(
    server => server.renderToStaticMarkup,
  )
  return (await render)(children)
}
