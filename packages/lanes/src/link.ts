import { isOff, warnOnce } from './fallback.ts'
import { host, loops, memory } from './memory.ts'
import type { Compiled } from './call.ts'

declare const atob: (text: string) => string

let found: Readonly<Record<string, Compiled>> | undefined | 'unknown' = 'unknown'

/** The compiled loops of this build; undefined where it has none, the host refuses them, or they are switched off. */
export function linked(): Readonly<Record<string, Compiled>> | undefined {
  if (found === 'unknown') found = loops === undefined || isOff() ? undefined : link(loops.wasm)
  return found
}

function link(wasm: string): Readonly<Record<string, Compiled>> | undefined {
  const exported = instance(wasm)
  if (exported === undefined) warnOnce({ code: 'refused' })
  return exported
}

function instance(wasm: string): Readonly<Record<string, Compiled>> | undefined {
  if (host === undefined || memory === undefined) return undefined
  const bytes = Uint8Array.from(atob(wasm), (digit) => digit.charCodeAt(0))
  try {
    return new host.Instance(new host.Module(bytes), { core: { memory } }).exports as Record<string, Compiled>
  } catch {
    return undefined // a page may forbid it, an old host may not know it
  }
}
