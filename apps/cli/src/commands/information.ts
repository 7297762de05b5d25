import { informationStudy, type InformationResult } from '@wlz/study'
import { limits } from '@wlz/scenario'
import { InputFaults } from '../exit.ts'
import { engine } from '../host/engine.ts'
import { inputNames } from '../words/input-names.ts'
import { informationColumns, informationRows } from '../output/information-rows.ts'
import { writeResults, type Shape } from '../output/study-output.ts'
import { readWhole } from '../read/options.ts'
import { readComparison } from '../read/read-comparison.ts'
import type { InformationOptions } from '../declared/information.ts'
import type { Session } from '../session.ts'
import { carryOut, labelOf, regionNames } from '../output/carry-out.ts'
import { indicatorById } from '../tables/headline.ts'
import { informationTable } from '../tables/information-table.ts'
import { cliDeciding } from '../words/cli-words.ts'

/** `wlz information`: which missing figure would change the choice between plans most. */
export async function act(session: Session, names: readonly string[], options: InformationOptions): Promise<void> {
  const { language, messages } = session
  const faults: string[] = []
  const year = readWhole('--year', options.year, limits.years, messages, faults) ?? 2040
  const asked = readComparison(session, names, { indicator: ['cost.total'], ...options }, faults, { atLeast: 2 })
  const { pack, scenarios, told, targets, format, target, study, isList } = asked
  const indicator = study.indicators!.at(-1)!
  if (indicatorById.get(indicator)!.better === null)
    throw new InputFaults([cliDeciding(language).noDirection(indicator)])
  const shape: Shape<InformationResult> = {
    columns: () => informationColumns,
    rows: informationRows,
    table: (results) =>
      informationTable(results, {
        language,
        scenarios: told,
        targets,
        inputName: inputNames(pack, language),
        regionName: regionNames(pack.evidence.regions, session),
      }),
  }
  const request = { ...study, scenarios, indicator, year, engine, label: labelOf(session) }
  await carryOut(session, pack, target, (pool, progress, sink) =>
    writeResults(informationStudy(pack, pool, request, progress), format, isList, shape, sink, session.csv),
  )
}
