/** The part of an address after `?`, as a page takes it. */
export type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** One value: the first of several, and nothing as the empty text. */
export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All of it, the first value of each. */
export function fieldsOf(search: Awaited<Search>): URLSearchParams {
  return new URLSearchParams(Object.entries(search).map(([name, value]) => [name, one(value)]))
}

/** A query as pages take it: a list where a name comes more than once. */
export function valuesOf(query: URLSearchParams): Awaited<Search> {
  return Object.fromEntries(
    [...new Set(query.keys())].map(name => {
      const [first, ...more] = query.getAll(name)
      return [name, more.length ? [first!, ...more] : first]
    }),
  )
}
