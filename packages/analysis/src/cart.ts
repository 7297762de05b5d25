import type { Cases } from './prim.ts'

/** A split of cases at a value of an input: at most it, or above. */
export type Tree =
  | Readonly<{ kind: 'leaf'; cases: number; hits: number }>
  | Readonly<{ kind: 'split'; input: number; at: number; cases: number; hits: number; below: Tree; above: Tree }>

/**
 * Classification tree by Gini impurity, as a second opinion on boxes: it finds regions with cases of interest by splitting
 * and not by peeling.
 * @param depth maximum number of splits in a row
 * @param least cases that a leaf must hold
 * @see L. Breiman et al., Classification and Regression Trees (1984)
 */
export function growTree({ inputs, isHit }: Cases, depth: number, least: number): Tree {
  return grow(Int32Array.from(isHit.keys()), depth)

  function grow(draws: Int32Array, left: number): Tree {
    const hits = draws.reduce((sum, draw) => sum + isHit[draw]!, 0)
    const cases = draws.length
    const leaf = { kind: 'leaf', cases, hits } as const
    if (left === 0 || hits === 0 || hits === cases) return leaf
    let best: { input: number; at: number; impurity: number } | undefined
    for (const [input, values] of inputs.entries()) {
      const order = draws.toSorted((one, two) => values[one]! - values[two]! || one - two)
      let hitsBelow = 0
      for (let place = 0; place < cases - 1; place++) {
        hitsBelow += isHit[order[place]!]!
        const [at, next] = [values[order[place]!]!, values[order[place + 1]!]!]
        const below = place + 1
        if (at === next || below < least || cases - below < least) continue
        const impurity = gini(below, hitsBelow) + gini(cases - below, hits - hitsBelow)
        if (best === undefined || impurity < best.impurity) best = { input, at: (at + next) / 2, impurity }
      }
    }
    if (best === undefined || best.impurity >= gini(cases, hits)) return leaf
    const { input, at } = best
    const side = (isBelow: boolean) => draws.filter((draw) => inputs[input]![draw]! <= at === isBelow)
    return {
      kind: 'split',
      input,
      at,
      cases,
      hits,
      below: grow(side(true), left - 1),
      above: grow(side(false), left - 1),
    }
  }
}

/** Gini impurity times the number of cases. */
const gini = (cases: number, hits: number): number => (2 * hits * (cases - hits)) / cases

/** Inputs that a tree splits on, the earliest first. */
export function splitInputs(tree: Tree): number[] {
  const found: number[] = []
  let level: Tree[] = [tree]
  while (level.length > 0) {
    const splits = level.flatMap((each) => (each.kind === 'split' ? [each] : []))
    found.push(...splits.map(({ input }) => input))
    level = splits.flatMap(({ below, above }) => [below, above])
  }
  return [...new Set(found)]
}
