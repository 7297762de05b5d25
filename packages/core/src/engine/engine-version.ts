declare const __WLZ_ENGINE__: string | undefined

/**
 * Identity of the engine that makes a result: version and hash of the built model and statistics, `0.1.0+1a2b3c4d5e6f`. Builds and tests fill it in; code that
 * went through neither is marked as such.
 */
export const engineVersion: string = typeof __WLZ_ENGINE__ === 'string' ? __WLZ_ENGINE__ : 'unbuilt'
