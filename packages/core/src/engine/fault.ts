/** Every way in which a run can break its promises, with the facts needed to find the cause. */
export type ModelFault =
  | Readonly<{
      code: 'not-finite' | 'negative-stock'
      block: string
      region: string
      year: number
      month: number
      draw: number
      value: number
    }>
  | Readonly<{
      code: 'mortality-outside-wlz'
      region: string
      year: number
      draw: number
      trend: string
      value: number
      min: number
    }>
  | Readonly<{ code: 'runaway-loop'; loop: string; draw: number; gain: number; max: number }>
  | Readonly<{ code: 'missing-parameter'; parameter: string }>
  | Readonly<{ code: 'base-year'; quantity: string; draw: number; value: number; min: number; max: number }>
  | Readonly<{ code: 'unknown-region'; region: number }>

/** A broken promise inside the model. Input of users is checked earlier and never leads to it. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly fault: ModelFault
  constructor(fault: ModelFault) {
    super(describeFault(fault))
    this.fault = fault
  }
}

function describeFault(fault: ModelFault): string {
  switch (fault.code) {
    case 'not-finite':
    case 'negative-stock':
      return `${fault.block} has ${fault.value} in region ${fault.region}, year ${fault.year}, month ${fault.month}, draw ${fault.draw}`
    case 'mortality-outside-wlz':
      return `deaths outside the Wlz fall to ${fault.value} of their base at 80+ in region ${fault.region}, year ${fault.year}, draw ${fault.draw} (at least ${fault.min}): ${fault.trend} goes too far`
    case 'runaway-loop':
      return `${fault.loop} has a gain of ${fault.gain} in draw ${fault.draw}, allowed is less than ${fault.max}`
    case 'missing-parameter':
      return `the evidence has no parameter ${fault.parameter}`
    case 'base-year':
      return `${fault.quantity} is ${fault.value} in draw ${fault.draw}, between ${fault.min} and ${fault.max} was expected`
    case 'unknown-region':
      return `the evidence has no region number ${fault.region}`
  }
}
