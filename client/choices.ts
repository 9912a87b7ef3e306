import { onSingleKey } from './single-key'

/** 1–9 press the choice of that number, where its question can be seen. */
export function answerByNumber(): void {
  onSingleKey(key => {
    if (!/^[1-9]$/.test(key)) return false
    const choices = [...document.querySelectorAll<HTMLElement>(`main [data-choice="${key}"]`)]
    const choice = choices.find(each => each.getClientRects().length > 0)
    choice?.click()
    return choice !== undefined
  })
}
