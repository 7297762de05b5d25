/** Exit codes; `wlz --help` promises these numbers. */
export const exitCodes = {
  done: 0,
  runFailed: 1,
  wrongInput: 2,
  someFailed: 3,
  interrupted: 130,
  terminated: 143,
} as const

/** The input is wrong: one line per fault, in the language of the user. Nothing was written. */
export class InputFaults extends Error {
  override readonly name = 'InputFaults'
  readonly lines: readonly string[]
  /** Number of faults in all; the lines may be the first of them. */
  readonly total: number
  constructor(lines: readonly string[], total = lines.length) {
    super(lines.join('\n'))
    this.lines = lines
    this.total = total
  }
}

/** A run broke a promise of the model; without a message when the output has said it. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure'
}

/** Some runs of a batch failed; the others are there, and each failure was told when it happened. */
export class SomeFailed extends Error {
  override readonly name = 'SomeFailed'
}

/** Whoever read our output went away; there is nothing left to do and nothing to say. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}
