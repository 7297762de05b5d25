import { sensitivityStudy, type SensitivityResult } from '@wlz/study'
import { limits } from '@wlz/scenario'
import { InputFaults } from '../exit.ts'
import { engine } from '../host/engine.ts'
import { inputNames } from '../words/input-names.ts'
import { sensitivityColumns, sensitivityRows } from '../output/sensitivity-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import { readWhole } from '../read/options.ts'
import { readComparison } from '../read/read-comparison.ts'
import type { SensitivityOptions } from '../declared/sensitivity.ts'
import type { Session } from '../session.ts'
import { carryOut, labelOf, regionNames } from '../output/carry-out.ts'
import { sensitivityTable } from '../tables/sensitivity-table.ts'

/** `wlz sensitivity`: which uncertainties decide an outcome, or the difference between two scenarios. */
export async function act(session: Session, names: readonly string[], options: SensitivityOptions): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const whole = (name: string, text: string | undefined, min: number, max: number, usual: number) =>
    readWhole(name, text, { min, max }, messages, faults) ?? usual
  const year = whole('--year', options.year, limits.years.min, limits.years.max, 2040)
  const keep = whole('--keep', options.keep, 1, 30, 8)
  const trajectories = whole('--trajectories', options.trajectories, 2, 1_000, 8)
  const rows = whole('--rows', options.rows, 8, 4_096, 256)
  const asked = readComparison(session, names, { indicator: ['waiting.total'], ...options }, faults)
  const { pack, scenarios, told, targets, format, target, study } = asked
  const [first, second, ...more] = scenarios
  if (more.length > 0) throw new InputFaults([messages.excessArguments('wlz sensitivity', 2, scenarios.length)])
  const shape: Shape<SensitivityResult> = {
    columns: () => sensitivityColumns,
    rows: sensitivityRows,
    table: (results) =>
      sensitivityTable(results, {
        language,
        scenarios: told,
        targets,
        inputName: inputNames(pack, language),
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const pair = second === undefined ? { scenario: first } : { scenario: second, against: first }
  const request = {
    ...pair,
    ...study,
    indicators: study.indicators!,
    year,
    keep,
    trajectories,
    rows,
    engine,
    label: labelOf(session),
  }
  const isList = asked.isList || study.indicators!.length > 1
  await carryOut(session, pack, target, (pool, progress, sink) =>
    writeResults(sensitivityStudy(pack, pool, request, progress), format, isList, shape, sink, session.csv),
  )
}
