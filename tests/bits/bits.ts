import { exp, ln, normalQuantile, runRegions } from '@wlz/core'
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

/** What the engine uses for exp, log and the normal quantile. */
export const exactBits = () => ({
  exp: digest(table((index) => exp((index % 3 === 0 ? -1 : 1) * Math.min(700, spread(index, 11))))),
  ln: digest(table((index) => ln(spread(index, 41)))),
  normalQuantile: digest(table((index) => normalQuantile((index + 0.5) / count))),
})

/** The same question to the host's own functions: they differ between hosts, and show that a digest would tell. */
export const hostBits = () => digest(table((index) => Math.exp(-spread(index, 5)) + Math.sin(spread(index, 5)) + Math.pow(spread(index, 5), 0.3)))

/** One run from seed to every measure of three regions, eight draws each. */
export function runBits(json: string, binary: ArrayBuffer): readonly string[] {
  const { evidence } = decodePack(json, binary)
  const policy = { levers: {}, effects: {}, context: {}, parameters: {} }
  return runRegions({ evidence, policy, seed: 'bits', regions: [0, 7, 30], fromDraw: 0, draws: 8 }).map((outcome) => digest(outcome.data))
}
