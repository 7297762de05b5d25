/** One step of a waterfall: what is added to or taken from the running total. */
export interface Step {
  readonly name: string
  readonly value: number
}

const marks = { up: '█', down: '░', none: '│' } as const

/**
 * Steps as bars that each begin where the one before ended, and a last bar from zero to the total. A bar up is full and
 * one down is light, so that no colour is needed; a step too small to draw is a line.
 * @returns a bar of `width` characters for every step, then for the total
 */
export function waterfallBars(steps: readonly Step[], width: number): string[] {
  const ends: [from: number, to: number][] = []
  let running = 0
  for (const { value } of steps) ends.push([running, (running += value)])
  ends.push([0, running])
  const lowest = Math.min(0, ...ends.flat())
  const highest = Math.max(0, ...ends.flat())
  const place = (value: number) =>
    highest === lowest ? 0 : Math.round(((value - lowest) / (highest - lowest)) * width)
  return ends.map(([from, to]) => {
    const first = Math.min(place(from), place(to), width - 1)
    const length = Math.abs(place(to) - place(from))
    const bar = length === 0 ? marks.none : (to > from ? marks.up : marks.down).repeat(length)
    return (' '.repeat(first) + bar).padEnd(width)
  })
}
