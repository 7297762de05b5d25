import { groupInformation, noiseOf, partialInformation, perfectInformation } from '@wlz/analysis'
import { blockOfParameter, type Chance } from '@wlz/core'
import { wholeValues } from '../../jobs/areas.ts'
import { askOf, codeOf } from '../../ask/ask.ts'
import { StudyError } from '../../ask/fault.ts'
import { drawnInputs, type DrawnInput } from '../../ask/inputs-drawn.ts'
import type { Pool } from '../../jobs/job.ts'
import { jobsByDraws } from '../../jobs/jobs.ts'
import type { Progress, StudyRequest, StudyScenario, StudyPack } from '../../ask/request.ts'
import { describe } from '../../results/result-parts.ts'
import { indicatorById } from '../../ask/indicators.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'

/** The value of a missing figure to somebody who must choose between scenarios. */
export interface InformationStudy extends Omit<StudyRequest, 'indicators' | 'from' | 'to'> {
  /** Scenarios to choose from, at least two. */
  readonly scenarios: readonly [StudyScenario, ...StudyScenario[]]
  /** Indicator by which the choice is judged, in one year; it must have a direction that is better. */
  readonly indicator: string
  readonly year: number
  readonly draws?: number
  readonly seed?: string
}

/** Value of information in one area: `wlz-information/1`. Values are in the unit of the indicator. */
export interface InformationResult {
  readonly schema: 'wlz-information/1'
  readonly run: Readonly<{ region: string; year: number; seed: string; draws: number; engine: string; data: string }>
  readonly indicator: Readonly<{ id: string; unit: string; label: string; axis: string; better: 'low' | 'high' }>
  readonly choices: readonly Readonly<{ scenario: string; mean: number; bestIn: number }>[]
  /** The choice as things are known now. */
  readonly best: string
  readonly perfect: number
  readonly perfectMcse: number | null
  /** Value that an irrelevant figure gives by luck, 95% point. */
  readonly noise: number
  /** Every uncertain figure, the most worth first. */
  readonly inputs: readonly Readonly<{ id: string; kind: Chance['kind']; value: number }>[]
  /** The same for all figures of a part of the model together, at least this much; the most worth first. */
  readonly groups: readonly Readonly<{ id: string; inputs: number; value: number; mcse: number | null }>[]
}

/** One result for each asked area, in region order, NL last. Equal requests give equal results. */
export async function* informationStudy(
  pack: StudyPack,
  pool: Pool,
  request: InformationStudy,
  progress?: Progress,
): AsyncGenerator<InformationResult, void> {
  const { scenarios, indicator, year, engine, label } = request
  if (scenarios.length < 2) throw new StudyError({ code: 'no-scenario' })
  const ask = askOf(pack.evidence, { ...request, indicators: [indicator], from: year, to: year }, scenarios)
  const better = indicatorById.get(indicator)!.better
  if (better === null) throw new StudyError({ code: 'no-direction', indicator })
  const total = allRunsOf(jobsByDraws(ask, scenarios))
  const count = counted(progress, total)
  for (const { area, values } of await wholeValues(ask, scenarios, pool, count)) {
    const benefits = better === 'high' ? values : values.map((each) => each.map((value) => -value))
    const found = perfectInformation(benefits)
    const noise = noiseOf(benefits)
    const drawn = drawnInputs(pack.evidence, ask, area)
    const inputs = drawn.map(({ id, kind, uniforms }) => ({
      id,
      kind,
      value: partialInformation(benefits, uniforms, noise).value,
    }))
    yield {
      schema: 'wlz-information/1',
      run: { region: codeOf(ask, area), year, seed: ask.seed, draws: ask.draws, engine, data: pack.hash },
      indicator: { id: indicator, ...describe(ask.indicators[0]!, label), better },
      choices: scenarios.map(({ id }, choice) => ({
        scenario: id,
        mean: (better === 'high' ? 1 : -1) * found.means[choice]!,
        bestIn: found.chances[choice]!,
      })),
      best: scenarios[found.best]!.id,
      perfect: found.perfect,
      perfectMcse: found.perfectMcse,
      noise: Math.max(0, noise.high - noise.mean),
      inputs: inputs.toSorted((one, two) => two.value - one.value),
      groups: groupsOf(drawn)
        .map(([id, members]) => ({
          id,
          inputs: members.length,
          ...groupInformation(
            benefits,
            members.map(({ uniforms }) => uniforms),
          ),
        }))
        .toSorted((one, two) => two.value - one.value),
    }
  }
}

/** Parts of the model by what they read; what policy leaves open and what differs by region are parts of their own. */
function groupsOf(inputs: readonly DrawnInput[]): [string, DrawnInput[]][] {
  const groups = new Map<string, DrawnInput[]>()
  for (const input of inputs) {
    const group = groupOf(input)
    groups.set(group, [...(groups.get(group) ?? []), input])
  }
  return [...groups]
}

function groupOf({ id, kind }: DrawnInput): string {
  switch (kind) {
    case 'parameter':
      return blockOfParameter(id)
    case 'use':
      return 'use'
    case 'context':
      return 'world'
    case 'shared':
    case 'lever':
    case 'effect':
      return 'measures'
  }
}
