/** What of a file is looked at. */
export interface Ends {
  /** Its first bytes and its last ones, up to `endsOf` each. */
  readonly head: Buffer
  readonly tail: Buffer
  readonly size: number
}

/** Bytes that are looked at of each end: what stands at the end of a PDF or a ZIP has something after it now and then. */
export const endsOf = 1 << 16

interface Form {
  readonly name: string
  readonly isWhole: (ends: Ends) => boolean
}

const begins = ({ head }: Ends, ...texts: string[]) =>
  texts.some(text => head.toString('latin1', 0, text.length) === text)
const ends = ({ tail }: Ends, text: string) => tail.includes(text, 0, 'latin1')

// What stands first and last in each by its own rules: PNG (W3C), JPEG (ITU T.81), GIF 89a, RIFF, PDF (ISO 32000), ZIP (APPNOTE).
const png = form('PNG image', all => begins(all, '\x89PNG\r\n\x1a\n') && ends(all, 'IEND'))
const jpeg = form('JPEG image', all => begins(all, '\xff\xd8\xff') && ends(all, '\xff\xd9'))
const gif = form('GIF image', all => begins(all, 'GIF87a', 'GIF89a') && ends(all, ';'))
const webp = form(
  'WebP image',
  all => begins(all, 'RIFF') && all.size >= 12 && all.head.readUInt32LE(4) + 8 <= all.size,
)
const svg = form('SVG image', all => all.head.includes('<svg') && ends(all, '</svg>'))
const pdf = form('PDF', all => all.head.includes('%PDF-') && ends(all, '%%EOF'))
const zip = form('document', all => begins(all, 'PK\x03\x04') && ends(all, 'PK\x05\x06'))
const text = form('text', ({ head, tail }) => !head.includes(0) && !tail.includes(0))

const forms: Readonly<Record<string, Form>> = {
  png,
  jpg: jpeg,
  jpeg,
  gif,
  webp,
  svg,
  pdf,
  docx: zip,
  xlsx: zip,
  pptx: zip,
  odt: zip,
  ods: zip,
  txt: text,
  csv: text,
}

/** Why a file can't be what its name says, or not all of it, for people; undefined where nothing speaks against it. */
export function flawOf(path: string, all: Ends): string | undefined {
  if (all.size === 0) return 'Nothing stands in this file.'
  const known = forms[path.split('.').at(-1)?.toLowerCase() ?? '']
  return known && !known.isWhole(all) ? `This is not a whole ${known.name}.` : undefined
}

function form(name: string, isWhole: Form['isWhole']): Form {
  return { name, isWhole }
}
