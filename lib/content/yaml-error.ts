import type { ErrorCode } from 'yaml'

type Fault = readonly [message: string, mend: string]

export const aliasBomb: Fault = [
  'The aliases here (&name, *name) multiply beyond reason.',
  'Write the values out.',
]
export const unknownAlias: Fault = [
  'This name (*…) stands for nothing.',
  'Write the value itself, or put quotes around it.',
]

const faults: Partial<Record<ErrorCode, Fault>> = {
  TAB_AS_INDENT: ['A tab indents this line.', 'Indent with spaces.'],
  DUPLICATE_KEY: ['This field stands twice.', 'Keep one.'],
  BLOCK_AS_IMPLICIT_KEY: ['A colon stands inside this text.', 'Put quotes around it: title: "Refunds: how".'],
  BAD_SCALAR_START: ['A text can’t begin with this sign.', 'Put quotes around the text.'],
  TAG_RESOLVE_FAILED: ['A tag (!…) stands here. It is not read, and never run.', 'Take it out.'],
  BAD_ALIAS: unknownAlias,
  BAD_INDENT: ['This line is not indented like the ones it belongs to.', 'Begin it below them.'],
  MISSING_CHAR: ['A quote, a bracket or a comma is missing here.', 'Close what is open.'],
  RESOURCE_EXHAUSTION: ['This stands too many levels deep to read.', 'Write it flatter.'],
  MULTIPLE_DOCS: ['A second document begins here.', 'Take the --- out.'],
}

/** What the YAML parser found, in the words of an author. */
export function explainYaml({ code, message }: { code: ErrorCode; message: string }): Fault {
  const first = message.split('\n', 1)[0] ?? message
  return (
    faults[code] ?? [/[.!?]$/.test(first) ? first : `${first}.`, 'Write it as plain YAML: `field: value`.']
  )
}
