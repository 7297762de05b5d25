/** The year a key leads to; undefined for a key that is not about years. */
export function stepOfYear(key: string, year: number, years: readonly number[]): number | undefined {
  const [first, last] = [years[0] ?? year, years.at(-1) ?? year]
  const within = (next: number) => Math.min(last, Math.max(first, next))
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(year - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return within(year + 1)
    case 'PageDown':
      return within(year - 5)
    case 'PageUp':
      return within(year + 5)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return undefined
  }
}
