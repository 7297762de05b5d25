/** Functions of the unit cube with sensitivities that are known in closed form. */

export interface Known {
  readonly inputs: number
  of(point: readonly number[]): number
  readonly first: readonly number[]
  readonly total: readonly number[]
}

/**
 * Ishigami and Homma, with a = 7 and b = 0.1: sin x1 + a sin^2 x2 + b x3^4 sin x1 on (-pi, pi)^3. The third input does
 * nothing by itself and a quarter of everything together with the first.
 */
export function ishigami(): Known {
  const [a, b] = [7, 0.1]
  const variance = a ** 2 / 8 + (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 18 + 0.5
  const one = (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 50 + 0.5
  const both = (b ** 2 * Math.PI ** 8 * 8) / 225
  return {
    inputs: 3,
    of: (point) => {
      const [x, y, z] = point.map((uniform) => (2 * uniform - 1) * Math.PI) as [number, number, number]
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x)
    },
    first: [one / variance, a ** 2 / 8 / variance, 0],
    total: [(one + both) / variance, a ** 2 / 8 / variance, both / variance],
  }
}

/** The g-function of Sobol: a product of (|4 x - 2| + a) / (1 + a); the smaller a, the more the input matters. */
export function gFunction(a: readonly number[]): Known {
  const alone = a.map((each) => 1 / (3 * (1 + each) ** 2))
  const all = alone.reduce((product, part) => product * (1 + part), 1)
  return {
    inputs: a.length,
    of: (point) =>
      point.reduce((product, x, input) => (product * (Math.abs(4 * x - 2) + a[input]!)) / (1 + a[input]!), 1),
    first: alone.map((part) => part / (all - 1)),
    total: alone.map((part) => (part * (all / (1 + part))) / (all - 1)),
  }
}
