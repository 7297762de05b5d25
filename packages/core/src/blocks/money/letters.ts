/** Letters on the frame (kaderbrieven) by year and month of publication, in the order of the evidence. */
export const frameLetters = ['2306', '2507', '2602'] as const
export type FrameLetter = (typeof frameLetters)[number]
export const gapOfLetter = {
  '2306': 'budget.gap.2306',
  '2507': 'budget.gap.2507',
  '2602': 'budget.gap.2602',
} as const satisfies Readonly<Record<FrameLetter, string>>
