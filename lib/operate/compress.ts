import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** The smallest form that a browser says it takes: `Accept-Encoding`, where `q=0` refuses (RFC 9110, 12.5.3). */
export function encodingFor(accepts: string): Encoding | undefined {
  const taken = accepts
    .toLowerCase()
    .split(',')
    .map(each => each.split(';').map(part => part.trim()))
    .filter(([, weight = '']) => !/^q=0(\.0*)?$/.test(weight))
    .map(([name]) => name)
  return (['br', 'gzip'] as const).find(name => taken.includes(name))
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Compresses beside what else is under way: quickly for what is sent once, as small as can be for what is sent `often`. */
export function compress(body: Buffer, encoding: Encoding, often: boolean): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: often ? 9 : 5 })
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: often ? 11 : 4, [BROTLI_PARAM_SIZE_HINT]: body.length }
  return toBrotli(body, { params })
}
