import type { ReactNode } from 'react'

/** Only the paper and the type. Whose house it is and who reads is each page's own. */
export function Shell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={process.env.CLIENT_STYLE} />
        <link rel="preload" as="font" type="font/woff2" href={process.env.CLIENT_FONT} crossOrigin="" />
        <script type="module" src={process.env.CLIENT_SCRIPT} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f4" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14191b" />
      </head>
      <body>{children}</body>
    </html>
  )
}
