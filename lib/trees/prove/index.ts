export type { Finding } from './finding'
export { prove, type Proof } from './prove'
export { everyEnd } from './ends'
