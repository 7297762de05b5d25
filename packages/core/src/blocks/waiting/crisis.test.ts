import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../../engine/evidence.ts'
import type { Policy } from '../../engine/policy.ts'
import { indicatorValues } from '../../outcome.ts'
import { ghz, groupsOf, urgent, vv } from '../../people/groups.ts'
import { course, engine, pull, run } from '../../../test/courses.ts'
import { readPack } from '../../../test/pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

const ids = ['crisis.beds', 'crisis.use', 'crisis.without', 'waiting.urgent', 'cost.wlz'] as const
const told = (parameters: Policy['parameters'], lever = 0) => {
  const policy = { ...pull(evidence, { crisisbedden: lever }, 2027), parameters }
  const [outcome] = run(evidence, policy, { regions: [16], draws: 1, central: true, indicators: ids })
  return (id: (typeof ids)[number], year: number) => indicatorValues(outcome!, id)[year - evidence.firstYear]!
}

describe('crisis beds', () => {
  it('hold on the first day the urgent clients of a stay, at the occupancy that was seen', () => {
    const now = course(evidence, { ...pull(evidence, {}, 2027), parameters: { 'crisis.growth': 0 } }, { draws: 2 })
    const urgentOf = (sector: number) =>
      groupsOf[sector]!.reduce((sum, group) => sum + now.state.groups[group]!.queue[urgent]![0]!, 0)
    const { crisisBase, crisisWithin } = now.work
    const occupancy = now.parameter.of('crisis.occupancy')[0]!
    for (const [row, sector] of [vv, ghz].entries())
      expect((crisisBase[row]![0]! * occupancy) / urgentOf(sector)).toBeCloseTo(crisisWithin[row]![0]!, 9)
    // Six weeks of disability care hold more of the urgent than two of nursing care, at the same chance of a place.
    const stays = [2, 6].map((weeks) => {
      const parameters = { 'crisis.stay.vv': weeks }
      return course(evidence, { ...pull(evidence, {}, 2027), parameters }, { draws: 2 }).work.crisisWithin[0]![0]!
    })
    expect(stays[1]! / stays[0]!).toBeCloseTo((1 - (1 - stays[0]!) ** 3) / stays[0]!, 9)
    engine.stepYear(now, 0)
    expect(now.work.crisisBeds[0]![0]).toBe(crisisBase[0]![0])
  })

  it('change nothing while a bed is free, and hold back who would go home where they are full', () => {
    const free = { 'crisis.full': 1, 'crisis.growth': 0.5 }
    const full = { 'crisis.full': 0.3, 'crisis.growth': 0 }
    const [usual, scarce, none] = [told(free), told(full), told({ ...full, 'crisis.home': 0 })]
    expect(usual('crisis.without', 2024)).toBe(0)
    expect(usual('waiting.urgent', 2030)).toBe(none('waiting.urgent', 2030))
    expect(scarce('crisis.without', 2030)).toBeGreaterThan(0)
    expect(scarce('crisis.use', 2030)).toBeCloseTo(0.3, 9)
    expect(scarce('waiting.urgent', 2030)).toBeGreaterThan(1.005 * usual('waiting.urgent', 2030))
  })

  it('of the lever find more of the urgent a bed where they are full, and only cost where they are not', () => {
    const full = { 'crisis.full': 0.3, 'crisis.growth': 0 }
    const [scarce, more] = [told(full), told(full, 3)]
    expect(more('crisis.without', 2030)).toBeLessThan(0.5 * scarce('crisis.without', 2030))
    expect(more('waiting.urgent', 2030)).toBeLessThan(scarce('waiting.urgent', 2030))
    const free = { 'crisis.full': 1, 'crisis.growth': 0.5 }
    expect(told(free, 3)('waiting.urgent', 2030)).toBe(told(free)('waiting.urgent', 2030))
    expect(told(free, 3)('cost.wlz', 2030)).toBeGreaterThan(told(free)('cost.wlz', 2030))
  })
})
