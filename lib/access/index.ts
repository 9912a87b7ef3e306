export type { Actor } from './actor'
export { generatePassword, hashPassword } from './password'
export { actorInRole, nobody } from './role'
export { closeAccount, countAccounts, createAccount, type Account } from './store'
