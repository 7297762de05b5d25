import type { FanBands } from '@wlz/charts'
import type { PageWords } from '@wlz/terms'
import type { Write } from './amounts.ts'

/** "2035: 21.400 personen, 80% tussen 17.900 en 26.300". */
export function readOut(words: PageWords, year: number, index: number, bands: FanBands, write: Write): string {
  const at = (values: readonly number[]) => write(values[index]!)
  return words.readOut(year, at(bands.p50), at(bands.p10), at(bands.p90))
}
