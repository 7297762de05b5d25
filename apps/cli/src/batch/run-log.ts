import { appendFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Log of events with their time: the one file of a batch that differs from one time to the next. */
export interface RunLog {
  add(event: string, facts?: Readonly<Record<string, unknown>>): void
}

/** A line of JSON for each event, behind what is there; a log that cannot be written stops no batch. */
export function openLog(folder: string): RunLog {
  const path = join(folder, 'log.ndjson')
  const who = { host: hostname(), process: process.pid }
  return {
    add: (event, facts = {}) => {
      try {
        appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), ...who, event, ...facts })}\n`)
      } catch {
        // a full disk is told by whoever writes a result
      }
    },
  }
}
