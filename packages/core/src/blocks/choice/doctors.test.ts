import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { course, engine, pull, run } from '../../../test/courses.ts'
import { lane, nothing } from '../../../test/lane.ts'
import { readPack } from '../../../test/pack.ts'
import type { Evidence } from '../../engine/evidence.ts'
import { indicatorValues } from '../../outcome.ts'
import { clustered, mpt, none, voorzorg, vpt } from '../../people/groups.ts'
import { limitHome } from './doctors.ts'
import { emptyEntry } from './entry.ts'

/** A thousand entrants: half want vpt, a fifth mpt, a tenth a clustered dwelling; doctors give 12 hours a year with vpt and 9 with mpt. */
function limited(tooMany: number, perVpt = 12, perMpt = 9) {
  const entry = emptyEntry()
  entry.home[vpt]!.fill(0.5)
  entry.home[mpt]!.fill(0.2)
  entry.home[clustered]!.fill(0.1)
  const refused = nothing()
  limitHome(entry, lane(tooMany), lane(1000), lane(perVpt), lane(perMpt), refused)
  const share = (form: number) => Math.round(entry.home[form]![0]! * 1e9) / 1e9
  return {
    vpt: share(vpt),
    mpt: share(mpt),
    none: share(none),
    clustered: share(clustered),
    refused: Math.round(refused[0]! * 1e6) / 1e6,
  }
}

describe('doctors for clients at home', () => {
  it('change nothing while there are enough', () => {
    expect(limited(0)).toEqual({ vpt: 0.5, mpt: 0.2, none: 0, clustered: 0.1, refused: 0 })
  })

  it('first leave mpt instead of vpt, which saves three hours each', () => {
    expect(limited(600)).toEqual({ vpt: 0.3, mpt: 0.4, none: 0, clustered: 0.1, refused: 200 })
    expect(limited(1500)).toEqual({ vpt: 0, mpt: 0.7, none: 0, clustered: 0.1, refused: 500 })
  })

  it('then leave people without Wlz care, and take no dwelling away', () => {
    expect(limited(2400)).toEqual({ vpt: 0, mpt: 0.6, none: 0.1, clustered: 0.1, refused: 600 })
    expect(limited(1e6)).toEqual({ vpt: 0, mpt: 0, none: 0.7, clustered: 0.1, refused: 1200 })
  })

  it('move nobody to mpt where it saves nothing, and bear forms that ask no hours', () => {
    expect(limited(600, 9, 12)).toMatchObject({ vpt: 0.5, mpt: 0.15, none: 0.05 })
    expect(limited(600, 0, 0)).toMatchObject({ vpt: 0.5, mpt: 0.2, none: 0, refused: 0 })
  })

  it('save the hours that are too many as far as there are entrants, and lose nobody', () => {
    const hours = fc.double({ min: 0, max: 12_000, noNaN: true })
    const per = fc.double({ min: 0.5, max: 30, noNaN: true })
    fc.assert(
      fc.property(hours, per, per, (tooMany, perVpt, perMpt) => {
        const { vpt: withVpt, mpt: withMpt, none: without } = limited(tooMany, perVpt, perMpt)
        expect(withVpt + withMpt + without).toBeCloseTo(0.7, 7)
        const saved = ((0.5 - withVpt) * perVpt + (0.2 - withMpt) * perMpt) * 1000
        // Where mpt asks more than vpt only mpt gives way.
        const most = (perMpt >= perVpt ? 0.2 * perMpt : 0.5 * perVpt + 0.2 * perMpt) * 1000
        expect(saved).toBeCloseTo(Math.min(tooMany, most), 3)
      }),
    )
  })
})

describe('the limit in a course', () => {
  let evidence: Evidence
  beforeAll(() => {
    evidence = readPack().evidence
  })

  it('is what clients at home asked on the first day with room, and so many more each year, as there are people of 75 and over', () => {
    const parameters = { 'doctors.room': 0.1, 'doctors.growth': 0.05, 'doctors.hours.vpt': 10, 'doctors.hours.mpt': 10 }
    const now = course(
      evidence,
      { ...pull(evidence, { 'medisch-generalistische-zorg': 0.2 }, 2025), parameters },
      { draws: 2 },
    )
    const bridged = (id: 'bridging.waiting' | 'bridging.voorzorg', people: number) => people * now.parameter.of(id)[0]!
    const hours = now.state.groups.slice(0, 2).reduce((sum, { home, queue }) => {
      const waiting = queue.reduce((all, status) => all + status[0]!, 0)
      const settled = home[vpt]![0]! + home[mpt]![0]! + home[clustered]![0]!
      return (
        sum + 10 * (settled + bridged('bridging.waiting', waiting) + bridged('bridging.voorzorg', home[voorzorg]![0]!))
      )
    }, 0)
    const perOld = () =>
      now.work.doctorHours[0]! /
      hours /
      (now.work.population.slice(0).reduce((sum, cell, index) => sum + (index % 10 >= 5 ? cell[0]! : 0), 0) /
        now.work.basePopulation75[0]!)
    engine.stepYear(now, 0)
    expect(perOld()).toBeCloseTo(1.15, 9)
    engine.stepYear(now, 1)
    expect(perOld()).toBeCloseTo(1.2 * 1.2, 9)
  })

  it('binds vpt and mpt: with no more doctors fewer live at home with care, and the lever gives them back', () => {
    const without = { 'doctors.room': 0, 'doctors.growth': 0 }
    const ids = ['clients.vpt', 'clients.mpt', 'clients.none', 'doctors.use', 'doctors.refused'] as const
    const told = (lever: number, parameters: Readonly<Record<string, number>>) => {
      const policy = { ...pull(evidence, { 'medisch-generalistische-zorg': lever }, 2025), parameters }
      const [outcome] = run(evidence, policy, { regions: [16], draws: 1, central: true, indicators: ids })
      return Object.fromEntries(ids.map((id) => [id, indicatorValues(outcome!, id)[10]!]))
    }
    const [usual, short, more] = [told(0, {}), told(0, without), told(1, without)]
    const atHome = (told: Readonly<Record<string, number>>) => told['clients.vpt']! + told['clients.mpt']!
    expect(atHome(short)).toBeLessThan(0.95 * atHome(usual))
    expect(short['clients.none']!).toBeGreaterThan(usual['clients.none']!)
    expect(short['doctors.refused']!).toBeGreaterThan(0)
    expect(atHome(more)).toBeGreaterThan(1.02 * atHome(short))
    expect(more['doctors.use']!).toBeLessThan(short['doctors.use']!)
  })
})
