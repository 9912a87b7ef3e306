'use client'
import './globals.css'
import ErrorPage from './error'

/** When not even the paper could be laid out. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <head>
        <title>That didn’t work</title>
      </head>
      <body>
        <ErrorPage error={error} />
      </body>
    </html>
  )
}
