import { generated } from './static'

const config = `import nextra from 'nextra'
export default nextra({ codeHighlight: false })({
  output: 'export',
  images: { unoptimized: true },
  experimental: { turbopackFileSystemCacheForBuild: true },
  turbopack: { resolveAlias: { 'next-mdx-import-source-file': './mdx-components.js' } },
})
`

const layout = `import { Layout, Navbar } from 'nextra-theme-docs'
import { Head } from 'nextra/components'
import { getPageMap } from 'nextra/page-map'
import 'nextra-theme-docs/style.css'
export default async function Root({ children }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <Head />
      <body>
        <Layout navbar={<Navbar logo="Bench" />} pageMap={await getPageMap()} sidebar={{ defaultMenuCollapseLevel: 1 }}>
          {children}
        </Layout>
      </body>
    </html>
  )
}
`

const page = `import { generateStaticParamsFor, importPage } from 'nextra/pages'
import { useMDXComponents as getMDXComponents } from '../../mdx-components'
export const generateStaticParams = generateStaticParamsFor('mdxPath')
export const generateMetadata = async ({ params }) => (await importPage((await params).mdxPath)).metadata
const Wrapper = getMDXComponents().wrapper
export default async function Page(props) {
  const params = await props.params
  const { default: MDXContent, ...rest } = await importPage(params.mdxPath)
  return <Wrapper {...rest}><MDXContent {...props} params={params} /></Wrapper>
}
`

const components = `import { useMDXComponents as getThemeComponents } from 'nextra-theme-docs'
export const useMDXComponents = components => ({ ...getThemeComponents(), ...components })
`

/** As https://nextra.site/docs/docs-theme/start and https://nextra.site/docs/guide/search set it up. */
export const nextra = generated({
  name: 'Nextra',
  packages: {
    nextra: '4.6.1',
    'nextra-theme-docs': '4.6.1',
    next: '16.4.5',
    pagefind: '1.6.0',
    react: '19.3.1',
    'react-dom': '19.3.1',
    // 4.4 and later refuse its layout: https://github.com/shuding/nextra/issues/4989
    zod: '4.3.6',
  },
  settings:
    'Next 16.4.5 with Turbopack and its cache kept between builds, static export, no colours in code, search by Pagefind',
  files: {
    'next.config.mjs': config,
    'app/layout.jsx': layout,
    'app/[[...mdxPath]]/page.jsx': page,
    'mdx-components.js': components,
    'content/index.mdx': '# Bench\n',
  },
  write: ({ title, body }) =>
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title.replace(/[\\`*_{}[\]<>#]/g, '\\$&')}\n\n${body}`,
  pages: 'content',
  out: 'out',
  caches: ['.next'],
  build: ['next', 'build'],
  preview: { command: port => ['next', 'dev', '--port', String(port)], pathOf: ({ name }) => name },
  search: ['pagefind', '--site', 'out', '--output-path', 'out/_pagefind'],
})
