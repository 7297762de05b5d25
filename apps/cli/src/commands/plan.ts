import { limits, type Scenario, scenarioCatalogue, setLevers } from '@wlz/scenario'
import { packageSearch, type Handle, type PackageSearchResult } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { readHandles } from '../read/search-levers.ts'
import { engine } from '../host/engine.ts'
import { readNorms } from '../read/norms.ts'
import { planColumns, packageSearchRows } from '../output/package-search-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import { readDuration, readShare, readWhole } from '../read/options.ts'
import { readComparison } from '../read/read-comparison.ts'
import type { PlanOptions } from '../declared/plan.ts'
import type { Session } from '../session.ts'
import { carryOut, labelOf, regionNames } from '../output/carry-out.ts'
import { leastBudget, packageSearchTable } from '../tables/package-search-table.ts'

/** `wlz plan`: the smallest package of measures that holds, the frontier, and regret over worlds. */
export async function act(session: Session, names: readonly string[], options: PlanOptions): Promise<void> {
  const { language, messages } = session
  const faults: string[] = []
  const norms = readNorms(options.norm ?? ['waiting.beyondNorm<=2x'], session, faults)
  const chance = readShare('--chance', options.chance, { min: 0.01, max: 1 }, messages, faults) ?? 0.8
  const year = readWhole('--year', options.year, limits.years, messages, faults) ?? 2035
  const budget = readWhole('--budget', options.budget, { min: leastBudget, max: 100_000 }, messages, faults) ?? 400
  const seconds = readDuration('--time', options.time, messages, faults)
  let handles: Handle[] = []
  const asked = readComparison(session, names, { ...options, draws: options.draws ?? '128' }, faults, {
    check: (base, catalogue) => (handles = readHandles(options.lever ?? [], base, catalogue, session, faults)),
  })
  const { pack, scenarios, told, targets, format, target, study } = asked
  const catalogue = scenarioCatalogue(pack.evidence)
  const shape: Shape<PackageSearchResult> = {
    columns: () => planColumns,
    rows: packageSearchRows,
    table: ([result]) =>
      packageSearchTable(result!, {
        language,
        worlds: told,
        targets,
        norms,
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const lay = (
    world: { readonly id: string },
    settings: readonly { readonly lever: string; readonly value: number }[],
  ): Scenario => {
    const scenario = scenarios.find(({ id }) => id === world.id)!
    const parsed = setLevers(
      scenario,
      settings.map(({ lever, value }) => ({ name: lever, value })),
      catalogue,
    )
    // the base took it, another world may not
    if (!parsed.ok) throw new InputFaults(parsed.issues.map(({ key }) => `--lever: ${key ?? ''}`))
    return parsed.value
  }
  const end = seconds === undefined ? Infinity : performance.now() + seconds * 1_000
  const isOutOfTime = () => performance.now() > end
  const request = {
    ...study,
    worlds: scenarios,
    handles,
    norms,
    year,
    chance,
    budget,
    isOutOfTime,
    lay,
    engine,
    label: labelOf(session),
  }
  await carryOut(session, pack, target, (pool, progress, sink) =>
    writeResults(once(packageSearch(pack, pool, request, progress)), format, false, shape, sink, session.csv),
  )
}

async function* once<T>(result: Promise<T>): AsyncGenerator<T> {
  yield await result
}
