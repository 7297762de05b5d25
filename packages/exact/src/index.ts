// Functions whose built-in versions differ between hosts
export { cholesky, solveCholesky } from './cholesky.ts'
export { exp } from './exp.ts'
export { ln } from './ln.ts'
export { normalQuantile } from './normal-quantile.ts'

// Random numbers as a pure function of seed, name and draw
export { withDesign, type Design } from './design.ts'
export { scrambled, stream, uniform, type Stream } from './uniform.ts'
