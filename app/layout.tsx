import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { ClientScript } from '../components/client-script'
import './globals.css'

const hyperlegible = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      style: 'normal',
      weight: '200 800',
    },
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      style: 'italic',
      weight: '200 800',
    },
  ],
  variable: '--font-hyperlegible',
  display: 'swap',
})

export const metadata: Metadata = { robots: { index: false, follow: false } }

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14191b' },
  ],
}

/** Only the paper and the type. Whose house it is and who reads is each page's own, so that no page shows another's. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={hyperlegible.variable}>
      <body>
        {children}
        <ClientScript />
      </body>
    </html>
  )
}
