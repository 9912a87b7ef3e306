'use client'
import { useCallback } from 'react'
import { useSingleKey } from '../shortcuts'

/** 1–9 press the choice of that number. */
export function ChoiceKeys() {
  useSingleKey(
    useCallback(key => {
      if (!/^[1-9]$/.test(key)) return false
      const choice = document.querySelector<HTMLElement>(`[data-choice="${key}"]`)
      choice?.click()
      return choice !== null
    }, []),
  )
  return null
}
