import { blockOfIndicator } from '@wlz/core'
import type { Certainty, Pack, ParameterRecord } from '@wlz/data'
import { factWords, type Language } from '@wlz/terms'
import { parametersOfBlock } from './blocks.ts'
import { plain, type Input } from './explanation.ts'
import { unitLabel } from './words.ts'

/** Numbers of each certainty. */
export type CertaintyCount = Readonly<Record<Certainty, number>>

const count = (parameters: readonly ParameterRecord[]): CertaintyCount => {
  const of = (certainty: Certainty) => parameters.filter((each) => each.certainty === certainty).length
  return { published: of('published'), derived: of('derived'), assumed: of('assumed') }
}

/** Certainty of the numbers that the step of an outcome reads. */
export const certaintyOf = (indicator: string, { parameters }: Pick<Pack, 'parameters'>): CertaintyCount =>
  count(parametersOfBlock(parameters, blockOfIndicator(indicator)))

export function restsOnText(parameters: readonly ParameterRecord[], language: Language): string {
  const { published, derived, assumed } = count(parameters)
  return factWords(language).restsOnText(published, derived, assumed)
}

export function inputOf(
  { id, label, low, central, high, unit, certainty, source }: ParameterRecord,
  language: Language,
): Input {
  const number = (value: number) => plain(Number(value.toPrecision(3)), language)
  const band = low === high ? '' : ` (${factWords(language).measuredRange(number(low), number(high))})`
  return {
    id,
    label: label[language],
    value: `${number(central)}${band} ${unitLabel(unit, language)}`.trim(),
    certainty,
    sources: source,
  }
}
