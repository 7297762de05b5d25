/** Expected effect of one setting of one lever on one outcome of 2040. */
export interface Expectation {
  readonly lever: string
  readonly value: number
  readonly outcome: string
  readonly sign: 'up' | 'down' | 'none' | 'either'
  readonly range: readonly [low: number, high: number]
  /** Id of tables/sources.csv, `identity` or `judgement`. */
  readonly source: string
  readonly why: string
  /** Range of before, and the reason why it was wrong, where it was. */
  readonly was?: readonly [low: number, high: number]
  readonly corrected?: string
  /** Reason why the engine ends elsewhere, where it does. */
  readonly outside?: string
}
export interface Judged extends Expectation {
  /** Mean difference that the screening measured; undefined where it has no such setting. */
  readonly today: number | undefined
  readonly holds: boolean
}
export declare const expectationsFile: string
export declare function readExpectations(): readonly Expectation[]
export declare function judged(expectations: readonly Expectation[], screening: unknown): readonly Judged[]
export declare function expectationsTable(rows: readonly Judged[]): string
