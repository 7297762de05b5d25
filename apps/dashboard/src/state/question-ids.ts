export const questionIds = [
  'vpt',
  'knapt',
  'preventie',
  'bouwen',
  'kader',
  'regio',
  'blijvend',
  'genoeg',
  'besparing',
  'staan',
  'zeker',
] as const
export type QuestionId = (typeof questionIds)[number]
export const isQuestion = (id: unknown): id is QuestionId => (questionIds as readonly unknown[]).includes(id)
