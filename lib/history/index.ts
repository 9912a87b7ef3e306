export type { Piece } from './between'
export { fieldChanges, type FieldChange } from './fields'
export { wordDiff, type Part } from './word-diff'
