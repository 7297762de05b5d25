import { noStart, noPolicy, runRegions } from '@wlz/core'
import { exp, ln, normalQuantile } from '@wlz/exact'
import { isCompiled } from '@wlz/lanes'
import { decodePack } from '@wlz/data'
import { digest } from './digest.ts'

const count = 200_000

/** Values from 2^-powers to 2^powers, spread over the mantissa too, by exact arithmetic alone. */
function spread(index: number, powers: number): number {
  const mantissa = 1 + (Math.imul(index + 1, 0x9e3779b1) >>> 0) / 2 ** 32
  let value = mantissa
  for (let power = index % powers; power > 0; power--) value *= index % 2 === 0 ? 2 : 0.5
  return value
}

const table = (f: (index: number) => number) => Float64Array.from({ length: count }, (_, index) => f(index))

/** Functions that the engine uses for exp, log and the normal quantile. */
export const exactBits = () => ({
  exp: digest(table((index) => exp((index % 3 === 0 ? -1 : 1) * Math.min(700, spread(index, 11))))),
  ln: digest(table((index) => ln(spread(index, 41)))),
  normalQuantile: digest(table((index) => normalQuantile((index + 0.5) / count))),
})

/** The same question to the host's own functions: they differ between hosts, and show that a digest would tell. */
export const hostBits = () =>
  digest(table((index) => Math.exp(-spread(index, 5)) + Math.sin(spread(index, 5)) + Math.pow(spread(index, 5), 0.3)))

export { isCompiled }

/** Levers of every kind of equation, in all regions. */
const levers = {
  'vpt-verschuiving': 0.15,
  'langer-thuis': 0.1,
  'intramuraal-plafond': 0.97,
  'geclusterd-wonen': 2,
  valpreventie: 0.3,
  reablement: 0.4,
  'zij-instroom': 0.01,
  'ggz-poort': 0.1,
  persoonsvolgend: 1,
} as const

/** Runs from seed to every measure: three regions of eight draws in one column, without policy and with it. */
export function runBits(json: string, binary: ArrayBuffer): readonly string[] {
  const { evidence } = decodePack(json, binary)
  const everywhere = (value: number) => evidence.regions.map(() => [[{ year: 2026, value }]])
  const measures = Object.fromEntries(Object.entries(levers).map(([lever, value]) => [lever, everywhere(value)]))
  return [noPolicy, { ...noPolicy, levers: measures }].flatMap((policy) =>
    runRegions({ evidence, policy, start: noStart, seed: 'bits', regions: [0, 7, 30], fromDraw: 0, draws: 8 }).map(
      (outcome) => digest(outcome.data),
    ),
  )
}
