import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { table, withBlock } from '../lib/docs-text.mjs'
import { bin, root, runQuietly } from '../lib/repository.mjs'

const page = 'docs/trust/present-values.md'
const base = 'scenarios/basispad.yaml'
const draws = 256
const millions = (value) => (value === undefined ? '-' : String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ','))

/** Present values of the shipped scenarios against the basispad as earlier commits had them, and why they moved. */
const before = JSON.parse(readFileSync(resolve(root, 'scripts/refresh/present-values-before.json'), 'utf8'))

/** Millions of euros by scenario and payer, as the built command line has them now. */
function now() {
  const others = readdirSync(resolve(root, 'scenarios'))
    .filter((name) => name.endsWith('.yaml') && `scenarios/${name}` !== base)
    .sort()
    .map((name) => `scenarios/${name}`)
  const ids = before.payers.map((payer) => (payer === 'wlz' ? 'npv.wlz.net' : `npv.${payer}`))
  const { code, output } = runQuietly(bin('wlz'), [
    'compare',
    base,
    ...others,
    ...ids.flatMap((id) => ['--indicator', id]),
    '--draws',
    String(draws),
    '--quiet',
    '--format',
    'json',
  ])
  if (code !== 0) throw new Error(output)
  const result = JSON.parse(output)
  const at = result.years.indexOf(before.year)
  return Object.fromEntries(
    result.others.map(({ scenario, indicators }) => [
      scenario,
      ids.map((id) => indicators[id].difference.mean[at] / 1e6),
    ]),
  )
}

/** Table of old and new present values by payer. */
export const presentValues = {
  name: 'present-values',
  what: 'present value of each shipped scenario by payer, beside that of earlier commits',
  isCheap: false,
  makes: [],
  blocks: [page],
  async texts(files) {
    const today = now()
    const rows = Object.entries(today).flatMap(([scenario, values]) => [
      ...before.before.map(({ commit, what, values: then }) => [
        `\`${scenario}\``,
        `${what} (${commit})`,
        ...before.payers.map((_, index) => millions(then[scenario]?.[index])),
        '',
      ]),
      [`\`${scenario}\``, '**now**', ...values.map(millions), before.reasons[scenario] ?? ''],
    ])
    return {
      [page]: withBlock(
        files.read(page),
        'present-values',
        table(['scenario', 'as of', ...before.payers, 'why'], rows),
      ),
    }
  },
}
