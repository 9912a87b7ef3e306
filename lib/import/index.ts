export { importMarkdown, type ImportOptions } from './importMarkdown'
export { ImportError, type DeadLink, type ImportReport, type NotCarried } from './report'
