import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { number, spread, table } from './docs-text.mjs'
import { root } from './repository.mjs'

/** Files of parameters in the order of the page, each with its theme. */
const themes = {
  world: 'World and need',
  'base-year': 'Base year',
  'age-table': 'People indicated by age and sex',
  care: 'Stay, waiting and choice',
  prevention: 'Delay of entry: targets, costs and limits',
  effects: 'Effects of measures',
  timing: 'When a measure works',
  places: 'Places and dwellings',
  workforce: 'Workforce',
  money: 'Money',
  zorgplicht: 'Zorgplicht',
  drift: 'What nobody explains',
}

const readEntries = (file) =>
  parse(readFileSync(resolve(root, 'packages/data/parameters', `${file}.yaml`), 'utf8')).map((entry) => ({
    ...entry,
    file,
    low: entry.low ?? entry.value,
    central: entry.central ?? entry.value,
    high: entry.high ?? entry.value,
  }))

export const readParameters = () => Object.keys(themes).flatMap(readEntries)

/** A first and a last number are enough to find an assumption: letter first, then the count. */
const byNumber = (a, b) =>
  a.assumption[0].localeCompare(b.assumption[0]) || Number(a.assumption.slice(1)) - Number(b.assumption.slice(1))

const evidence = ({ source }) => source.map((id) => (id === 'ASSUME' ? 'own judgement' : id)).join(', ')

const assumed = (entries) =>
  table(
    ['no.', 'assumption', 'value (80% band)', 'unit', 'why', 'evidence', 'quality', 'impact'],
    entries.map((entry) => [
      `**${entry.assumption}**`,
      `${entry.label.en} \`${entry.id}\``,
      spread(entry),
      entry.unit,
      entry.reason.en,
      evidence(entry),
      entry.quality,
      entry.impact,
    ]),
  )

const sourced = (entries) =>
  table(
    ['value', 'central (80% band)', 'unit', 'certainty', 'source', 'how'],
    entries.map((entry) => [
      `${entry.label.en} \`${entry.id}\``,
      spread(entry),
      entry.unit,
      entry.certainty,
      evidence(entry),
      entry.reason.en,
    ]),
  )

function theme(file, title) {
  const entries = readEntries(file)
  const judged = entries.filter(({ assumption }) => assumption !== undefined).sort(byNumber)
  const found = entries.filter(({ assumption }) => assumption === undefined)
  const parts = [`### ${title}`, `From [\`${file}.yaml\`](../../data/parameters/${file}.yaml).`]
  if (judged.length > 0) parts.push(assumed(judged))
  if (found.length > 0) parts.push('With a source of their own, and so without a number:', sourced(found))
  return parts.join('\n\n')
}

/** Assumptions that are poorly founded and weigh heavily: where research pays first. */
function first(entries) {
  const rows = entries.filter(({ quality, impact }) => quality === 'poor' && impact === 'high').sort(byNumber)
  return [
    '### Where research pays first',
    `Poor quality and high impact, ${number(rows.length)} of ${number(entries.length)} numbered values:`,
    rows.map(({ assumption, label, id }) => `- **${assumption}** ${label.en} \`${id}\``).join('\n'),
  ].join('\n\n')
}

/** The generated part of docs/assumptions.md, from the parameter files alone. */
export function assumptionsPage() {
  const numbered = readParameters().filter(({ assumption }) => assumption !== undefined)
  return [first(numbered), ...Object.entries(themes).map(([file, title]) => theme(file, title))].join('\n\n')
}
