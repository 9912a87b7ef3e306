import { readdirSync, readFileSync } from 'node:fs'

const every = 200
const pageSize = 4096
/** Of a tick, in which Linux counts what a process computes. Milliseconds. */
const tick = 10

/** The most memory that a process and all that it started held at once, bytes; what they computed, milliseconds. */
export interface Usage {
  readonly memory: number
  readonly computed: number
}

export interface Watch {
  readonly soFar: () => Usage
  readonly end: () => Usage
}

interface Process {
  readonly pid: number
  readonly parent: number
  /** Also by children that ended. */
  readonly computed: number
}

/**
 * Watches what a process and all that it started use (Linux: resident sets and ticks of proc(5), looked at five times a
 * second). On other systems there is no such figure: NaN.
 */
export function watchUsage(root: number): Watch {
  const none = { memory: NaN, computed: NaN }
  if (process.platform !== 'linux') return { soFar: () => none, end: () => none }
  const before = computedBy(treeOf(root))
  let [memory, computed] = [0, 0]
  const look = () => {
    const tree = treeOf(root)
    memory = Math.max(
      memory,
      tree.reduce((sum, { pid }) => sum + resident(pid), 0),
    )
    computed = Math.max(computed, computedBy(tree))
  }
  const timer = setInterval(look, every)
  const soFar = () => {
    look()
    return { memory, computed: computed - before }
  }
  const end = () => {
    clearInterval(timer)
    return soFar()
  }
  return { soFar, end }
}

function treeOf(root: number): Process[] {
  const processes = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? read(Number(name)) : []))
  const tree = new Set([root])
  // Children mostly have higher numbers than their parents, but not where numbers began anew: so until none is added.
  for (let before = 0; before < tree.size;) {
    before = tree.size
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid)
  }
  return processes.filter(({ pid }) => tree.has(pid))
}

const computedBy = (tree: readonly Process[]) => tree.reduce((sum, { computed }) => sum + computed, 0)

function read(pid: number): Process[] {
  try {
    // The name of a program, in brackets, may hold spaces: what is counted comes after it, from the third field on.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return [{ pid, parent: Number(fields[1]), computed: ticks * tick }]
  } catch {
    return [] // It ended meanwhile.
  }
}

function resident(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize
  } catch {
    return 0
  }
}
