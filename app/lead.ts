import { permanentRedirect, redirect } from 'next/navigation'
import { onceARequest } from './once'

/** Where an address of the house leads in a preview; undefined outside of one. */
export const within = onceARequest<((url: string) => string) | undefined>(async () => undefined)

/** Leads on to another page of the house; in a preview, to that page of it. */
export async function lead(url: string): Promise<never> {
  const inside = await within()
  redirect(inside ? inside(url) : url)
}

/** The same, to be remembered: what stood here stands there now. What is not live yet is remembered by nobody. */
export async function leadForGood(url: string): Promise<never> {
  const inside = await within()
  if (inside) redirect(inside(url))
  permanentRedirect(url)
}
