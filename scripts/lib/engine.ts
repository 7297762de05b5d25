/** The engine as one bundle, for tests: the packages share one memory and one table of designs, as they do where they ship. */
export * from '@wlz/core'
export * from '@wlz/exact'
export * from '@wlz/lanes'
