import type { DifferenceResult } from '@wlz/study'
import { cliTables, dictionary, formatAmount, scaleFor, type Language } from '@wlz/terms'
import { drawTable } from './layout.ts'

/** Which lever gives which part of the mean difference of one indicator; nothing where shares were not asked. */
export function sharesTable({ label, unit, shares }: DifferenceResult, index: number, year: number, language: Language): string[] {
  if (shares === undefined) return []
  const words = cliTables(language)
  const causes = Object.entries(shares).map(([cause, values]) => [cause, values[index]!] as const)
  const scale = scaleFor(unit, Math.max(...causes.map(([, value]) => Math.abs(value))), language)
  const rows = causes.map(([cause, value]) => [causeName(cause, language), formatAmount(value, scale, { language, signed: true })])
  return [`${words.shares}: ${label}, ${year}`, drawTable([{ heading: '', width: 46 }, { heading: '', width: 16, align: 'right' }], rows).split('\n').slice(1).join('\n')]
}

function causeName(cause: string, language: Language): string {
  const words = cliTables(language)
  if (cause === 'interaction') return words.interaction
  if (cause === 'samplingError') return words.samplingError
  const { levers, context, families } = dictionary(language)
  const names: Readonly<Record<string, { readonly label: string } | string | undefined>> = { ...families, ...context, ...levers }
  const found = names[cause]
  return found === undefined ? cause : typeof found === 'string' ? found : `${found.label} (${cause})`
}
