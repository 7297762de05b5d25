import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { whenInterrupted } from '../signals.ts'

/** Claim of a process on a folder: two may work side by side on other parts of one batch, and on nothing else. */
export interface Claim {
  /** Names the batch: equal key, equal files. */
  readonly batch: string
  readonly shard: number
  readonly shards: number
}

interface Holder extends Claim {
  readonly host: string
  readonly process: number
}

/** A holder that has not been heard of for so long is gone; it is heard of four times as often. */
const staleAfterMs = 120_000
const pattern = /^\.lock\.[\w-]+\.\d+$/

/** Is this the name of a lock? Such a file is ours, whatever else is in the folder. */
export const isLockName = (name: string): boolean => pattern.test(name)

export type Lock =
  | Readonly<{ ok: true; release: () => void }>
  | Readonly<{ ok: false; holder: { host: string; process: number } }>

/**
 * Claim a folder. The claim is a file of its own for each process, so that parts of one batch can share a folder, also
 * over a network. A lock of a process that is dead on this host, or silent for two minutes on another, is removed.
 */
export function lockFolder(folder: string, claim: Claim): Lock {
  const host = hostname().replaceAll(/[^\w-]/g, '_')
  mkdirSync(folder, { recursive: true })
  const name = `.lock.${host}.${process.pid}`
  const path = join(folder, name)
  const own: Holder = { ...claim, host, process: process.pid }
  writeFileSync(path, JSON.stringify(own))
  const remove = () => rmSync(path, { force: true })
  const rival = liveLocks(folder, host)
    .filter((other) => other.name !== name && !goesBeside(other.holder, own))
    .find((other) => isOlder(other, { name, since: statSync(path).birthtimeMs }))
  if (rival !== undefined) {
    remove()
    return { ok: false, holder: rival.holder }
  }
  const forget = whenInterrupted(remove)
  const heartbeat = setInterval(() => touch(path), staleAfterMs / 4).unref()
  return {
    ok: true,
    release: () => {
      clearInterval(heartbeat)
      forget()
      remove()
    },
  }
}

interface Found {
  readonly name: string
  readonly since: number
  readonly holder: Holder
}

function liveLocks(folder: string, host: string): Found[] {
  return readdirSync(folder)
    .filter(isLockName)
    .flatMap((name) => {
      const path = join(folder, name)
      try {
        const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder
        const { mtimeMs, birthtimeMs } = statSync(path)
        if (isAlive(holder, mtimeMs, host)) return [{ name, since: birthtimeMs, holder }]
        rmSync(path, { force: true })
      } catch {
        // Released in the meantime, or still being written: its owner looks at ours.
      }
      return []
    })
}

function isAlive(holder: Holder, heardOf: number, host: string): boolean {
  if (Date.now() - heardOf > staleAfterMs) return false
  if (holder.host !== host) return true
  try {
    process.kill(holder.process, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // alive, and of another user
  }
}

const goesBeside = (one: Claim, other: Claim): boolean =>
  one.batch === other.batch && one.shards === other.shards && one.shard !== other.shard

/** Of two that claim at the same moment one stays: the one that came first, else the first by name. */
const isOlder = (one: Pick<Found, 'name' | 'since'>, other: Pick<Found, 'name' | 'since'>): boolean =>
  one.since < other.since || (one.since === other.since && one.name < other.name)

function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // A folder that is gone is told by whoever writes a result.
  }
}
