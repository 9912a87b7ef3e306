export type { Finding } from './finding'
export { mostQuestions, prove, type Proof } from './prove'
