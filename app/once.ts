import { headers } from 'next/headers'

/** Made at most once for each request, and gone with it. (React's own `cache` holds only while React is at work.) */
export function onceARequest<T>(make: () => Promise<T>): () => Promise<T> {
  const made = new WeakMap<object, Promise<T>>()
  return async () => {
    const request = await headers()
    const known = made.get(request) ?? make()
    made.set(request, known)
    return known
  }
}
