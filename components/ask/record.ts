'use client'
import { useCallback, useEffect, useRef } from 'react'

const rest = 2000

/**
 * Typing leaves no trace; a question that somebody came to rest on, or opened an answer to, is asked once more for the
 * record, so that the editors see what is looked for and not found.
 */
export function useRecord(words: string, already: string): () => void {
  const last = useRef(already)
  const record = useCallback(() => {
    if (!words || words === last.current) return
    last.current = words
    void fetch(`/api/ask?q=${encodeURIComponent(words)}`, { keepalive: true }).catch(() => {})
  }, [words])
  useEffect(() => {
    const wait = setTimeout(record, rest)
    return () => clearTimeout(wait)
  }, [record])
  return record
}
