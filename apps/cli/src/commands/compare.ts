import { scenarioCatalogue } from '@wlz/scenario'
import { compareMoves, compareStudy, tellingFigure, type CompareResult } from '@wlz/study'
import { engine } from '../host/engine.ts'
import { diskFiles, scenarioPath } from '../host/scenario-files.ts'
import { readDrawsFile, writeDraws } from '../output/draws-file.ts'
import { compareColumns, compareRows } from '../output/study-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import type { CompareOptions } from '../declared/compare.ts'
import { readComparison } from '../read/read-comparison.ts'
import { checkDraws, readSince, withSince, type WithSince } from '../read/since.ts'
import type { Session } from '../session.ts'
import { carryOut, drawEnough, labelOf, noteMarks, regionNames } from '../output/carry-out.ts'
import { compareTable } from '../tables/compare-table.ts'
import { neededIndicators } from '../tables/headline.ts'
import { presentValueIndicators } from '../tables/present-value-table.ts'

/** `wlz compare`: paired differences with a base. */
export async function act(session: Session, names: readonly string[], options: CompareOptions): Promise<void> {
  const { language } = session
  const faults: string[] = []
  const recorded = readSince(options.since, session, faults)
  const { shipped } = diskFiles()
  const inputs = names.map((name) => scenarioPath(name, shipped))
  const drawsFile = readDrawsFile(options, inputs, session.messages, faults)
  const { pack, scenarios, told, targets, study, format, target, isList } = readComparison(
    session,
    names,
    options,
    faults,
    { atLeast: 2 },
  )
  const [base, ...others] = scenarios
  if (options.until === undefined)
    checkDraws(recorded, { seed: study.seed ?? base.seed, draws: study.draws ?? base.draws }, session)
  const shape: Shape<WithSince<CompareResult>> = {
    columns: compareColumns,
    rows: compareRows,
    table: (results) =>
      compareTable(results, {
        language,
        base: told[0]!,
        others: told.slice(1),
        catalogue: scenarioCatalogue(pack.evidence),
        targets,
        indicators: study.indicators,
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const request = {
    base,
    others,
    ...study,
    ...neededIndicators(format, study.indicators, [
      ...presentValueIndicators,
      ...(format === 'table' ? [tellingFigure] : []),
    ]),
    ...(format === 'table' && { byStructure: true }),
    shares: options.shares ?? false,
    engine,
    label: labelOf(session),
  }
  await carryOut(session, pack, target, async (pool, progress, sink) => {
    const sized = (draws: { readonly draws?: number }) => compareStudy(pack, pool, { ...request, ...draws }, progress)
    const results = noteMarks(
      withSince(drawEnough(sized, compareMoves, study, session), recorded, session),
      (result) => [result.base, ...result.others],
      format,
      session,
    )
    await writeResults(results, format, isList, shape, sink, session.csv)
    if (drawsFile !== undefined)
      await writeDraws(
        drawsFile,
        { pack, pool, csv: session.csv, words: session.messages },
        { ...study, scenarios: [base, ...others], engine, label: request.label },
        progress,
      )
  })
}
