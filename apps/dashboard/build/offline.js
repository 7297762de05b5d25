/*
 * Keeps the page for when there is no network. Every version has a store of its own. A tab of an older version goes on with the
 * files of that version, whose names hold their content, so an old store goes only when no other tab is open.
 */
const version = __VERSION__
const files = __FILES__
const store = `wlz-${version}`

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll(files)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder('').then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  if (request.mode === 'navigate') event.waitUntil(forgetOlder(event.resultingClientId))
  event.respondWith(answer(request))
})

async function answer(request) {
  const cache = await caches.open(store)
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' })
  return kept ?? (await caches.match(request)) ?? fetch(request)
}

/** A page that is being opened is of this version. */
async function forgetOlder(opening) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.some(({ id }) => id !== opening)) return
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('wlz-') && name !== store).map((name) => caches.delete(name)),
  )
}
