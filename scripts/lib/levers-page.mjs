import { number, spread, table } from './docs-text.mjs'

const names = { wlz: 'Wlz', zvw: 'Zvw', wmo: 'Wmo', rijk: 'Rijk', client: 'client', provider: 'provider' }

/** Evidence range of the handle itself: the widest of the rows that speak of it. */
function handleRange(rows) {
  const lows = rows.flatMap(({ handleLow }) => handleLow ?? [])
  const highs = rows.flatMap(({ handleHigh }) => handleHigh ?? [])
  return lows.length === 0 || highs.length === 0
    ? 'none found'
    : `${number(Math.min(...lows))} to ${number(Math.max(...highs))}`
}

/** The weakest grade among the rows that carry the lever; a lever without rows has no grade to show. */
function grade(lever, rows) {
  const own = rows.filter(
    (row) =>
      row.handleHigh !== undefined || (lever.effect.kind === 'evidence' && row.parameter === lever.effect.parameter),
  )
  return (
    (own.length > 0 ? own : rows)
      .map((row) => row.grade)
      .sort()
      .at(-1) ?? '-'
  )
}

function effect(lever, parameters) {
  switch (lever.effect.kind) {
    case 'handle':
      return 'the handle is the effect'
    case 'unknown':
      return `**effect onbekend**: state it yourself, ${number(lever.effect.min)} to ${number(lever.effect.max)} ${lever.effect.unit}`
    case 'evidence': {
      const { parameter } = lever.effect
      const found = parameters.find(({ id }) => id === parameter)
      if (found === undefined) throw new Error(`${lever.id} asks for ${parameter}, which is not in the evidence`)
      return `${spread(found)} ${found.unit}, ${found.assumption ?? found.certainty}`
    }
  }
}

/** Years between reach and effect, and years to full reach; a dash where the path is all there is. */
function timing({ lag, ramp }, parameters) {
  const yearsOf = (id) => (id === undefined ? '-' : number(parameters.find((parameter) => parameter.id === id).central))
  return lag === undefined && ramp === undefined ? '-' : `${yearsOf(lag)} / ${yearsOf(ramp)} years`
}

/** The day from which the law allows a lever, and its source; a dash where nothing stands in its way. */
function legalText({ id }, rules) {
  const start = rules.find(({ lever }) => lever === id)?.values.find(({ allowed }) => allowed)
  return start === undefined ? '-' : `${start.from}, ${start.certainty} (${start.source.join(', ')})`
}

const overlap = (lever) => lever.overlaps.filter((id) => id !== lever.id).map((id) => `\`${id}\``)

function leverRow(lever, { words, leverEvidence, parameters, legalRules }) {
  const rows = leverEvidence.filter((row) => row.lever === lever.id)
  return [
    `\`${lever.id}\`${lever.national ? ' (national)' : ''} ${words.levers[lever.id].does}`,
    `\`${lever.moves}\``,
    lever.unit,
    `${number(lever.min)} to ${number(lever.max)}, nothing at ${number(lever.neutral)}`,
    `${handleRange(rows)}, grade ${grade(lever, rows)}`,
    effect(lever, parameters),
    timing(lever, parameters),
    lever.payers.map((payer) => names[payer]).join(', ') || 'nobody',
    legalText(lever, legalRules),
    rows
      .filter(({ row }) => !row.startsWith('none:'))
      .map(({ row }) => row)
      .join(' ') || 'none',
  ]
}

function family([title, levers], facts) {
  const shared = new Set(levers.flatMap((lever) => (overlap(lever).length > 0 ? [lever.overlaps.join()] : [])))
  const notes = [...shared].map(
    (list) =>
      `Same people: ${list
        .split(',')
        .map((id) => `\`${id}\``)
        .join(', ')}. Each works on what the others leave.`,
  )
  const beside = levers.flatMap(({ id }) => {
    const need = facts.needOf(id)
    if (need === undefined) return []
    const above = need.above === undefined ? '' : ` above ${need.above}`
    return [
      `\`${id}\` works only beside ${need.levers.map((each) => `\`${each}\``).join(' or ')}${above}; without it, it does nothing.`,
    ]
  })
  return [
    `### ${title}`,
    table(
      [
        'lever and what it does',
        'equation',
        'unit',
        'bounds',
        'seen or studied',
        'effect behind it',
        'acts after / full reach in',
        'bears its cost',
        'law allows from',
        'rows',
      ],
      levers.map((lever) => leverRow(lever, facts)),
    ),
    ...notes,
    ...beside,
  ].join('\n\n')
}

function world(item, { words, parameters }) {
  const found = parameters.find(({ id }) => id === item.parameter)
  const worlds = Object.keys(item.worlds).map((id) => `\`${id}\` ${words.context[item.id].worlds[id]}`)
  return [
    `\`${item.id}\` ${words.context[item.id].definition}`,
    item.unit,
    `${number(item.min)} to ${number(item.max)}`,
    `${spread(found)}, ${found.assumption ?? found.certainty}`,
    worlds.join('; '),
  ]
}

/** The generated part of docs/levers.md: the catalogue of the engine beside what the evidence knows. */
export function leversPage(facts) {
  const families = new Map()
  for (const lever of facts.leverCatalogue) {
    const title = facts.words.families[lever.family]
    families.set(title, [...(families.get(title) ?? []), lever])
  }
  return [
    ...[...families].map((entry) => family(entry, facts)),
    '### World assumptions',
    'What policy cannot steer. A scenario that sets nothing here keeps the evidence with its spread.',
    table(
      ['assumption', 'unit', 'bounds', 'when nobody sets it (80% band)', 'named worlds'],
      facts.contextCatalogue.map((item) => world(item, facts)),
    ),
  ].join('\n\n')
}
