import { hashed } from '../src/hashed.ts'

/** Draws of the tests on what information is worth. */
export const draws = 8_192

/** Even numbers within (0, 1), the same every time. */
export const uniform = (input: number, count = draws) =>
  Float64Array.from({ length: count }, (_, draw) => hashed(input, draw) * 0.999999 + 5e-7)

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** Standard normal distribution, by its series. */
export function below(x: number): number {
  let [term, sum] = [x, x]
  for (let k = 1; k < 80; k++) sum += term *= (x * x) / (2 * k + 1)
  return 0.5 + density(x) * sum
}

/** Value of knowing a benefit N(middle, spread) when the other choice gives nothing: the unit normal loss. */
export const known = (middle: number, spread: number) =>
  spread * density(middle / spread) + middle * below(middle / spread) - Math.max(0, middle)
