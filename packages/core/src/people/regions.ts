import { column, columns, inUse, type Column } from '../engine/columns.ts'
import type { Evidence } from '../engine/evidence.ts'
import { standardScores, type DrawList } from '../engine/parameters.ts'
import { clamp, valueAt } from '../sampling/draw.ts'
import { cells, groups } from './groups.ts'
import type { Nation } from './national.ts'

/** Use factors of the regions, one draw per lane. */
export interface RegionWeights {
  /** [region] use of VV care over what its ages would give; the same for the other sectors. */
  readonly useVv: readonly Column[]
  readonly useOther: readonly Column[]
  /** [group, closed last] sum over regions of age-expected people times use. */
  readonly norm: readonly Column[]
}

/**
 * Use factors of all regions, drawn together, and what they add up to.
 *
 * A region's people indicated are the national rates by age and sex on its own population, times its use factor, over
 * this sum: so the regions add up to the nation in every draw and no region has to look at another one's state.
 */
export function weighRegions(evidence: Evidence, nation: Nation, list: DrawList): RegionWeights {
  const draw = (kind: string, factors: Evidence['useFactorVv']) =>
    evidence.regions.map((region, index) => {
      const scores = standardScores(list, `use.${kind}.${region.code}`)
      const use = column()
      for (let lane = 0; lane < inUse; lane++) use[lane] = clamp(valueAt(factors[index]!, scores[lane]!), 0.5, 1.6)
      return use
    })
  const useVv = draw('vv', evidence.useFactorVv)
  const useOther = draw('other', evidence.useFactorOther)
  const norm = columns(groups.length + 1)
  for (let group = 0; group <= groups.length; group++)
    for (let region = 0; region < evidence.regions.length; region++) {
      const expected = ageExpected(nation, group, region)
      const use = isVv(group) ? useVv[region]! : useOther[region]!
      for (let lane = 0; lane < inUse; lane++) norm[group]![lane]! += expected * use[lane]!
    }
  return { useVv, useOther, norm }
}

export const isVv = (group: number): boolean => group < 2

/** People of a group that a region would have at national rates by age and sex. */
function ageExpected(nation: Nation, group: number, region: number): number {
  let people = 0
  for (let cell = 0; cell < cells; cell++)
    people += (nation.indicated[group]![cell]! * nation.regionPopulation[region]![cell]!) / nation.population[cell]!
  return people
}
