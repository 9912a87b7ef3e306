// Where a page can't be fetched, the browser shows offline.html. That page is kept, and nothing else of the house.

// Named by what is kept; lib/operate/offline.test.ts says the name when one of the files has changed.
const kept = 'offline-b0aa1f06'
const files = ['/offline.html', '/plain.css']
/** What a proxy answers while the house behind it is away. */
const away = [502, 503, 504]

self.addEventListener('install', event => event.waitUntil(keep(event)))
self.addEventListener('activate', event => event.waitUntil(begin()))
self.addEventListener('fetch', event => {
  const { method, mode, url } = event.request
  if (method === 'GET' && mode === 'navigate') event.respondWith(page(event))
  else if (new URL(url).pathname === '/plain.css') event.respondWith(style(event))
})

async function keep(event) {
  // Answers while somebody types don't wait for this worker to start, where a browser knows how.
  await event.addRoutes?.({ condition: { urlPattern: { pathname: '/found' } }, source: 'network' })
  const cache = await caches.open(kept)
  await cache.addAll(files.map(file => new Request(file, { cache: 'reload' })))
  await self.skipWaiting()
}

async function begin() {
  const old = (await caches.keys()).filter(name => name.startsWith('offline-') && name !== kept)
  await Promise.all(old.map(name => caches.delete(name)))
  // Pages needn't wait until this worker has started.
  await self.registration.navigationPreload?.enable()
}

async function page({ preloadResponse, request }) {
  try {
    const response = (await preloadResponse) ?? (await fetch(request))
    return away.includes(response.status) ? await caches.match('/offline.html') : response
  } catch {
    return caches.match('/offline.html')
  }
}

async function style({ request }) {
  try {
    return await fetch(request)
  } catch {
    return caches.match('/plain.css')
  }
}
