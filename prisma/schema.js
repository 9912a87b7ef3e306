import { readFileSync } from 'node:fs'

export const providers = ['sqlite', 'postgresql']

/** Path of the one schema. */
export const schemaFile = new URL('schema.prisma', import.meta.url)

/**
 * A schema in the words of one database: everything in it that names SQLite names `provider` instead.
 * @param {string} provider one of `providers`
 * @param {URL} [file]
 */
export function schemaFor(provider, file = schemaFile) {
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8').replaceAll('sqlite', provider)
}
