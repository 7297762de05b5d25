/**
 * Milliseconds after which a test gives up on something that never comes. Guards, not claims: nothing may turn red because
 * the machine is busy with something else, so that both are many times what a quiet machine needs.
 */
export const patience = {
  /** One thing that a test waits for. */
  step: 120_000,
  /** One test. */
  test: 480_000,
}
