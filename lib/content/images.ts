import { imageSizeFromFile } from 'image-size/fromFile'
import { linkPath } from './links'
import type { Attachment } from './look-at'
import type { Problem, Snapshot } from './model'
import type { Parsed } from './parse'
import { problem } from './problem'
import { isExternal } from './url'

interface Size {
  readonly width: number
  readonly height: number
}

/** Of what was read before: most changes leave images as they were. */
const known = new WeakMap<Attachment, Size>()

/**
 * Sizes of the images that documents show; one whose size nobody knows makes the page jump while it loads.
 * @param files where each path of the content folder is on this machine
 * @param attachments those of them that could be read
 */
export async function imageSizes(
  files: ReadonlyMap<string, string>,
  attachments: ReadonlyMap<string, Attachment>,
  parsed: readonly Parsed[],
): Promise<{ sizes: Snapshot['images']; problems: Problem[] }> {
  const images = parsed
    .flatMap(({ document }) => document?.links.filter(link => link.image) ?? [])
    .map(image => ({ image, path: isExternal(image.url) ? undefined : linkPath(image.file, image.url).path }))
    // A dead link is reported as one.
    .filter(({ path }) => path === undefined || (path.startsWith('files/') && files.has(path)))
  const paths = [...new Set(images.flatMap(({ path }) => path ?? []))]
  const sizes = new Map<string, Size>()
  const found = await Promise.all(paths.map(path => sizeOf(files.get(path)!, attachments.get(path))))
  for (const [at, path] of paths.entries()) if (found[at]) sizes.set(path, found[at])
  const mend = 'Put a PNG, JPEG, WebP or SVG with a size into files/.'
  const problems = images
    .filter(({ path }) => path === undefined || !sizes.has(path))
    .flatMap(({ image }) =>
      problem(image, 'image-size', 'The size of this image can’t be read.', mend, 'warning'),
    )
  return { sizes, problems }
}

async function sizeOf(file: string, attachment: Attachment | undefined): Promise<Size | undefined> {
  const before = attachment && known.get(attachment)
  if (before) return before
  const found = await imageSizeFromFile(file).catch(() => undefined)
  if (!found) return undefined
  const size = { width: found.width, height: found.height }
  if (attachment) known.set(attachment, size)
  return size
}
