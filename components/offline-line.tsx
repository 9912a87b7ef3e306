/** Shown while the network is gone, on a page that is open already. Its frame is there before, so that it is said aloud. */
export function OfflineLine() {
  return (
    <div role="status" className="no-print sticky top-0 z-20">
      <p
        data-offline
        hidden
        className="border-b border-line bg-ask-ground px-4 py-2 text-small font-strong text-ask sm:px-7"
      >
        With you offline: this page stays. The others come back with the network.
      </p>
    </div>
  )
}
