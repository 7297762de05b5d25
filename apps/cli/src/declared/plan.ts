import { declare, type OptionsOf } from './declaration.ts'
import { norm, sampled, year } from './groups.ts'

const example = [
  '  wlz plan basispad krapte-arbeidsmarkt --region Twente --lever langer-thuis=0.1,0.2 \\',
  '    --lever behoud=0.01,0.02 --lever groeiverzoeken=0.02 --chance 70%',
].join('\n')

export const plan = declare({
  name: 'plan',
  text: 'plan',
  arguments: [
    { name: 'baseArg', text: 'planBase', values: 'scenarios' },
    { name: 'worldArg', text: 'worlds', isOptional: true, isMany: true, values: 'scenarios' },
  ],
  options: {
    ...sampled('planDraws'),
    lever: { text: 'lever', value: 'leverArg', isMany: true, values: 'levers' },
    norm: norm('planNorm'),
    chance: { text: 'chance', value: 'shareArg' },
    year: year('planYear'),
    budget: { text: 'budget', value: 'n' },
    time: { text: 'time', value: 'duration' },
  },
  asIs: (words) => `${words.examples}\n${example}`,
})
export type PlanOptions = OptionsOf<typeof plan.options>
