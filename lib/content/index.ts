export * from './model'
export { find, levelOf, maySee } from './gate'
