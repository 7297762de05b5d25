import type { Evidence } from '@wlz/core'
import type { OwnRow } from '@wlz/scenario'
import type { outOfRange } from '@wlz/study'

type Judge = typeof outOfRange

export interface Judged {
  readonly sound: readonly OwnRow[]
  readonly aside: ReturnType<Judge>
}

/** Own figures that a region can start from, and those that it cannot. One figure moves the range of another, so what stays is judged again. */
export function soundFigures(rows: readonly OwnRow[], evidence: Evidence, judge: Judge): Judged {
  const out = judge(rows, evidence)
  if (out.length === 0) return { sound: rows, aside: [] }
  const left = rows.filter((row) => !out.some((each) => each.row === row))
  const { sound, aside } = soundFigures(left, evidence, judge)
  return { sound, aside: [...out, ...aside] }
}
