import { readFileSync } from 'node:fs'
import { noPolicy, type Policy, type Track } from '@wlz/core'
import { decodePack, type Pack } from '@wlz/data'
import { executeJob, type Pool, type StudyScenario } from '../src/index.ts'

/** The pack as it was built. */
export function builtPack(): Pack {
  const dist = new URL('../../data/dist/', import.meta.url)
  const binary = readFileSync(new URL('evidence.bin', dist))
  return decodePack(readFileSync(new URL('evidence.json', dist), 'utf8'), new Uint8Array(binary).buffer)
}

/** Levers at one value from 2027 on, everywhere. */
export const nationalPolicy = ({ evidence }: Pack, levers: Readonly<Record<string, number>>): Policy => ({
  ...noPolicy,
  levers: Object.fromEntries(
    Object.entries(levers).map(([id, value]) => [id, evidence.regions.map((): Track => [[{ year: 2027, value }]])]),
  ),
})

export const scenarioOf = (id: string, policy: Policy = noPolicy): StudyScenario => ({
  id,
  policy,
  seed: 'wlz-test',
  draws: 65,
})

/** Answers the last asked job first, and passes jobs and results through a copy as a thread does. */
export function contraryPool(pack: Pack, size: number): Pool & { readonly order: number[] } {
  const waiting: (() => void)[] = []
  const order: number[] = []
  let asked = 0
  const settle = () => queueMicrotask(() => setTimeout(() => waiting.pop()?.(), 0))
  return {
    size,
    order,
    close: async () => {},
    run(job) {
      const number = asked++
      return new Promise((resolve) => {
        waiting.push(() => {
          order.push(number)
          resolve(structuredClone(executeJob(pack, structuredClone(job))))
        })
        settle()
      })
    },
  }
}
