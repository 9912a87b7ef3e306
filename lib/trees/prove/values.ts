/** What is remembered: variable, atom, variable, atom … by the variables' index. What isn't there is unset. */
export type Values = readonly number[]

export function valueOf(values: Values, variable: number): number {
  for (let i = 0; i < values.length; i += 2) if (values[i] === variable) return values[i + 1]!
  return 0
}

/** With one more known; what was known of it before is replaced. */
export function withValue(values: Values, variable: number, atom: number): Values {
  let at = 0
  while (at < values.length && values[at]! < variable) at += 2
  const after = values[at] === variable ? at + 2 : at
  return [...values.slice(0, at), variable, atom, ...values.slice(after)]
}
