import { contextCatalogue, indicatorCatalogue, leverCatalogue } from '@wlz/core'
import type { SystemRecord } from '../src/records.ts'
import { onlyRow, TableError, textOf, type Tables } from './tables.ts'

/**
 * Every system of the source documents with the levers or parameters that represent it, or none.
 *
 * @param parameters ids of the evidence that may stand as what does it
 * @throws TableError where a system has no status, or points at an id that does not exist
 */
export function readSystems(tables: Tables, parameters: ReadonlySet<string>): readonly SystemRecord[] {
  const known = new Set<string>([
    ...[...leverCatalogue, ...indicatorCatalogue, ...contextCatalogue].map((each) => each.id),
    ...parameters,
  ])
  const statuses = tables.read('source_systems_status')
  const systems = tables.read('source_systems').rows
  if (statuses.rows.length !== systems.length)
    throw new TableError(statuses.file, `${statuses.rows.length} systems, ${systems.length} in source_systems.csv`)
  return systems.map((system): SystemRecord => {
    const row = onlyRow(statuses, { id: textOf(system, 'id') })
    const status = textOf(row, 'status')
    const does = textOf(row, 'does')
      .split(' ')
      .filter((id) => id !== '')
    if (status !== 'werkt' && status !== 'niet gemodelleerd')
      throw new TableError(row.file, `"${status}" is not a status`, row.line, 'status')
    if ((status === 'werkt') !== does.length > 0)
      throw new TableError(row.file, `"${status}" does not fit what does it`, row.line, 'does')
    const stranger = does.find((id) => !known.has(id))
    if (stranger !== undefined)
      throw new TableError(row.file, `"${stranger}" is no lever, indicator, world or parameter`, row.line, 'does')
    return {
      id: textOf(row, 'id'),
      label: textOf(row, 'label'),
      place: textOf(row, 'place'),
      status,
      does,
      note: textOf(row, 'note'),
    }
  })
}
