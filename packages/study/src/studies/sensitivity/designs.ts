import { hasMoved, movedLevel, screening, screeningRows, sobolPoint, startLevel, type Screening } from '@wlz/analysis'
import { type Chance } from '@wlz/core'
import { stream, uniform } from '@wlz/exact'
import type { DesignRows } from '../../jobs/design-rows.ts'

/** Parts that every design of one study shares. */
export interface DesignBase {
  readonly seed: string
  /** Every name that a run may read; what is not uncertain stays in the middle. */
  readonly names: readonly string[]
  readonly inputs: readonly Chance[]
}

const middle = 0.5

/** Place of the input that a name belongs to. */
const placeOf = (inputs: readonly Chance[]): ReadonlyMap<string, number> =>
  new Map(inputs.flatMap(({ names }, place) => names.map((name) => [name, place] as const)))

export interface ScreeningDesign extends DesignRows {
  readonly moves: Screening
  /** Direction of the move of an input in a trajectory; 0 where it moves several things. */
  sign(input: number, trajectory: number): 1 | -1 | 0
}

/**
 * Morris: every input moves once in every trajectory; what belongs to one input moves together, each from its own
 * start.
 */
export function screeningDesign({ seed, names, inputs }: DesignBase, trajectories: number): ScreeningDesign {
  const moves = screening(inputs.length, trajectories, (input, trajectory) =>
    uniform(stream(`${seed}/order`, inputs[input]!.id), trajectory),
  )
  const moved = hasMoved(moves)
  const places = placeOf(inputs)
  const start = (name: string, trajectory: number) => startLevel(uniform(stream(`${seed}/start`, name), trajectory))
  return {
    moves,
    names,
    rows: screeningRows(moves),
    identity: { kind: 'screening', seed, names, inputs, trajectories },
    uniform(row, name) {
      const place = places.get(name)
      if (place === undefined) return middle
      const level = start(name, Math.floor(row / (inputs.length + 1)))
      return moved(row, place) ? movedLevel(level) : level
    },
    sign: (input, trajectory) => {
      const { names: own } = inputs[input]!
      return own.length > 1 ? 0 : start(own[0]!, trajectory) < middle ? 1 : -1
    },
  }
}

/** Ends of a tornado: an input at its 10% and 90% point, all else at its median. Row 0 has everything there. */
export function tornadoDesign({ seed, names, inputs }: DesignBase): DesignRows {
  const places = placeOf(inputs)
  return {
    names,
    rows: 1 + 2 * inputs.length,
    identity: { kind: 'tornado', seed, names, inputs },
    uniform: (row, name) => (row > 0 && places.get(name) === (row - 1) >> 1 ? (row % 2 === 1 ? 0.1 : 0.9) : middle),
  }
}

/**
 * Saltelli: blocks of rows A, B, and A with one input from B; after the inputs kept, all others together are one.
 *
 * Inputs kept lie on a scrambled Sobol sequence, A and B in dimensions of their own; the others on the stratified draws
 * of the engine under two seeds, which pads the design with as many dimensions as there are.
 * @param rows of each block
 */
export function saltelliDesign(
  { seed, names, inputs }: DesignBase,
  others: readonly Chance[],
  rows: number,
): DesignRows & { readonly blocks: number } {
  const places = placeOf([...inputs, { kind: 'use', id: 'rest', names: others.flatMap((chance) => chance.names) }])
  const singles = inputs.flatMap((input) => (input.names.length === 1 ? input.names : []))
  const dimensions = new Map(singles.map((name, place) => [name, place]))
  const blocks = inputs.length + 3
  const keyOf = (name: string, half: string) => stream(`${seed}/${half}`, name).scrambleKey
  const keys = new Map(singles.map((name) => [name, [keyOf(name, 'A'), keyOf(name, 'B')] as const]))
  return {
    names,
    blocks,
    rows: blocks * rows,
    identity: { kind: 'saltelli', seed, names, inputs, others, rows },
    uniform(place, name) {
      const input = places.get(name)
      if (input === undefined) return middle
      const [block, row] = [Math.floor(place / rows), place % rows]
      const half = block === 1 || block - 2 === input ? 1 : 0
      const dimension = dimensions.get(name)
      if (dimension === undefined) return uniform(stream(`${seed}/${half === 0 ? 'A' : 'B'}`, name), row)
      return sobolPoint(row, dimension + half * singles.length, keys.get(name)![half])
    },
  }
}
