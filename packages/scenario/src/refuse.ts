import { batchInputs } from './batch/inputs.ts'
import type { ScenarioCatalogue } from './catalogue.ts'
import { maxIssues, type Issue, type Parsed } from './issue.ts'
import { withNearest } from './nearest.ts'
import { freeParameters } from './parameters.ts'

/** A batch plan knows names of indicators too. */
type Names = ScenarioCatalogue & { readonly indicators?: readonly string[] }

/** Every fault: the first ones in full, with the name that was meant where one looks like it, and how many there are. */
export const refused = (issues: readonly Issue[], catalogue: Names): Parsed<never> => ({
  ok: false,
  issues: issues.slice(0, maxIssues).map((issue) => suggest(issue, catalogue)),
  total: issues.length,
})

/** Find the nearest name only for faults that are shown, because it costs more than finding the fault. */
function suggest(issue: Issue, catalogue: Names): Issue {
  const { levers, context, regions, indicators = [] } = catalogue
  if (issue.code === 'unknown-indicator') return { ...issue, ...withNearest(issue.found, indicators) }
  if (issue.code === 'unknown-input')
    return {
      ...issue,
      ...withNearest(
        issue.found,
        batchInputs(catalogue).map((input) => input.id),
      ),
    }
  if (issue.code === 'unknown-lever')
    return {
      ...issue,
      ...withNearest(
        issue.found,
        levers.map((lever) => lever.id),
      ),
    }
  if (issue.code === 'unknown-context')
    return {
      ...issue,
      ...withNearest(
        issue.found,
        context.map((item) => item.id),
      ),
    }
  if (issue.code === 'unknown-parameter' && issue.elsewhere === undefined)
    return {
      ...issue,
      ...withNearest(
        issue.found,
        freeParameters(catalogue).map(({ id }) => id),
      ),
    }
  if (issue.code !== 'unknown-region') return issue
  const names = regions.map((region) => (/^\d+$/.test(issue.found) ? region.code : region.name))
  return { ...issue, ...withNearest(issue.found, names) }
}
