import { blockOfParameter } from '@wlz/core'
import type { ParameterRecord } from '@wlz/data'

/** Parameters that a block reads: the one that the outcome is made with, then those with a large influence. */
export function parametersOfBlock(
  parameters: readonly ParameterRecord[],
  block: string,
  first?: string,
): ParameterRecord[] {
  const weight = ({ id, impact }: ParameterRecord) =>
    id === first ? -1 : impact === 'high' ? 0 : impact === 'low' ? 2 : 1
  return parameters.filter(({ id }) => blockOfParameter(id) === block).sort((a, b) => weight(a) - weight(b))
}
