import { GET as document } from '../[...id]/route'
import { GET as browse } from '../browse/route'
import { GET as drawing } from '../drawing/[...id]/route'
import { GET as why } from '../editors/why/route'
import { GET as file } from '../files/[...path]/route'
import { GET as may } from '../may/route'
import { GET as print } from '../print/[...id]/route'
import { GET as home } from '../route'
import { GET as map } from '../who/map/route'
import { GET as who } from '../who/route'

type Page = (request: Request) => Promise<Response>

const single: Readonly<Record<string, typeof home>> = {
  s: home,
  browse,
  may,
  who,
  'who/map': map,
  'editors/why': why,
}
const folders: Readonly<Record<string, typeof drawing>> = { drawing, print }

/** The house's own page at an address of a preview: `answers/late`, `drawing/trees/late`; `s` is the box. */
export function pageAt(rest: readonly string[]): Page {
  const path = rest.join('/')
  const [folder = '', ...below] = rest
  const one = single[path]
  const many = Object.hasOwn(folders, folder) ? folders[folder] : undefined
  if (one && Object.hasOwn(single, path)) return request => one(request, { params: Promise.resolve({}) })
  if (many && below.length > 0) return request => many(request, { params: Promise.resolve({ id: below }) })
  if (folder === 'files') return request => file(request, { params: Promise.resolve({ path: below }) })
  return request => document(request, { params: Promise.resolve({ id: [...rest] }) })
}
