import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { spread, table, withBlock } from '../lib/docs-text.mjs'
import { bin, root, runQuietly } from '../lib/repository.mjs'
import { assumptionEffects } from './assumption-effects.mjs'
import { nation } from './nation.mjs'
import { packageOf } from './packages.mjs'
import { carriers, effectOfFit } from './spread-tables.mjs'

const page = (name) => `docs/trust/${name}.md`
const calibrationFile = 'packages/data/calibration/calibration.json'

/**
 * Tables of the pages of docs/trust:
 *
 * - backtest.md: what `wlz backtest --others` prints;
 * - calibration.md: parameters before and after, and the assumptions of the backcast;
 * - assumption-effects.md: what each assumption of high impact does to three headlines, one at a time;
 * - data-gaps.md: which unknown carries how much of the spread of those headlines.
 */
export const trust = {
  name: 'trust',
  what: 'tables of docs/trust, from the built command line and the engine',
  isCheap: false,
  makes: [],
  blocks: ['backtest', 'calibration', 'assumption-effects', 'data-gaps'].map(page),
  async texts(files) {
    const calibration = JSON.parse(files.read(calibrationFile))
    const ours = await nation()
    const texts = {
      backtest: {
        backtest: printed('backtest', '--quiet'),
        others: othersAlone(printed('backtest', '--others', '--quiet')),
      },
      calibration: {
        parameters: await movedParameters(calibration.posterior),
        untold: calibration.posterior.untold.map((id) => `\`${id}\``).join(' · '),
        start: startAssumptions(),
        effect: effectOfFit(ours, calibration.posterior.scale),
      },
      'assumption-effects': { effects: assumptionEffects(ours) },
      'data-gaps': { carried: carriers(ours) },
    }
    return Object.fromEntries(
      Object.entries(texts).map(([name, blocks]) => [
        page(name),
        Object.entries(blocks).reduce(
          (text, [block, content]) => withBlock(text, block, content),
          files.read(page(name)),
        ),
      ]),
    )
  },
}

function printed(...args) {
  const { code, output } = runQuietly(bin('wlz'), args)
  if (code !== 0) throw new Error(output)
  return `\`\`\`text\n${output.trimEnd()}\n\`\`\``
}

/** The page without what it shares with the page of the scores. */
const othersAlone = (text) => text.replace(/```text\n[\s\S]*?(?=Naast de ramingen van anderen\n)/, '```text\n')

/** Table of the parameters that the fit moved, those it moved most first. */
async function movedParameters({ told }) {
  const { marginalChances } = await packageOf('calibration')
  const [low, middle, high] = [0.1, 0.5, 0.9].map((chance) => marginalChances.indexOf(chance))
  const band = (values) => spread({ low: values[low], central: values[middle], high: values[high] })
  return table(
    ['parameter', 'before (80%)', 'after (80%)', 'move of the middle, in prior standard deviations', 'spread left'],
    [...told]
      .sort((a, b) => Math.abs(b.shift) + 1 - b.spread - Math.abs(a.shift) - 1 + a.spread)
      .map(({ id, prior, posterior, shift, spread: left }) => [
        `\`${id}\``,
        band(prior),
        band(posterior),
        shift.toFixed(2),
        left.toFixed(2),
      ]),
  )
}

/** Table of the assumptions about the start of the backcast. */
function startAssumptions() {
  const entries = parse(readFileSync(resolve(root, 'packages/data/history/parameters/start.yaml'), 'utf8'))
  const rows = entries
    .filter(({ assumption }) => assumption !== undefined)
    .map(({ value, low = value, central = value, high = value, ...rest }) => ({ low, central, high, ...rest }))
  return table(
    ['no.', 'assumption', 'value (80% band)', 'unit', 'why', 'quality', 'impact'],
    rows.map((entry) => [
      `**${entry.assumption}**`,
      `${entry.label.en} \`${entry.id}\``,
      spread(entry),
      entry.unit,
      entry.reason.en,
      entry.quality,
      entry.impact,
    ]),
  )
}
