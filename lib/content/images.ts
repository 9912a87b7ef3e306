import { imageSizeFromFile } from 'image-size/fromFile'
import { join } from 'node:path'
import { linkPath } from './links'
import type { Problem, Snapshot } from './model'
import { problem } from './problem'
import { isExternal } from './url'
import type { World } from './world'

/** Sizes of the images that documents show; one whose size nobody knows makes the page jump while it loads. */
export async function imageSizes(folder: string, world: World): Promise<{ sizes: Snapshot['images']; problems: Problem[] }> {
  const sizes = new Map<string, { width: number; height: number }>()
  const problems: Problem[] = []
  for (const { document } of world.parsed) {
    for (const link of document?.links ?? []) {
      if (!link.image) continue
      const { path } = linkPath(document?.file ?? '', link.url)
      if (!isExternal(link.url) && !sizes.has(path) && world.files.has(path)) {
        const size = await imageSizeFromFile(join(folder, path)).catch(() => undefined)
        if (size) sizes.set(path, { width: size.width, height: size.height })
      }
      if (sizes.has(path) || (!isExternal(link.url) && !world.files.has(path))) continue
      const message = 'The size of this image can’t be read.'
      problems.push(problem(link, 'image-size', message, 'Put a PNG, JPEG, WebP or SVG with a size into files/.', 'warning'))
    }
  }
  return { sizes, problems }
}
