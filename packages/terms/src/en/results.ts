import type { ResultWords } from '../nl/results.ts'

/** Words of results, for a table and the page, in English. */
export const resultWordsEn: ResultWords = {
  limit1:
    'For no measure at all did we find a measurement of its effect on inflow into the Wlz. For prevention zero lies within every band; an outcome says what happens if the effect is that large.',
  limit3:
    'Waiting lists, places and clients by region are not in our data: regions are estimated from their population. Published is, among others, ‘Gebruik bijdrageplichtige Wlz-zorg; leveringsvorm, zzp, regio’. Provider finance and the housing market are not in the model.',
  interaction: 'of which interplay, already divided',
  causes: { other: 'other measures', context: 'world', parameters: 'parameters' },
  samplingError: 'remainder due to the number of draws',
}
