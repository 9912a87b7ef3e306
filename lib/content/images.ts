import { imageSizeFromFile } from 'image-size/fromFile'
import { linkPath } from './links'
import type { Problem, Snapshot } from './model'
import type { Parsed } from './parse'
import { problem } from './problem'
import { isExternal } from './url'

/**
 * Sizes of the images that documents show; one whose size nobody knows makes the page jump while it loads.
 * `files` says where each path of the content folder is on this machine.
 */
export async function imageSizes(
  files: ReadonlyMap<string, string>,
  parsed: readonly Parsed[],
): Promise<{ sizes: Snapshot['images']; problems: Problem[] }> {
  const sizes = new Map<string, { width: number; height: number }>()
  const problems: Problem[] = []
  const images = parsed.flatMap(({ document }) => document?.links.filter(link => link.image) ?? [])
  for (const image of images) {
    const external = isExternal(image.url)
    const { path } = linkPath(image.file, image.url)
    if (!external && !(path.startsWith('files/') && files.has(path))) continue // A dead link, which is reported as one.
    if (!external && !sizes.has(path)) {
      const size = await imageSizeFromFile(files.get(path) ?? '').catch(() => undefined)
      if (size) sizes.set(path, { width: size.width, height: size.height })
    }
    if (!external && sizes.has(path)) continue
    const mend = 'Put a PNG, JPEG, WebP or SVG with a size into files/.'
    problems.push(problem(image, 'image-size', 'The size of this image can’t be read.', mend, 'warning'))
  }
  return { sizes, problems }
}
