/** A label at the end of a line: where the line ends, and where the label stands so that no two overlap. */
export interface EndLabel {
  readonly key: string
  readonly at: number
}

/**
 * Move labels apart, as little as needed and in their order, inside a strip.
 * @returns place by key
 */
export function spreadLabels(
  labels: readonly EndLabel[],
  gap: number,
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const sorted = labels.toSorted((a, b) => a.at - b.at)
  const places = sorted.map(({ at }) => at)
  for (let index = 0; index < places.length; index++) {
    const least = index === 0 ? top : places[index - 1]! + gap
    places[index] = Math.max(places[index]!, least)
  }
  for (let index = places.length - 1; index >= 0; index--) {
    const most = index === places.length - 1 ? bottom : places[index + 1]! - gap
    places[index] = Math.min(places[index]!, most)
  }
  return new Map(sorted.map(({ key }, index) => [key, places[index]!]))
}
