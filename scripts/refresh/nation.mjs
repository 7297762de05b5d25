import { builtPack, basispadOf, packageOf } from './packages.mjs'

/** Outcomes that the pages of trust lead with, and their year. */
export const headlines = ['wlz.indicated', 'waiting.total', 'cost.wlz']
export const headlineYear = 2040

/**
 * The nation under basispad.
 *
 * @returns the packages of the model and of chance; the pack; `headlinesOf(evidence, more)`, the three headlines by draw; and the evidence with one parameter at a value
 */
export async function nation() {
  const [core, exact] = [await packageOf('core'), await packageOf('exact')]
  const pack = await builtPack()
  const { policy } = await basispadOf(pack)
  const regions = pack.evidence.regions.map((_, region) => region)
  const headlinesOf = (evidence, more) => {
    const request = { evidence, policy, start: core.noStart, seed: 'wlz-2026', regions, fromDraw: 0, draws: 1, ...more }
    const outcomes = core.runRegions(request)
    const total = core.emptyNational(outcomes[0])
    for (const outcome of outcomes) core.addToNational(total, outcome)
    const row = total.years.indexOf(headlineYear) * total.draws
    return headlines.map((id) => core.indicatorValues(total, id).slice(row, row + total.draws))
  }
  return { core, exact, pack, headlinesOf }
}

/** The evidence with a parameter that is certain. */
export const withValue = (evidence, id, value) => ({
  ...evidence,
  parameters: { ...evidence.parameters, [id]: { ...evidence.parameters[id], low: value, central: value, high: value } },
})
