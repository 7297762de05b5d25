import { sampleRankCorrelation } from 'simple-statistics'
import { number, spread, table } from '../lib/docs-text.mjs'
import { headlineYear, headlines, withValue } from './nation.mjs'

const draws = 512
/** Above what chance gives the largest of some six hundred correlations of 512 draws. */
const least = 0.03

/** Table of the headlines before the fit, after it, and as shipped. */
export function effectOfFit({ core, pack, headlinesOf }, scale) {
  const neverStraying = (evidence) => withValue(evidence, core.driftScale, 0)
  const columns = [neverStraying(supposedOf(pack)), neverStraying(pack.evidence), pack.evidence].map((evidence) =>
    headlinesOf(evidence, { draws }),
  )
  const shown = table(
    [`${headlineYear}, median (80% band)`, 'as supposed, never straying', 'fitted, never straying', 'as shipped'],
    headlines.map((id, index) => [`\`${id}\``, ...columns.map((values) => spread(band80(values[index])))]),
  )
  const names = pack.evidence.joint.names.map((id) => `\`${id}\``).join(', ')
  return `${shown}\n\nShared and fitted: ${names}. Scale of what strays: ${number(scale)}.`
}

/** The evidence as it was supposed before the fit. */
function supposedOf(pack) {
  const { joint: _, ...alone } = pack.evidence
  const before = pack.parameters.map((parameter) => ({ ...parameter, ...parameter.prior }))
  return { ...alone, parameters: Object.fromEntries(before.map((parameter) => [parameter.id, parameter])) }
}

function band80(drawn) {
  const sorted = [...drawn].sort((a, b) => a - b)
  const nearest = (share) => sorted[Math.round(share * (sorted.length - 1))]
  return { central: nearest(0.5), low: nearest(0.1), high: nearest(0.9) }
}

/** Table of the unknowns that carry the spread of the headlines: squared rank correlations. */
export function carriers({ core, exact, pack, headlinesOf }) {
  const headlineDraws = headlinesOf(pack.evidence, { draws }).map((values) => [...values])
  const scoresOf = (name) => {
    const source = exact.stream('wlz-2026', name)
    return Float64Array.from({ length: draws }, (_, draw) => exact.normalQuantile(exact.uniform(source, draw)))
  }
  const strayed = (rate) => strayedOf({ core, pack, scoresOf }, rate)
  const byId = (id) => pack.parameters.find((parameter) => parameter.id === id)
  const drawn = pack.parameters.filter(({ low, high }) => low < high)
  const carried = [
    ...drawn.map((parameter) => [parameter, scoresOf(parameter.id)]),
    ...core.strayingRates.map((rate) => [byId(core.sizeOf(rate)), strayed(rate)]),
  ]
    .map(([parameter, scores]) => ({
      parameter,
      shares: headlineDraws.map((values) => sampleRankCorrelation([...scores], values) ** 2),
    }))
    .filter(({ shares }) => shares.some((share) => share > least))
    .sort((a, b) => Math.max(...b.shares) - Math.max(...a.shares))
  const part = (share) => (share > least ? `${Math.round(share * 100)}%` : '–')
  return table(
    ['onzeker', 'mensen met indicatie', 'wachtenden', 'Wlz-uitgaven', 'kwaliteit'],
    carried.map(({ parameter, shares }) => [
      `${parameter.label.nl} \`${parameter.id}\``,
      ...shares.map(part),
      parameter.quality ?? '',
    ]),
  )
}

/** Drift of a rate in the year shown, by draw, for the half-life in the middle of its range. */
function strayedOf({ core, pack, scoresOf }, rate) {
  const memory = 0.5 ** (1 / pack.evidence.parameters[core.driftHalfLife].central)
  const gone = headlineYear - pack.evidence.firstYear
  const path = scoresOf(core.sizeOf(rate)).map((slope) => (gone + 1) * memory ** gone * slope)
  for (let back = 0; back <= gone; back++) {
    const step = scoresOf(core.stepOf(rate, headlineYear - back))
    for (let draw = 0; draw < draws; draw++) path[draw] += memory ** back * step[draw]
  }
  return path
}
