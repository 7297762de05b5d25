import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { cell, number, table } from './docs-text.mjs'
import { root } from './repository.mjs'

export const expectationsFile = 'packages/data/rules/expectations.yaml'

/** Expected effects of levers, as they were written down before the engine was changed to them. */
export const readExpectations = () => parse(readFileSync(resolve(root, expectationsFile), 'utf8'))

const year = 2040

/**
 * Each expectation with the effect that the stored screening measured.
 * @param screening packages/data/screening/screening.json
 * @returns rows with `today` (undefined where the screening has no such setting) and `holds`
 */
export function judged(expectations, screening) {
  const place = screening.years.indexOf(year)
  return expectations.map((row) => {
    const probe = screening.probes.find(({ lever, value }) => lever === row.lever && value === row.value)
    if (probe === undefined || !(row.outcome in screening.base)) return { ...row, today: undefined, holds: false }
    const [today] = probe.moves[row.outcome]?.[place] ?? [0]
    const [low, high] = row.range
    const hasSign = row.sign === 'up' ? today > 0 : row.sign === 'down' ? today < 0 : true
    return {
      ...row,
      probe,
      today,
      base: screening.base[row.outcome][place],
      holds: hasSign && low <= today && today <= high,
    }
  })
}

const setting = ({ value, probe }) => {
  const text = probe?.isShift && value > 0 ? `+${value}` : String(value)
  const supposed = probe?.supposedEffect === undefined ? '' : ', effect supposed'
  const beside = probe?.beside === undefined ? '' : `, beside ${probe.beside.lever}`
  return `${text}${supposed}${beside}`
}

/** Table of the page: expectation, ground, and the figure of today beside it. */
export function expectationsTable(rows) {
  const heads = ['lever', 'at', 'outcome', 'expected', 'between', 'today', 'basispad', 'ground', 'because']
  return table(
    heads,
    rows.map((row) => [
      `\`${row.lever}\``,
      setting(row),
      `\`${row.outcome}\``,
      row.sign,
      row.range.map(number).join(' and ') +
        (row.was === undefined ? '' : ` (was ${row.was.map(number).join(' and ')})`),
      row.holds ? number(row.today) : `**${number(row.today)}**`,
      number(row.base),
      row.source,
      cell(
        [
          row.why,
          ...(row.corrected === undefined ? [] : [`**Corrected**: ${row.corrected}`]),
          ...(row.outside === undefined ? [] : [`**Outside**: ${row.outside}`]),
        ].join('. '),
      ),
    ]),
  )
}
