export { type EditorFiles, editorFiles } from './files'
