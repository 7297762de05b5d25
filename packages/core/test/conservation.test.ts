import { beforeAll, describe, expect, it } from 'vitest'
import { lanes, type Column } from '../src/engine/columns.ts'
import type { Course } from '../src/course.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { closedGroup, groups, ghz, ggz, sectors, vv } from '../src/people/groups.ts'
import { profiles } from '../src/people/profiles.ts'
import { ledgerCauses, ledgerPayers } from '../src/blocks/money/ledger.ts'
import { noPolicy } from '../src/engine/policy.ts'
import { course, engine, pull } from './courses.ts'
import { readPack } from './pack.ts'

const { recordYear, stepYear } = engine
/** All that is reported of a year, on request or not. */
const record = (now: Course, year: number, reported: Record<string, Column>) =>
  recordYear(
    now,
    year,
    (id, values) => (reported[id] = values.slice()),
    () => true,
  )

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

const busy = {
  'vpt-verschuiving': 0.5,
  valpreventie: 1,
  reablement: 1,
  'pgb-naar-zin': 0.1,
  'terug-naar-huis': 0.1,
  'intramuraal-plafond': 0.9,
  groeiverzoeken: 0.05,
  'instroom-vg67': 0.3,
}

const sumOf = (parts: readonly Column[]) =>
  Float64Array.from({ length: lanes }, (_, lane) => parts.reduce((sum, part) => sum + part[lane]!, 0))
const inGroup = ({ state }: Course, group: number) =>
  group === closedGroup
    ? sumOf([state.closed.stay, state.closed.home])
    : sumOf([...state.groups[group]!.home, ...state.groups[group]!.queue, ...state.groups[group]!.stay])

/** The largest relative gap between two columns that must be one. */
const gap = (left: Column, right: Column) =>
  Math.max(...left.map((value, lane) => Math.abs(value - right[lane]!) / Math.max(Math.abs(right[lane]!), 1)))

