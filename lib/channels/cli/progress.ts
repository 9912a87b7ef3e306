/** Waits this long before it shows anything: what is quicker needs no progress. Milliseconds. */
const patience = 700

/** A line on stderr that counts up while something takes longer than a moment. */
export function progress(what: string): { show: (done: number, of: number) => void; done: () => void } {
  const start = Date.now()
  let shown = 0
  const clear = process.stderr.isTTY ? '\r\x1b[K' : ''
  return {
    show(done, of) {
      const now = Date.now()
      if (now - start < patience || now - shown < (process.stderr.isTTY ? 100 : 2000)) return
      shown = now
      process.stderr.write(`${clear}${what}: ${done} of ${of}${clear ? '' : '\n'}`)
    },
    done() {
      if (shown && clear) process.stderr.write(clear)
    },
  }
}
