import type { OwnFault } from '@wlz/scenario'
import { formatNumber, ownFaultWords, type Language } from '@wlz/terms'

/** Text of a fault in a table of own figures, with its row and column. */
export function ownFaultText(fault: OwnFault, language: Language): string {
  const { at, faults } = ownFaultWords(language)
  switch (fault.code) {
    case 'too-large':
    case 'not-csv':
    case 'empty':
      return faults[fault.code]
    case 'columns':
      return faults.columns(fault.found, fault.allowed)
    case 'region':
    case 'indicator':
      return at(fault.row, fault.column, faults.unknown(fault.found, fault.nearest))
    case 'cells':
      return at(fault.row, 'value', faults.cells(fault.found))
    case 'range': {
      const whole = (value: number) => formatNumber(value, { language })
      return at(
        fault.row,
        fault.column,
        faults.range(
          formatNumber(fault.value, { language, digits: Number.isInteger(fault.value) ? 0 : 2 }),
          whole(Math.ceil(fault.low)),
          whole(Math.floor(fault.high)),
        ),
      )
    }
    case 'start':
      return at(fault.row, fault.column, faults.start(fault.found, fault.allowed))
    case 'year':
    case 'value':
    case 'ambiguous':
    case 'count':
    case 'twice':
      return at(fault.row, fault.column, faults[fault.code](fault.found))
  }
}
