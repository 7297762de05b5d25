/** A lever and its value. */
export interface LeverSetting {
  readonly lever: string
  readonly value: number
}

/**
 * Levers that an equation needs beside it before it does anything: a way of paying needs something that is paid for
 * together, and requests for places need a ceiling that lets them in.
 */
const companions: Readonly<Record<string, LeverSetting>> = {
  'money.split': { lever: 'domeinoverstijgend-arrangement', value: 0.5 },
  'delay.gate': { lever: 'domeinoverstijgend-arrangement', value: 0.5 },
  'places.requests': { lever: 'intramuraal-plafond', value: 3 },
}

/** The lever that must be pulled too before levers of an equation do anything. */
export const companionOf = (equation: string): LeverSetting | undefined => companions[equation]
