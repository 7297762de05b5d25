import type { z } from 'zod'

type ZodIssue = z.core.$ZodIssue

/**
 * Option of a union that was probably meant: its shape fits, and it has the fewest missing or unknown keys. Undefined when no
 * option has the shape.
 */
export function likeliest(errors: readonly (readonly ZodIssue[])[]): number | undefined {
  let best: number | undefined
  let fewest = Infinity
  for (const [index, issues] of errors.entries()) {
    const strange = issues.reduce((sum, issue) => sum + strangeness(issue), 0)
    if (strange < fewest) {
      fewest = strange
      best = index
    }
  }
  return best
}

/** Penalty of a fault: another shape excludes an option, a missing or unknown key weighs ten, any other fault one. */
function strangeness(issue: ZodIssue): number {
  if (issue.code === 'unrecognized_keys') return issue.path.length === 0 ? issue.keys.length * 10 : 1
  if (issue.path.length > 0) return issue.path.length === 1 && issue.input === undefined ? 10 : 1
  if (issue.code === 'invalid_value') return typeof issue.input === 'string' ? 1 : Infinity
  if (issue.code === 'invalid_type') return issue.expected === 'int' ? 5 : Infinity
  if (issue.code === 'invalid_union') return likeliest(issue.errors) === undefined ? Infinity : 1
  return 1
}
