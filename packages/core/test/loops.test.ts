import { beforeAll, describe, expect, it } from 'vitest'
import type { Course } from '../src/course.ts'
import type { Evidence, Parameter } from '../src/engine/evidence.ts'
import { actief, vv } from '../src/people/groups.ts'
import type { Policy } from '../src/engine/policy.ts'
import { course, engine, pull } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

/** Parameters at fixed values, so that a loop can be opened (zero) or closed. */
const withFixed = (values: Readonly<Record<string, number>>): Evidence => ({
  ...evidence,
  parameters: {
    ...evidence.parameters,
    ...Object.fromEntries(
      Object.entries(values).map(([id, value]): [string, Parameter] => [
        id,
        { ...evidence.parameters[id]!, low: value, central: value, high: value },
      ]),
    ),
  },
})

/** A number looked at on the last day of each year from 2024, in the first of three regions on the central path. */
function watch<T>(from: Evidence, policy: Policy, look: (now: Course) => T, years = 12): T[] {
  const now = course(from, policy, { draws: 1, central: true })
  return Array.from({ length: years }, (_, year) => {
    engine.stepYear(now, year)
    return look(now)
  })
}
const at = (values: readonly number[], year: number) => values[year - 2024]!
/** Relative change that a shock makes, year by year. */
const change = (shocked: readonly number[], calm: readonly number[]) =>
  shocked.map((value, index) => value / calm[index]! - 1)

describe('staff shortage -> workload -> absence and leaving -> shortage', () => {
  const shock = () => pull(evidence, { behoud: -0.02 }, 2026)
  const shortageOf = (now: Course) => now.work.staffMonths[0]!.required[0]! - now.work.staffMonths[0]!.available[0]!
  const closed = { 'staff.absence.elasticity': 0.9, 'staff.leaving.elasticity': 0.5, 'staff.lag': 12 }
  const open = { 'staff.absence.elasticity': 0, 'staff.leaving.elasticity': 0, 'staff.lag': 12 }

  it('makes a shortage larger than it would be by itself', () => {
    const extra = (loop: Record<string, number>) => {
      const now = watch(withFixed(loop), shock(), shortageOf)
      const calm = watch(withFixed(loop), pull(evidence, {}), shortageOf)
      return now.map((value, year) => value - calm[year]!)
    }
    const withLoop = extra(closed)
    const without = extra(open)
    expect(at(without, 2030)).toBeGreaterThan(0)
    expect(at(withLoop, 2030)).toBeGreaterThan(1.05 * at(without, 2030))
  })

  it('works late: absence follows the shortage with a lag, and leaving follows it too', () => {
    const absence = (now: Course) => now.state.staff[0]!.absence[0]!
    const heads = (now: Course) => now.state.staff[0]!.heads.reduce((sum, age) => sum + age[0]!, 0)
    const rise = change(
      watch(withFixed(closed), shock(), absence),
      watch(withFixed(closed), pull(evidence, {}), absence),
    )
    const gap = change(
      watch(withFixed(closed), shock(), shortageOf),
      watch(withFixed(closed), pull(evidence, {}), shortageOf),
    )
    expect(at(rise, 2025)).toBe(0)
    // A year after the shock began the shortage has most of its first effect, absence a small part of its own.
    expect(at(rise, 2026) / at(rise, 2030)).toBeLessThan(0.5 * (at(gap, 2026) / at(gap, 2030)))
    expect(at(rise, 2030)).toBeGreaterThan(at(rise, 2027))
    const fewer = (loop: Record<string, number>) =>
      at(change(watch(withFixed(loop), shock(), heads), watch(withFixed(loop), pull(evidence, {}), heads)), 2032)
    expect(fewer(closed)).toBeLessThan(fewer(open))
  })
})

describe('waiting -> informal overload -> urgent admissions -> waiting', () => {
  const shock = () => pull(evidence, { 'intramuraal-plafond': 0.6 }, 2026)
  const loop = { 'informal.worsen': 0.8, 'informal.ask': 0.5, 'places.closing': 0.5 }
  const worsen = (now: Course) => now.state.groups[0]!.worsenQueue[actief]![0]!
  const waiting = (now: Course) =>
    now.state.groups.reduce((sum, { queue }) => sum + queue.reduce((total, people) => total + people[0]!, 0), 0)

  it('turns a longer queue into more overload and faster worsening, a year later and not before', () => {
    const queue = change(watch(withFixed(loop), shock(), waiting), watch(withFixed(loop), pull(evidence, {}), waiting))
    const faster = change(watch(withFixed(loop), shock(), worsen), watch(withFixed(loop), pull(evidence, {}), worsen))
    expect(at(queue, 2026)).toBeGreaterThan(0.01)
    expect(at(faster, 2026)).toBe(0)
    expect(at(faster, 2027)).toBeGreaterThan(1e-4)
  })

  it('gives more urgent people waiting than without the loop', () => {
    const urgent = (now: Course) => now.state.groups[0]!.queue[0]![0]! + now.state.groups[1]!.queue[0]![0]!
    const rise = (values: Record<string, number>) =>
      change(watch(withFixed(values), shock(), urgent), watch(withFixed(values), pull(evidence, {}), urgent))
    expect(at(rise(loop), 2032)).toBeGreaterThan(at(rise({ ...loop, 'informal.worsen': 0, 'informal.ask': 0 }), 2032))
  })
})

