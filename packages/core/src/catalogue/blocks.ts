import { ageingBlock, driftBlock } from '../people/block.ts'
import { choiceBlock } from '../blocks/choice/block.ts'
import { delayBlock } from '../blocks/delay/block.ts'
import { informalBlock } from '../blocks/informal/block.ts'
import { moneyBlock } from '../blocks/money/block.ts'
import { needBlock } from '../blocks/need/block.ts'
import { placesBlock } from '../blocks/places/block.ts'
import { waitingBlock } from '../blocks/waiting/block.ts'
import { workforceBlock } from '../blocks/workforce/block.ts'
import { zorgplichtBlock } from '../blocks/zorgplicht/block.ts'

/** Blocks of the model, in the order in which outcomes are listed. */
export const blocks = [
  ageingBlock,
  needBlock,
  choiceBlock,
  delayBlock,
  waitingBlock,
  placesBlock,
  workforceBlock,
  informalBlock,
  moneyBlock,
  zorgplichtBlock,
  driftBlock,
] as const

export type BlockId = (typeof blocks)[number]['id']

/** The block that works an outcome out. */
export function blockOfIndicator(indicator: string): BlockId {
  const found = blocks.find(({ indicators }) => indicators.some(({ id }) => id === indicator))
  if (found === undefined) throw new TypeError(`indicator ${indicator} has no block of the model`)
  return found.id
}

/** The block that reads a parameter: the one with the longest beginning of its id. */
export function blockOfParameter(parameter: string): BlockId {
  const length = ({ parameters }: (typeof blocks)[number]) =>
    Math.max(0, ...parameters.map((start) => (parameter.startsWith(start) ? start.length : 0)))
  const [longest, next] = blocks.toSorted((one, two) => length(two) - length(one))
  if (length(longest!) === 0) throw new TypeError(`parameter ${parameter} has no block of the model`)
  if (length(longest!) === length(next!))
    throw new TypeError(`parameter ${parameter} has two blocks: ${longest!.id} and ${next!.id}`)
  return longest!.id
}
