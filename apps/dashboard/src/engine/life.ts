import type { Living } from './protocol.ts'

/*
 * A worker that closes itself, or that the browser ends, raises no error. A lock that it holds for life is let go by the
 * browser at that moment, so that its end is known at once, and a worker that is only slow is not taken for dead. Browsers
 * have locks on secure pages only: elsewhere silence has to tell.
 */

let lives = 0

/** A name that no other worker holds, of this tab or another. */
const lifeName = (): string => `wlz-life-${crypto.getRandomValues(new Uint32Array(2)).join('-')}-${lives++}`

/** Holds the name until this worker ends, and then says so. */
export function liveAs(name: string, say: (message: Living) => void): void {
  const told = () => say({ kind: 'living' })
  if (!('locks' in navigator)) {
    told()
    return
  }
  const forLife = async () => {
    told()
    await new Promise(() => {})
  }
  navigator.locks.request(name, forLife).catch(told)
}

/** The line to a worker. */
export interface Line<To> {
  tell(message: To): void
  /** Ends the worker; nothing more is heard of it. */
  end(): void
}

/**
 * Opens the line to a worker. What it is told waits until it lives under its name: work must not end it unseen.
 *
 * @param opening its first message, which gives it the name
 * @param ended called when it ended by itself
 */
export function lineTo<To, From>(
  worker: Worker,
  opening: (life: string) => To,
  hear: (message: From) => void,
  ended: () => void,
): Line<To> {
  const life = lifeName()
  const stop = new AbortController()
  let waiting: To[] | undefined = []
  worker.onmessage = ({ data }: MessageEvent<From | Living>) => {
    if (!isLiving(data)) {
      hear(data)
      return
    }
    if ('locks' in navigator) navigator.locks.request(life, { signal: stop.signal }, ended).catch(() => undefined)
    for (const message of waiting ?? []) worker.postMessage(message)
    waiting = undefined
  }
  worker.postMessage(opening(life))
  return {
    tell: (message) => {
      if (waiting === undefined) worker.postMessage(message)
      else waiting.push(message)
    },
    end: () => {
      stop.abort()
      worker.onmessage = null
      worker.terminate()
    },
  }
}

const isLiving = <From>(message: From | Living): message is Living => (message as Partial<Living>).kind === 'living'