describe.each([
  ['no policy', {}],
  ['levers that move people about', busy],
])('with %s', (_, levers) => {
  const everyYear = (
    look: (
      now: Course,
      year: number,
      before: { groups: Column[]; delayed: Column; places: Column[]; dwellings: Column },
    ) => void,
  ) => {
    const now = course(evidence, Object.keys(levers).length === 0 ? noPolicy : pull(evidence, levers))
    for (let year = 0; year < evidence.years; year++) {
      const before = {
        groups: [...groups, 'aflopend'].map((__, group) => inGroup(now, group)),
        delayed: sumOf(now.state.delayed),
        places: now.state.places.map((places) => places.slice()),
        dwellings: now.state.dwellings.slice(),
      }
      stepYear(now, year)
      look(now, year, before)
    }
  }

  it('loses nobody: start and inflow less exits are the end, for every group, year and draw', () => {
    let exits = 0
    everyYear((now, _year, before) => {
      for (let group = 0; group <= groups.length; group++) {
        const came = group === closedGroup ? new Float64Array(lanes) : now.work.arrived[group]!
        const left = group === closedGroup ? now.work.closedExits : now.state.groups[group]!.exits
        exits += left[0]!
        expect(
          gap(
            inGroup(now, group),
            Float64Array.from(before.groups[group]!, (people, lane) => people + came[lane]! - left[lane]!),
          ),
        ).toBeLessThan(1e-9)
      }
    })
    expect(exits).toBeGreaterThan(1000)
  })

  it('loses nobody in the delay stage: who needs care enters, waits in it or dies', () => {
    everyYear((now, _year, before) => {
      const { inflow, arrived, diedDelayed } = now.work
      const needs = Float64Array.from(before.delayed, (people, lane) => people + inflow[vv]![lane]! + inflow[1]![lane]!)
      const found = Float64Array.from(
        sumOf(now.state.delayed),
        (people, lane) => people + arrived[0]![lane]! + arrived[1]![lane]! + diedDelayed[lane]!,
      )
      expect(gap(found, needs)).toBeLessThan(1e-9)
    })
  })

  it('counts every place that opens, and closes none without a ceiling', () => {
    everyYear((now, _year, before) => {
      for (const sector of [ghz, ggz])
        expect(
          gap(
            now.state.places[sector]!,
            Float64Array.from(before.places[sector]!, (places, lane) => places + now.work.ready[sector]![lane]!),
          ),
        ).toBeLessThan(1e-9)
      expect(
        gap(
          now.state.dwellings,
          Float64Array.from(before.dwellings, (places, lane) => places + now.work.ready[3]![lane]!),
        ),
      ).toBeLessThan(1e-9)
      const promised = Float64Array.from(before.places[vv]!, (places, lane) => places + now.work.ready[vv]![lane]!)
      if ('intramuraal-plafond' in levers)
        now.state.places[vv]!.forEach((places, lane) =>
          expect(places).toBeLessThanOrEqual(promised[lane]! * (1 + 1e-12)),
        )
      else expect(gap(now.state.places[vv]!, promised)).toBeLessThan(1e-9)
    })
  })

  it('puts everybody indicated in exactly one state, and in one cell of an age table', () => {
    everyYear((now, year) => {
      const reported: Record<string, Column> = {}
      record(now, year, reported)
      const states = sumOf([...groups, 'aflopend'].map((__, group) => inGroup(now, group)))
      expect(gap(states, reported['wlz.indicated']!)).toBeLessThan(1e-9)
      expect(
        gap(sumOf(['vv', 'vg', 'lg', 'zg', 'ggz'].map((part) => reported[`wlz.indicated.${part}`]!)), states),
      ).toBeLessThan(1e-9)
      expect(
        gap(sumOf(['verblijf', 'vpt', 'mpt', 'pgb', 'none'].map((form) => reported[`clients.${form}`]!)), states),
      ).toBeLessThan(1e-9)
      expect(
        gap(
          sumOf(['urgent', 'actief', 'voorkeur'].map((status) => reported[`waiting.${status}`]!)),
          reported['waiting.total']!,
        ),
      ).toBeLessThan(1e-9)
      expect(
        gap(sumOf(sectors.map((sector) => reported[`waiting.${sector}`]!)), reported['waiting.total']!),
      ).toBeLessThan(1e-9)
      expect(
        gap(sumOf([reported['waiting.bridged']!, reported['waiting.unbridged']!]), reported['waiting.total']!),
      ).toBeLessThan(1e-9)
      expect(
        gap(sumOf(sectors.map((sector) => reported[`waiting.${sector}.beyondNorm`]!)), reported['waiting.beyondNorm']!),
      ).toBeLessThan(1e-9)
      for (const counted of ['', '.weeks/0', '.weeks/26', '.placedWeeks/26'])
        expect(
          gap(
            sumOf(profiles.map((profile) => reported[`waiting.${profile}${counted}`]!)),
            reported[`waiting.vv${counted}`]!,
          ),
        ).toBeLessThan(1e-9)
      for (const sector of sectors) {
        const of = (part: string) => reported[`waiting.${sector}.${part}`]!
        expect(gap(sumOf([of('urgent'), of('actief'), of('voorkeur')]), reported[`waiting.${sector}`]!)).toBeLessThan(
          1e-9,
        )
        expect(gap(sumOf([of('urgent'), of('actief')]), sumOf([of('withinNorm'), of('beyondNorm')]))).toBeLessThan(1e-9)
        expect(gap(of('weeks/0'), reported[`waiting.${sector}`]!)).toBeLessThan(1e-9)
      }
    })
  })

  it('keeps the age tables within 2% of what ageing alone would make of them', () => {
    const off: number[] = []
    everyYear((now) => {
      for (const scale of now.work.tableScale)
        for (const factor of scale.subarray(0, 24)) off.push(Math.abs(factor - 1))
    })
    // With every lever at its end and growth that goes on, a few draws of a small group go over it in one year.
    const beyond = off.filter((each) => each >= 0.02)
    expect(beyond.length).toBeLessThanOrEqual(Object.keys(levers).length === 0 ? 0 : off.length / 700)
    expect(Math.max(...off)).toBeLessThan(0.025)
  })

  it('balances the ledger to the cent: causes and payers add up to the total, and the Wlz to gross less eigen bijdrage', () => {
    everyYear((now, year) => {
      const reported: Record<string, Column> = {}
      record(now, year, reported)
      const byPayer = ledgerPayers.map((payer) => sumOf(ledgerCauses.map((cause) => now.ledger[payer][cause])))
      for (let lane = 0; lane < 24; lane++) {
        expect(
          Math.abs(reported['cost.total']![lane]! - byPayer.reduce((sum, column) => sum + column[lane]!, 0)),
        ).toBeLessThan(0.01)
        expect(
          Math.abs(reported['cost.wlz']![lane]! - now.work.ownContribution[lane]! - byPayer[0]![lane]!),
        ).toBeLessThan(0.01)
        expect(
          Math.abs(reported['budget.gap']![lane]! - reported['cost.wlz']![lane]! + reported['budget.frame']![lane]!),
        ).toBeLessThan(0.01)
      }
    })
  })
})
