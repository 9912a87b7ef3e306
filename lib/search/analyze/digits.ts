import type { EmitPlace } from './scan'

const digits = /^\d+$/
const nine = 0x39
/** A long number written in groups: between them one space, point or hyphen, or a bracket with a space. */
const between = /^(?:[ \u00a0.\-‐‑/]|\) ?| \()$/
const mostGroups = 7
const fewestDigits = 7
const mostDigits = 24

/**
 * Puts long numbers together that people write in groups: `(212) 555-0100`, `4111 1111 1111 1111`. After the last group
 * comes the whole, then the whole without its first groups: with or without +1, it is the same telephone.
 */
export function digitRuns(
  text: string,
  codes: Uint16Array,
  emit: EmitPlace,
): { readonly emit: EmitPlace; readonly end: () => void } {
  let groups: { readonly from: number; readonly to: number }[] = []
  /** Where an emitted whole of the last groups began: it isn't said twice. */
  let said = -1

  const end = () => {
    const all = groups
    groups = []
    for (let first = all.length - 2; first >= 0; first--) {
      const { from } = all[first]!
      const { to } = all.at(-1)!
      const digits = all.slice(first).reduce((word, group) => word + text.slice(group.from, group.to), '')
      if (digits.length > mostDigits) return
      if (digits.length >= fewestDigits && from !== said) emit(from, to, all.length - first, digits)
    }
  }
  return {
    end,
    emit(from, to, parts, raw) {
      if (parts > 1) {
        said = from
        return emit(from, to, parts, raw)
      }
      // Asked of every word of every text: most are told by their first character.
      const isDigits = codes[from]! <= nine && digits.test(raw ?? text.slice(from, to))
      if (!isDigits && groups.length === 0) return emit(from, to, parts, raw)
      const last = groups.at(-1)
      const goesOn = isDigits && last && groups.length < mostGroups && between.test(text.slice(last.to, from))
      if (!goesOn && last) end()
      if (isDigits) groups.push({ from, to })
      emit(from, to, parts, raw)
    },
  }
}
