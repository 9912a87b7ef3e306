/** Says so while the network is gone; and pages that can't be fetched then say so themselves (public/offline-worker.js). */
export function standByOffline(): void {
  const line = document.querySelector<HTMLElement>('[data-offline]')
  const show = () => line?.toggleAttribute('hidden', navigator.onLine)
  window.addEventListener('online', show)
  window.addEventListener('offline', show)
  show()
  // Only over https and on one's own machine are there such workers; a browser may refuse them, and nothing is lost.
  window.addEventListener('load', () => {
    navigator.serviceWorker?.register('/offline-worker.js').catch(() => {})
  })
}
