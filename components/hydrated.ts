'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and until scripts run: what needs scripts is not offered before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
