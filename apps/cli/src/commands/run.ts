import { scenarioCatalogue } from '@wlz/scenario'
import { runMoves, runStudy, tellingFigure, type RunResult } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { engine } from '../host/engine.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles, isShipped, scenarioPath, shortTarget } from '../host/scenario-files.ts'
import { readFormat } from '../output/formats.ts'
import { readDrawsFile, writeDraws } from '../output/draws-file.ts'
import { runColumns, runRows } from '../output/study-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import { readTarget } from '../output/target.ts'
import { readOwn } from '../read/own.ts'
import type { RunOptions } from '../declared/run.ts'
import { readStudyOptions } from '../read/options.ts'
import { checkDraws, readSince, withSince, type WithSince } from '../read/since.ts'
import { inLanguage, takeScenario, type FaultCount } from '../read/scenarios.ts'
import type { Session } from '../session.ts'
import { carryOut, drawEnough, isUnreadable, labelOf, noteMarks, regionNames } from '../output/carry-out.ts'
import { neededIndicators } from '../tables/headline.ts'
import { runTable } from '../tables/run-table.ts'

/** `wlz run`: one projection. */
export async function act(
  session: Session,
  [name = '']: readonly string[],
  options: RunOptions & { readonly since?: string },
): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const count: FaultCount = { more: 0 }
  const pack = loadPack()
  const files = diskFiles()
  const format = readFormat(options, ['table', 'json', 'ndjson', 'csv', 'parquet'], messages, faults)
  const target = readTarget(options.out, [scenarioPath(name, files.shipped)], messages, faults)
  const drawsFile = readDrawsFile(options, [scenarioPath(name, files.shipped)], messages, faults)
  if (isUnreadable(format, target)) faults.push(messages.binaryOnScreen)
  const asked = readStudyOptions(options, pack.evidence.regions, messages, faults)
  const start = readOwn(options.own, pack, asked.regions, session, faults)
  const scenario = takeScenario(
    name,
    options.set ?? [],
    { files, catalogue: scenarioCatalogue(pack.evidence), session },
    faults,
    count,
  )
  const recorded = readSince(options.since, session, faults)
  if (scenario === undefined || faults.length > 0) throw new InputFaults(faults, faults.length + count.more)

  if (options.until === undefined)
    checkDraws(recorded, { seed: asked.seed ?? scenario.seed, draws: asked.draws ?? scenario.draws }, session)

  if (format !== 'table' && asked.regions.includes('all')) session.note(messages.allHasNl)
  const shape: Shape<WithSince<RunResult>> = {
    columns: () => runColumns,
    rows: runRows,
    table: (results) =>
      runTable(results, {
        language,
        scenario: inLanguage(scenario, isShipped(name, files.shipped), language),
        target: shortTarget(name, files.shipped),
        indicators: asked.indicators,
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const isList = asked.regions.length > 1 || asked.regions[0] === 'all'
  const request = {
    scenario,
    start,
    ...asked,
    ...neededIndicators(format, asked.indicators, format === 'table' ? [tellingFigure] : []),
    ...(format === 'table' && { byStructure: true }),
    engine,
    label: labelOf(session),
  }
  await carryOut(session, pack, target, async (pool, progress, sink) => {
    await writeResults(
      noteMarks(
        withSince(
          drawEnough((draws) => runStudy(pack, pool, { ...request, ...draws }, progress), runMoves, asked, session),
          recorded,
          session,
        ),
        ({ run }) => [run],
        format,
        session,
      ),
      format,
      isList,
      shape,
      sink,
      session.csv,
    )
    if (drawsFile !== undefined)
      await writeDraws(
        drawsFile,
        { pack, pool, csv: session.csv, words: messages },
        { start, ...asked, scenarios: [scenario], engine, label: request.label },
        progress,
      )
  })
}
