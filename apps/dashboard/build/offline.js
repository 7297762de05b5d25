/* Keeps the page for when there is no network. Every version has a store of its own; the old one goes when the new one is taken into use. */
const version = __VERSION__
const files = __FILES__
const store = `wlz-${version}`

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll(files)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('wlz-') && name !== store).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  event.respondWith(
    caches.open(store).then(async (cache) => {
      const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' })
      return kept ?? fetch(request)
    }),
  )
})
