import file from '../seeds/seeds.json' with { type: 'json' }

/** Growth by the basispad that stands beside a figure of RIVM, as a share: mean and ends of the 80% band over the draws. */
export interface SeedGrowth {
  readonly id: string
  readonly low80: number
  readonly mean: number
  readonly high80: number
}

/** Ours beside the figures that the project starts from, for the country; `wlz-seeds/1`, kept in packages/data/seeds. */
export interface Seeds {
  readonly schema: 'wlz-seeds/1'
  readonly scenario: string
  readonly seed: string
  readonly draws: number
  readonly figures: readonly SeedGrowth[]
}

/** Those of the shipped engine and evidence; a test fails when they are of another. */
export const seeds = file as unknown as Seeds
