import type { LegalRule, LegalValue } from './records.ts'

/** The first day on which a lever is allowed; the build refuses a rule without one. */
export const legalStartOf = ({ values }: LegalRule): LegalValue => values.find(({ allowed }) => allowed)!
