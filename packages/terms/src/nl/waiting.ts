import type { IndicatorWords } from '../words.ts'

type Sector = 'vv' | 'ghz' | 'ggz'
type Profile = 'vv4' | 'vv57' | 'vv68'
type Share = 10 | 50 | 90
export type ReportedWaitingKey =
  | 'waiting.bridged'
  | 'waiting.unbridged'
  | `waiting.${Sector}`
  | `waiting.${Sector}.${'urgent' | 'actief' | 'voorkeur' | 'withinNorm' | 'beyondNorm'}`
  | `waiting.${'' | `${Sector | Profile}.`}${'weeks' | 'placedWeeks'}.p${Share}`

const parts: Record<Share, string> = { 10: 'Een op de tien mensen', 50: 'De helft van de mensen', 90: 'Negen op de tien mensen' }

/** Weeks of everybody together, of one sector or of one profile. */
function weeksOf<const Of extends '' | `${Sector | Profile}.`>(of: Of, name: string) {
  const where = name === '' ? '' : ` ${name}`
  const entries = ([10, 50, 90] as const).flatMap((share): [string, IndicatorWords][] => [
    [
      `waiting.${of}weeks.p${share}`,
      {
        label: `Weken op de lijst${where}: ${share}%`,
        definition: `${parts[share]} op de lijst voor verblijf${where} wacht op 31 december korter dan dit aantal weken, over alle wachtstatussen die iemand had. Voor Nederland: alle mensen van alle regio’s samen.`,
      },
    ],
    [
      `waiting.${of}placedWeeks.p${share}`,
      {
        label: `Weken tot een plaats${where}: ${share}%`,
        definition: `${parts[share]} die in het jaar een plaats kregen${where} wachtte korter dan dit aantal weken, over alle wachtstatussen die iemand had. Voor Nederland: alle mensen van alle regio’s samen.`,
      },
    ],
  ])
  return Object.fromEntries(entries) as Record<`waiting.${Of}${'weeks' | 'placedWeeks'}.p${Share}`, IndicatorWords>
}

function ofSector<const Of extends Sector>(sector: Of, name: string, norm: string) {
  const words = {
    [`waiting.${sector}`]: {
      label: `Wachtenden ${name}`,
      definition: `Mensen die op 31 december op een plaats in de ${name} wachten: urgent, actief of voorkeur. Wachten uit voorzorg telt niet mee.`,
    },
    [`waiting.${sector}.urgent`]: {
      label: `Wachtenden ${name}: urgent`,
      definition: `Mensen die op 31 december op korte termijn een plaats in de ${name} nodig hebben en wachten.`,
    },
    [`waiting.${sector}.actief`]: {
      label: `Wachtenden ${name}: actief`,
      definition: `Mensen die op 31 december op een plaats in de ${name} wachten en die een passend aanbod aannemen.`,
    },
    [`waiting.${sector}.voorkeur`]: {
      label: `Wachtenden ${name}: voorkeur`,
      definition: `Mensen die op 31 december in de ${name} wachten op de aanbieder van hun keuze. Dit getal is geen maat voor zorg die ontbreekt.`,
    },
    [`waiting.${sector}.withinNorm`]: {
      label: `Wachtenden ${name} binnen de treeknorm`,
      definition: `Mensen met status urgent of actief die op 31 december niet langer dan ${norm} wachten op een plaats in de ${name}.`,
    },
    [`waiting.${sector}.beyondNorm`]: {
      label: `Wachtenden ${name} boven de treeknorm`,
      definition: `Mensen met status urgent of actief die op 31 december langer dan ${norm} wachten op een plaats in de ${name}.`,
    },
  }
  return { ...(words as Record<Extract<ReportedWaitingKey, `waiting.${Of}${string}`>, IndicatorWords>), ...weeksOf(`${sector}.`, name) }
}

/** Waiting as zorgkantoren report it, in Dutch. */
export const reportedWaitingNl: Record<ReportedWaitingKey, IndicatorWords> = {
  'waiting.bridged': {
    label: 'Wachtenden met overbruggingszorg',
    definition: 'Mensen op de lijst voor verblijf die op 31 december zorg thuis krijgen tot er een plaats is. Wachten uit voorzorg telt niet mee.',
  },
  'waiting.unbridged': {
    label: 'Wachtenden zonder overbruggingszorg',
    definition: 'Mensen op de lijst voor verblijf die op 31 december geen Wlz-zorg krijgen tot er een plaats is. Wachten uit voorzorg telt niet mee.',
  },
  ...weeksOf('', ''),
  ...ofSector('vv', 'verpleging en verzorging', '6 weken'),
  ...ofSector('ghz', 'gehandicaptenzorg', '13 weken'),
  ...ofSector('ggz', 'ggz', '6 weken'),
  ...weeksOf('vv4.', 'met VV4'),
  ...weeksOf('vv57.', 'met VV5 of VV7'),
  ...weeksOf('vv68.', 'met VV6 of VV8'),
}
