import { onSingleKey } from './single-key'

/** 1–9 press the choice of that number. */
export function answerByNumber(): void {
  onSingleKey(key => {
    if (!/^[1-9]$/.test(key)) return false
    const choice = document.querySelector<HTMLElement>(
      `main ol [data-choice="${key}"], main [data-choice="${key}"]`,
    )
    choice?.click()
    return choice !== null
  })
}
