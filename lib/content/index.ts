export * from './model'
export { find, levelOf, maySee } from './gate'
export { formatAmount, isCurrency, parseAmount, writeAmount } from './money'
