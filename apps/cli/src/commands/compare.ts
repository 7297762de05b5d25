import { compareNotices, compareStudy, scenarioCatalogue, type CompareResult } from '@wlz/study'
import type { Scenario, ScenarioFiles } from '@wlz/scenario'
import { InputFaults } from '../exit.ts'
import { engine } from '../host/engine.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles, isShipped, scenarioPath, shortTarget, shownPath } from '../host/scenario-files.ts'
import { readFormat } from '../output/formats.ts'
import { compareColumns, compareRows } from '../output/study-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import { followed, readTarget } from '../output/target.ts'
import { readStudyOptions, type CompareOptions } from '../options.ts'
import { inLanguage, readScenario, takeScenario, type FaultCount } from '../scenarios.ts'
import type { Session } from '../session.ts'
import { carryOut, isUnreadable, labelOf, regionNames } from '../study.ts'
import { compareTable } from '../tables/compare-table.ts'
import { neededIndicators } from '../tables/headline.ts'
import { presentValueIndicators } from '../tables/present-value-table.ts'
import { markLines } from '../tables/sections.ts'

/** `wlz compare`: paired differences with a base. */
export async function act(session: Session, [baseName = '', ...otherNames]: readonly string[], options: CompareOptions): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const count: FaultCount = { more: 0 }
  const pack = loadPack()
  const files = diskFiles()
  const catalogue = scenarioCatalogue(pack.evidence)
  const names = othersOf(baseName, otherNames, files, session)
  if (names.length === 0) faults.push(messages.nothingToCompare)
  const format = readFormat(options, ['table', 'json', 'ndjson', 'csv', 'parquet'], messages, faults)
  const target = readTarget(
    options.out,
    [baseName, ...names].map((name) => scenarioPath(name, files.shipped)),
    messages,
    faults,
  )
  if (isUnreadable(format, target)) faults.push(messages.binaryOnScreen)
  const asked = readStudyOptions(options, pack.evidence.regions, messages, faults)
  const read = (name: string) => takeScenario(readScenario(name, options.set ?? [], files, catalogue), session, faults, count)
  const base = read(baseName)
  const others = names.map(read).filter((scenario): scenario is Scenario => scenario !== undefined)
  if (base === undefined || faults.length > 0) throw new InputFaults(faults, faults.length + count.more)

  for (const notice of compareNotices({ base, others, ...asked }))
    session.note(messages.uncertaintyDiffers(notice.scenario, notice.used.draws, notice.used.seed))
  const told = (scenario: Scenario, name: string) => inLanguage(scenario, isShipped(name, files.shipped), language)
  const shape: Shape<CompareResult> = {
    columns: compareColumns,
    rows: compareRows,
    table: (results) =>
      compareTable(results, {
        language,
        base: told(base, baseName),
        others: others.map((other, index) => told(other, names[index]!)),
        catalogue,
        targets: [baseName, ...names].map((name) => shortTarget(name, files.shipped)),
        indicators: asked.indicators,
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const isList = asked.regions.length > 1 || asked.regions[0] === 'all'
  const request = {
    base,
    others,
    ...asked,
    ...neededIndicators(format, asked.indicators, presentValueIndicators),
    shares: options.shares ?? false,
    engine,
    label: labelOf(session),
  }
  await carryOut(session, pack, target, (pool, progress, sink) =>
    writeResults(noted(compareStudy(pack, pool, request, progress), format === 'table', session), format, isList, shape, sink),
  )
}

/** The base itself, by whatever path it is named, is left out; so is a file that is named twice. */
function othersOf(base: string, others: readonly string[], { shipped }: ScenarioFiles, session: Session): string[] {
  const pathOf = (name: string) => followed(scenarioPath(name, shipped))
  const seen = new Set<string>()
  return others.filter((name) => {
    const path = pathOf(name)
    if (path === pathOf(base)) return false
    if (seen.has(path)) session.note(session.messages.repeatedSkipped(shownPath(scenarioPath(name, shipped))))
    return !seen.has(path) && seen.add(path) !== undefined
  })
}

/** Outside a table, say on standard error once what the numbers cannot say for themselves. */
async function* noted(results: AsyncIterable<CompareResult>, isTable: boolean, session: Session): AsyncGenerator<CompareResult> {
  const said = new Set<string>()
  for await (const result of results) {
    for (const about of isTable ? [] : [result.base, ...result.others]) {
      for (const line of markLines(about.scenario, about, session.language)) {
        if (!said.has(line)) session.note(line)
        said.add(line)
      }
    }
    yield result
  }
}
