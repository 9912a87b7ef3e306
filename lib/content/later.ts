import type { Body, Document } from './model'

type Bare = Omit<Document, 'body'>

/** Documents whose body is read when somebody asks for it, without it; and what reads it. */
const unread = new WeakMap<Document, { readonly bare: Bare; readonly read: () => Body }>()

/** A document whose body is read, once, when somebody asks for it: it is the half of what is saved of a document. */
export function withBodyLater(bare: Bare, read: () => Body): Document {
  let body: Body | undefined
  const once = () => (body ??= read())
  const whole = {
    ...bare,
    get body() {
      return once()
    },
  } as Document
  unread.set(whole, { bare, read: once })
  return whole
}

/** A document with other fields; a body that isn't read yet is not read for it. */
export function altered(document: Document, fields: Partial<Bare>): Document {
  const later = unread.get(document)
  if (later) return withBodyLater({ ...later.bare, ...fields } as Bare, later.read)
  return { ...document, ...fields } as Document
}
