export type { Actor } from './actor'
export { currentActor } from './current'
export { customerMark } from './customer-mark'
export { localPath } from './local-path'
export { markOf } from './mark'
export { generatePassword, hashPassword } from './password'
export { fromOurPages, isSecure } from './request'
export { actorInRole, nobody } from './role'
export {
  accountByName,
  changePassword,
  closeAccount,
  countAccounts,
  createAccount,
  openAccounts,
  type Account,
} from './store'

/** See `route.ts`; loaded when needed, as only its own route does. */
export async function authRoute(request: Request): Promise<Response> {
  return (await import('./route')).authRoute(request)
}
