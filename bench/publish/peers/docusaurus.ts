import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generated } from './static'

/** https://docusaurus.io/docs/api/docusaurus-config#future: all that is faster, and all that is to come. */
const config = `module.exports = {
  title: 'Bench', url: 'https://bench.example', baseUrl: '/', trailingSlash: false,
  future: { v4: true, faster: true },
  onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  presets: [['classic', {
    docs: { routeBasePath: '/', numberPrefixParser: false }, blog: false, pages: false, sitemap: false,
  }]],
}
`

export const docusaurus = generated({
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@mdx-js/react': '3.1.1',
    pagefind: '1.6.0',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  settings:
    '`future: { v4: true, faster: true }` (Rspack with its cache kept, SWC, Lightning CSS, worker threads), links not checked, search by Pagefind',
  files: { 'docusaurus.config.js': config },
  write: ({ title, body }) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`,
  pages: 'docs',
  out: 'build',
  caches: ['.docusaurus', 'node_modules/.cache'],
  build: ['docusaurus', 'build'],
  preview: {
    command: port => ['docusaurus', 'start', '--no-open', '--port', String(port)],
    // The page is put together in the browser, of scripts; this file says which is whose.
    pathOf: ({ name }, folder) => {
      const scripts = readFileSync(join(folder, '.docusaurus/registry.js'), 'utf8')
      return `${new RegExp(`webpackChunkName: "([^"]+)" \\*/ "@site/docs/${name}.mdx"`).exec(scripts)?.[1]}.js`
    },
  },
  search: ['pagefind', '--site', 'build', '--root-selector', 'article'],
})
