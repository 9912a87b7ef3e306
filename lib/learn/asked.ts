import { inYaml } from '../content'

/** The lines that an editor writes: one more of a list, or the list itself. */
export function askedLines(text: string, list: boolean): string {
  return list ? `  - ${inYaml(text)}` : `asked:\n  - ${inYaml(text)}`
}
