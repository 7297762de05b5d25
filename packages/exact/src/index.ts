// Functions that differ between hosts elsewhere
export { cholesky, solveCholesky } from './cholesky.ts'
export { exp } from './exp.ts'
export { ln } from './ln.ts'
export { normalQuantile } from './normal-quantile.ts'

// Chance as a pure function of seed, name and draw
export { withDesign, type Design } from './design.ts'
export { scrambled, stream, uniform, type Stream } from './uniform.ts'
