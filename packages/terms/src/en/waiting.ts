import type { ReportedWaitingKey } from '../nl/waiting.ts'
import type { IndicatorWords } from '../words.ts'

type Sector = 'vv' | 'ghz' | 'ggz'
type Profile = 'vv4' | 'vv57' | 'vv68'
type Share = 10 | 50 | 90

const parts: Record<Share, string> = { 10: 'One in ten', 50: 'Half', 90: 'Nine in ten' }

/** Weeks of everybody together, of one sector or of one profile. */
function weeksOf<const Of extends '' | `${Sector | Profile}.`>(of: Of, name: string) {
  const where = name === '' ? '' : ` ${name}`
  const entries = ([10, 50, 90] as const).flatMap((share): [string, IndicatorWords][] => [
    [
      `waiting.${of}weeks.p${share}`,
      {
        label: `Weeks on the list${where}: ${share}%`,
        definition: `${parts[share]} of the people on the list for verblijf${where} have waited fewer weeks than this on 31 December, over all statuses they had. For the Netherlands: all people of all regions together.`,
      },
    ],
    [
      `waiting.${of}placedWeeks.p${share}`,
      {
        label: `Weeks to a place${where}: ${share}%`,
        definition: `${parts[share]} of the people who got a place in the year${where} had waited fewer weeks than this, over all statuses they had. For the Netherlands: all people of all regions together.`,
      },
    ],
  ])
  return Object.fromEntries(entries) as Record<`waiting.${Of}${'weeks' | 'placedWeeks'}.p${Share}`, IndicatorWords>
}

function ofSector<const Of extends Sector>(sector: Of, name: string, norm: string) {
  const words = {
    [`waiting.${sector}`]: {
      label: `Waiting in ${name}`,
      definition: `People who wait for a place in ${name} on 31 December: urgent, actief or voorkeur. Waiting as a precaution does not count.`,
    },
    [`waiting.${sector}.urgent`]: {
      label: `Waiting in ${name}: urgent`,
      definition: `People who need a place in ${name} at short notice and wait on 31 December.`,
    },
    [`waiting.${sector}.actief`]: {
      label: `Waiting in ${name}: actief`,
      definition: `People who wait for a place in ${name} on 31 December and accept a fitting offer.`,
    },
    [`waiting.${sector}.voorkeur`]: {
      label: `Waiting in ${name}: voorkeur`,
      definition: `People in ${name} who wait for the provider of their choice on 31 December. This number is no measure of missing care.`,
    },
    [`waiting.${sector}.withinNorm`]: {
      label: `Waiting in ${name} within the treeknorm`,
      definition: `People with status urgent or actief who have waited no longer than ${norm} for a place in ${name} on 31 December.`,
    },
    [`waiting.${sector}.beyondNorm`]: {
      label: `Waiting in ${name} beyond the treeknorm`,
      definition: `People with status urgent or actief who have waited longer than ${norm} for a place in ${name} on 31 December.`,
    },
  }
  return { ...(words as Record<Extract<ReportedWaitingKey, `waiting.${Of}${string}`>, IndicatorWords>), ...weeksOf(`${sector}.`, `in ${name}`) }
}

/** Waiting as zorgkantoren report it, in English. */
export const reportedWaitingEn: Record<ReportedWaitingKey, IndicatorWords> = {
  'waiting.bridged': {
    label: 'Waiting with bridging care',
    definition:
      'People on the list for verblijf who get care at home until there is a place, on 31 December. Waiting as a precaution does not count.',
  },
  'waiting.unbridged': {
    label: 'Waiting without bridging care',
    definition: 'People on the list for verblijf who get no Wlz care until there is a place, on 31 December. Waiting as a precaution does not count.',
  },
  ...weeksOf('', ''),
  ...ofSector('vv', 'nursing and care', '6 weeks'),
  ...ofSector('ghz', 'disability care', '13 weeks'),
  ...ofSector('ggz', 'mental health care', '6 weeks'),
  ...weeksOf('vv4.', 'with VV4'),
  ...weeksOf('vv57.', 'with VV5 or VV7'),
  ...weeksOf('vv68.', 'with VV6 or VV8'),
}
