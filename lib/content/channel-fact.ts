import type { Fact } from './model'
import type { Parsed } from './parse'

/** The fact that is known by itself: on which of the organization's channels this is, by the channel's short id. */
export function channelFact(parsed: readonly Parsed[]): Fact {
  const values = parsed.flatMap(({ document }) =>
    document?.kind === 'channel'
      ? [{ id: document.id.replace(/^channels\//, ''), label: document.title }]
      : [],
  )
  const at = { file: 'facts.yaml', line: 1, column: 1 }
  return { ...at, fact: 'channel', ask: 'How did they reach us?', from: 'order', kind: 'choice', values }
}
