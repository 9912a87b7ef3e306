import { dateBandLabel, unsure, type FixedAsking } from '../../trees'
import { paint } from './style'

interface Possible {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

/** The answers that a question offers by their ids: choices, or the bands of a day. */
export function possible(node: FixedAsking, locale: string): Possible[] {
  if (node.kind === 'date')
    return node.bands.map(({ id }, at) => ({ id, label: dateBandLabel(node, at, locale) }))
  if (node.kind !== 'question') return []
  const choices = node.choices.map(({ id, label, hint }) => ({ id, label, ...(hint && { hint }) }))
  return node.unsure === undefined ? choices : [...choices, { id: unsure, label: 'I don’t know' }]
}

/** How each answer of a question is written on the command line. */
export function askLines(node: FixedAsking, key: string, locale: string): string[] {
  const lines = possible(node, locale).map(
    ({ id, label, hint }) => `  ${key}=${id}  ${label}${hint ? paint('dim', `  ${hint}`) : ''}`,
  )
  switch (node.kind) {
    case 'question':
      return node.pick === 'many' ? [...lines, `  Several are joined by /: ${key}=one/other`] : lines
    case 'amount':
      return [`  ${key}=… in ${node.unit}`]
    case 'date':
      return [`  ${key}=2026-11-02  a day`, ...lines]
    case 'each':
      return [
        `  ${key}=${node.fields.map(({ id }) => id).join(':')}, one ${node.list} after the other joined by /`,
        ...node.fields.flatMap(field =>
          field.kind === 'amount'
            ? [`  ${field.id}  ${field.ask} (${node.unit})`]
            : [
                `  ${field.id}  ${field.ask} ${field.choices.map(({ id, label }) => `${id} (${label})`).join(', ')}`,
              ],
        ),
      ]
  }
}
