/** Input that a statistic refuses, with the facts. A statistic never accepts NaN. */
export type AnalysisFault =
  | Readonly<{ code: 'no-draws' }>
  | Readonly<{ code: 'not-a-number'; draw: number; value: number }>
  | Readonly<{ code: 'too-large' }>
  | Readonly<{ code: 'unequal-draws'; base: number; other: number }>
  | Readonly<{ code: 'outside-0-1'; value: number }>
  | Readonly<{ code: 'too-many-groups'; groups: number; max: number }>
  | Readonly<{ code: 'design-dimensions'; value: number; max: number }>
  | Readonly<{ code: 'not-positive-definite' }>

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
    case 'too-many-groups':
      return `${fault.groups} groups would need 2^${fault.groups} runs, at most ${fault.max} are allowed`
    case 'design-dimensions':
      return `a Sobol sequence of ${fault.value} dimensions was asked, a whole number from 1 to ${fault.max} was expected`
    case 'not-positive-definite':
      return 'a matrix of covariances is not positive definite'
  }
}
