const marks = ['·', '░', '▒', '▓', '█'] as const

/** A share for each year as one character a year: nothing, up to a quarter, half, three quarters, more. */
export const strip = (shares: readonly number[]): string =>
  shares.map((share) => marks[share === 0 ? 0 : Math.min(4, Math.ceil(share * 4))]!).join('')

/** The years that can be read off under a strip: the first one and each milestone where its character stands. */
export function stripAxis(years: readonly number[]): string {
  let axis = ''
  for (const [index, year] of years.entries()) {
    const isNamed = index === 0 || year % 10 === 0
    if (isNamed && axis.length <= index) axis = axis.padEnd(index) + String(year)
  }
  return axis
}
