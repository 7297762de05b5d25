/** The languages every text exists in; Dutch is the default. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value)
