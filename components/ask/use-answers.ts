'use client'
import { useEffect, useState } from 'react'
import type { Shown } from '../../lib/channels/web'

const pause = 80
const patience = 300

/** What the house says to some words, while they are typed. `slow` once it has taken longer than one notices. */
export interface Answers {
  readonly shown?: Shown
  readonly slow: boolean
  readonly failed?: string
}

/** Asks when typing pauses, and forgets what was asked before. The first answer comes with the page. */
export function useAnswers(text: string, initial: Shown | undefined): Answers {
  const [state, setState] = useState<Answers>({ shown: initial, slow: false })
  const known = state.shown?.text

  useEffect(() => {
    if (text === '' || text === known) return
    const request = new AbortController()
    const slow = setTimeout(() => setState(before => ({ ...before, slow: true })), pause + patience)
    const wait = setTimeout(async () => {
      const answer = await fetchAnswer(text, request.signal)
      if (!answer) return
      clearTimeout(slow)
      setState(before => ({ shown: before.shown, slow: false, ...answer }))
    }, pause)
    return () => {
      clearTimeout(wait)
      clearTimeout(slow)
      request.abort()
    }
  }, [text, known])

  return text === '' ? { slow: false } : state
}

async function fetchAnswer(text: string, signal: AbortSignal): Promise<Partial<Answers> | undefined> {
  try {
    const response = await fetch(`/api/ask?q=${encodeURIComponent(text)}&typing=1`, { signal })
    const body: unknown = await response.json()
    if (response.ok) return { shown: { ...(body as Shown), text } }
    return { failed: (body as { detail?: string }).detail ?? failed }
  } catch {
    return signal.aborted ? undefined : { failed: navigator.onLine ? failed : offline }
  }
}

const failed = 'That didn’t work. Press Enter to try again.'
const offline = 'You are offline. Answers come back when the network does.'
