import { headers } from 'next/headers'

/** What is known of a request once it was asked for; `is` says what it is instead, for the rest of the request. */
export interface Once<T> {
  (): Promise<T>
  readonly is: (value: T) => Promise<void>
}

/** Made at most once for each request, and gone with it. (React's own `cache` holds only while React is at work.) */
export function onceARequest<T>(make: () => Promise<T>): Once<T> {
  const made = new WeakMap<object, Promise<T>>()
  const get = async () => {
    const request = await headers()
    const known = made.get(request) ?? make()
    made.set(request, known)
    return known
  }
  const is = async (value: T) => void made.set(await headers(), Promise.resolve(value))
  return Object.assign(get, { is })
}
