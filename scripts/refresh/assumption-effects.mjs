import { number, table } from '../lib/docs-text.mjs'
import { headlineYear, withValue } from './nation.mjs'

const percent = (value) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(1)}%`

/** Table of what each assumption of high impact does to the headlines, one at a time, from its low end to its high end. */
export function assumptionEffects({ pack, headlinesOf }) {
  const central = (evidence) => headlinesOf(evidence, { central: true }).map(([value]) => value)
  const base = central(pack.evidence)
  const effectsOf = (id, value) =>
    central(withValue(pack.evidence, id, value)).map((end, index) => end / base[index] - 1)
  const effects = pack.parameters
    .filter(({ impact, low, high }) => impact === 'high' && low < high)
    .map((parameter) => {
      const ends = [parameter.low, parameter.high].map((value) => effectsOf(parameter.id, value))
      return { parameter, ends, size: Math.max(...ends.flat().map(Math.abs)) }
    })
    .sort((a, b) => b.size - a.size)
  return table(
    [
      'assumption',
      'quality',
      'from (10%) to (90%)',
      ...['indicated', 'waiting', 'Wlz spending'].map((name) => `${name} ${headlineYear}: low end`),
      'indicated: high end',
      'waiting: high end',
      'Wlz spending: high end',
    ],
    effects.map(({ parameter, ends }) => [
      `${parameter.assumption === undefined ? '' : `${parameter.assumption} `}${parameter.label.en} \`${parameter.id}\``,
      parameter.quality,
      `${number(parameter.low)} to ${number(parameter.high)}`,
      ...ends.flat().map(percent),
    ]),
  )
}