describe('staff shortage -> closed places -> waiting', () => {
  it('closes places only when hired staff and less care per client are used up, and then lengthens the queue', () => {
    const look = (now: Course) => ({
      staffed: now.state.sectors[vv]!.staffedShare[0]!,
      waiting: now.state.groups[0]!.queue.reduce((sum, people) => sum + people[0]!, 0),
    })
    const shocked = watch(evidence, pull(evidence, { behoud: -0.05, verzuim: -0.03 }, 2026), look, 16)
    const calm = watch(evidence, pull(evidence, {}), look, 16)
    expect(shocked[2026 - 2024]!.staffed).toBe(1) // buffers hold at first
    const closes = shocked.findIndex(({ staffed }) => staffed < 1)
    expect(closes).toBeGreaterThan(2026 - 2024)
    expect(shocked.at(-1)!.staffed).toBeLessThan(calm.at(-1)!.staffed)
    // Against a path that closes nothing; later rooms close there too, and both lists are long.
    const longer = change(
      shocked.map(({ waiting }) => waiting),
      calm.map(({ waiting }) => waiting),
    ).filter((_, year) => year > closes && calm[year]!.staffed === 1)
    expect(longer.length).toBeGreaterThan(5)
    for (const more of longer) expect(more).toBeGreaterThan(0.05)
    expect(Math.max(...longer)).toBeGreaterThan(0.25)
    // Before the first place closes nobody waits longer for it.
    expect(Math.abs(shocked[closes - 1]!.waiting / calm[closes - 1]!.waiting - 1)).toBeLessThan(0.02)
  })
})

describe('extramuralisering -> fewer in verblijf, more hours at home -> staff', () => {
  it('moves people from verblijf to care at home and with them the hours, in the years after', () => {
    const look = (now: Course) => now.work.clients[vv]!
    const sum = (now: Course) => ({
      verblijf: look(now).verblijf[0]!,
      home: look(now).vpt[0]! + look(now).mpt[0]!,
      required: now.work.staffMonths[vv]!.required[0]!,
    })
    const shifted = watch(evidence, pull(evidence, { 'vpt-verschuiving': 1 }, 2026), sum)
    const calm = watch(evidence, pull(evidence, {}), sum)
    expect(shifted[1]).toEqual(calm[1])
    expect(shifted[2028 - 2024]!.verblijf).toBeLessThan(0.98 * calm[2028 - 2024]!.verblijf)
    expect(shifted[2028 - 2024]!.home).toBeGreaterThan(1.02 * calm[2028 - 2024]!.home)
    // A client at home asks fewer paid hours than one in verblijf: the branch as a whole is relieved at first.
    expect(shifted[2028 - 2024]!.required).toBeLessThan(calm[2028 - 2024]!.required)
    // The drain on verblijf comes with the turnover of a stay: more after two years than in the first.
    const drain = (year: number) => 1 - shifted[year - 2024]!.verblijf / calm[year - 2024]!.verblijf
    expect(drain(2027)).toBeGreaterThan(drain(2026))
  })
})

describe('overspending -> tariff cut or growth stop -> places', () => {
  const look = (now: Course) => ({
    tariff: now.state.tariff[0]!,
    stop: now.state.growthStop[0]!,
    places: now.state.places[vv]![0]!,
  })
  const growing = { groeiverzoeken: 0.05, 'realisatie-groei': 0.6 }

  it('stops growth by the volume rule: fewer places, some years later', () => {
    const poor = watch(evidence, pull(evidence, { ...growing, kadergroei: -0.05 }, 2024), look)
    const rich = watch(evidence, pull(evidence, { ...growing, kadergroei: 0.1 }, 2024), look)
    expect(poor[0]!.stop).toBeGreaterThan(0)
    expect(rich.every(({ stop }) => stop === 0)).toBe(true)
    expect(poor[0]!.tariff).toBe(1)
    expect(poor[0]!.places).toBe(rich[0]!.places)
    expect(
      at(
        poor.map(({ places }) => places),
        2033,
      ),
    ).toBeLessThan(
      0.95 *
        at(
          rich.map(({ places }) => places),
          2033,
        ),
    )
  })

  it('cuts the tariff when money follows the person, never under the legal floor, and fewer places are delivered', () => {
    const poor = watch(evidence, pull(evidence, { ...growing, persoonsvolgend: 1, kadergroei: -0.05 }, 2024), look)
    const rich = watch(evidence, pull(evidence, { ...growing, persoonsvolgend: 1, kadergroei: 0.1 }, 2024), look)
    expect(poor[0]!.tariff).toBeLessThan(1)
    expect(Math.min(...poor.map(({ tariff }) => tariff))).toBeGreaterThanOrEqual(
      evidence.parameters['budget.floor']!.central,
    )
    expect(poor.every(({ stop }) => stop === 0)).toBe(true)
    expect(rich.every(({ tariff }) => tariff === 1)).toBe(true)
    expect(poor[0]!.places).toBe(rich[0]!.places)
    expect(
      at(
        poor.map(({ places }) => places),
        2033,
      ),
    ).toBeLessThan(
      at(
        rich.map(({ places }) => places),
        2033,
      ),
    )
  })
})
