import { bundled } from './bundled.ts'
import type * as Engine from './engine-entry.ts'

/**
 * The engine as it ships.
 *
 * Vitest turns every imported name into a look-up, which makes the loops of the engine ten times slower. Whole runs are
 * many loops, so they go through the bundle; tests of single equations import their file.
 */
export const bundledEngine = (): Promise<typeof Engine> => bundled('engine-entry.ts')
