// Languages and numbers
export { isLanguage, languages } from './language.ts'
export type { Language } from './language.ts'
export { csvOptions } from './csv-options.ts'
export type { CsvStyle } from './csv-options.ts'
export { formatAmount, formatNumber, formatPercent, formatRounded, scaleFor } from './numbers.ts'
export type { NumberStyle, Scale } from './numbers.ts'
export { chanceInShort, chanceInWords } from './chance.ts'

// Words by id
export { dictionary, faultWords } from './dictionary.ts'
export { loadEnglish } from '#english'
export type { Dictionary, FaultWords } from './dictionary-shape.ts'
export type { ContextWords, IndicatorWords, LeverWords, UnitWords } from './words.ts'

export { outcomeEquations } from './outcome-equations.ts'
export type { OutcomeEquation } from './outcome-equations.ts'
export { everydayWords } from './everyday-words.ts'

// Shipped scenarios, in the language their files are not in
export { plansEn, scenariosEn } from './en/scenarios.ts'

// Texts of files and tables in the other language
export { dutchWords } from './dutch-words.ts'
export { sourceWords } from './source-words.ts'
export type { SourceWords } from './source-words.ts'
export { effectUnitIn, licenceIn, measuredIn, reasonIn, reasonsTranslated, systemIn } from './translated.ts'

// Words that both apps say
export { factWords, ownFaultWords, resultWords, trustWords } from './shared-words.ts'

// Loops of the engine
export { loopWarning } from './loop-warning.ts'

// Glossary
export { glossary } from './glossary/glossary.ts'
export type { GlossaryEntry } from './glossary/entry.ts'
