let waiting: ServiceWorker | undefined
const listeners = new Set<() => void>()

export const waitingVersion = (): ServiceWorker | undefined => waiting

export function watchVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function found(worker: ServiceWorker | null): void {
  if (worker === null || navigator.serviceWorker.controller === null) return // the first visit has no older version
  waiting = worker
  for (const listener of listeners) listener()
}

/** Use the newer version: it takes over, and the page is loaded again with everything that was kept. */
export function takeVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take-over')
}

/** Keep the page for when there is no network; where the browser does not allow it the page works all the same. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register(new URL('offline.js', document.baseURI), { scope: './' })
    .then((registration) => {
      found(registration.waiting)
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') found(installing)
        })
      })
    })
    .catch(() => undefined)
}
