import type { ContextItem, Lever, Parameter } from '@wlz/core'

import type { PolicyLever } from './catalogue.ts'

/*
 * Description that an editor shows beside a key: facts of the catalogue, in Dutch like the ids. The glossary has the full
 * labels and definitions.
 */

export function leverDescription(lever: PolicyLever): string {
  return [
    `${lever.family}: ${lever.unit}, ${lever.min} t/m ${lever.max}, doet niets bij ${lever.neutral}`,
    ...(lever.legalStart === undefined ? [] : [`wettelijk mogelijk vanaf ${lever.legalFrom}`]),
    ...(lever.national ? ['geldt landelijk, geen regions'] : []),
    ...effectDescription(lever),
  ].join('; ')
}

function effectDescription({ effect }: Lever): string[] {
  switch (effect.kind) {
    case 'handle':
      return []
    case 'evidence':
      return [
        `effect uit het bewijs (${effect.parameter}), eigen effect mag: ${effect.unit}, ${effect.min} t/m ${effect.max}`,
      ]
    case 'unknown':
      return [`effect onbekend, vul effect zelf in: ${effect.unit}, ${effect.min} t/m ${effect.max}`]
  }
}

export const parameterDescription = ({ unit, min, max, low, central, high }: Parameter): string =>
  `${unit}, ${min} t/m ${max}; bewijs: ${central}${low === high ? '' : ` (${low} t/m ${high})`}`

export const contextDescription = (item: ContextItem): string =>
  `aanname over de wereld: ${item.unit}, ${item.min} t/m ${item.max}; of een wereld: ${Object.keys(item.worlds).join(', ')}`
