/** What a statistic refuses, with the facts. A statistic never swallows a number that is not one. */
export type AnalysisFault =
  | Readonly<{ code: 'no-draws' }>
  | Readonly<{ code: 'not-a-number'; draw: number; value: number }>
  | Readonly<{ code: 'too-large' }>
  | Readonly<{ code: 'unequal-draws'; base: number; other: number }>
  | Readonly<{ code: 'outside-0-1'; value: number }>
  | Readonly<{ code: 'too-many-dimensions'; dimensions: number; max: number }>
  | Readonly<{ code: 'too-many-groups'; groups: number; max: number }>

export class AnalysisError extends Error {
  override readonly name = 'AnalysisError'
  readonly fault: AnalysisFault
  constructor(fault: AnalysisFault) {
    super(describeFault(fault))
    this.fault = fault
  }
}

function describeFault(fault: AnalysisFault): string {
  switch (fault.code) {
    case 'no-draws':
      return 'a statistic needs at least one draw'
    case 'not-a-number':
      return `draw ${fault.draw} is ${fault.value}, a finite number was expected`
    case 'too-large':
      return 'the sum of the draws is beyond the largest number'
    case 'unequal-draws':
      return `the base has ${fault.base} draws and the other ${fault.other}, pairs were expected`
    case 'outside-0-1':
      return `a quantile is asked at ${fault.value}, between 0 and 1 was expected`
    case 'too-many-dimensions':
      return `${fault.dimensions} dimensions were asked, direction numbers are kept for ${fault.max}`
    case 'too-many-groups':
      return `${fault.groups} groups would need 2^${fault.groups} runs, at most ${fault.max} are allowed`
  }
}
