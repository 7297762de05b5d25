import { parameterUnitsEn, unitsEn } from './catalogue.ts'
import type { Elsewhere, failureCausesNl, modelFaultsNl, NumberHintKey, scenarioFaultsNl, ShapeKey } from '../nl/faults.ts'

/** Faults in English: the fact in, one line out, without full stop. */

const near = ({ nearest }: { readonly nearest?: string }) => (nearest === undefined ? '' : `; looks like ${nearest}`)
const oneOf = (allowed: readonly string[]) => (allowed.length === 0 ? '' : `; can be: ${allowed.join(', ')}`)

const unitOf = (unit: string): string =>
  (unitsEn as Readonly<Record<string, { readonly label: string } | undefined>>)[unit]?.label ??
  (parameterUnitsEn as Readonly<Record<string, string | undefined>>)[unit] ??
  unit
const inUnit = (unit: string | undefined): string => (unit === undefined ? '' : ` (${unitOf(unit)})`)

/** Suggest the name that was meant, else the list of all names. */
const nearOrList = (fact: { readonly nearest?: string }, list: string): string => (fact.nearest === undefined ? `; see wlz list ${list}` : near(fact))

const isParameter = '; this is a parameter and belongs under parameters'

function elsewhere({ elsewhere: home, ...fact }: Elsewhere & { readonly nearest?: string }): string {
  switch (home?.kind) {
    case 'lever':
      return `; ${home.name} is a lever and belongs under levers`
    case 'context':
      return `; this is a world assumption: set ${home.name} under context`
    case 'effect':
      return `; this is the effect of a lever: set effect at ${home.name}`
    case 'data':
      return '; this is fixed in the data and cannot be chosen by scenario'
    case undefined:
      return nearOrList(fact, 'parameters')
  }
}

export const shapesEn = {
  number: 'a number',
  text: 'text',
  'yes-no': 'yes or no',
  list: 'a list',
  map: 'a block of keys',
  empty: 'nothing',
} satisfies Record<ShapeKey, string>

export const numberHintsEn = {
  'number-as-text': 'leave out the quotes',
  'decimal-comma': 'write a point instead of a comma',
  percent: 'write a share instead of a percentage: 10% is 0.1',
  underscore: 'leave out the underscores',
  time: 'this reads as a time',
  date: 'this reads as a date',
  'yes-no': 'this reads as yes or no',
  currency: 'leave out the currency sign',
  thousands: 'leave out the marks between thousands',
} satisfies Record<NumberHintKey, string>

export const scenarioFaultsEn = {
  'file-not-found': (fact) => `file or scenario "${fact.found}" was not found${nearOrList(fact, 'scenarios')}`,
  'file-is-directory': () => 'this is a folder, not a file',
  'file-no-permission': () => 'no permission to read this file',
  'file-unreadable': () => 'this file cannot be read',
  'file-too-large': (fact) => `the file is too large; at most ${fact.maxBytes / 1e6} MB`,
  'file-empty': () => 'the file is empty',
  'file-binary': () => 'the file holds no text',
  'file-utf16': () => 'the file is saved as UTF-16; save it as UTF-8',
  'file-byte-order-mark': () => 'the file starts with a byte order mark; save it as UTF-8 without BOM',
  'file-not-utf8': () => 'the file is not saved as UTF-8',
  'yaml-syntax': (fact) => {
    if (fact.detail === 'BLOCK_AS_IMPLICIT_KEY') return 'a colon followed by a space may not stand inside a text; put the text between quotes'
    if (fact.detail === 'MISSING_CHAR')
      return 'a quote or bracket is not closed; put a name that starts with an apostrophe between double quotes, as "\'t Gooi"'
    return `this is not valid YAML (${fact.detail})`
  },
  'yaml-tab': () => 'a tab is not allowed here; use spaces',
  'yaml-alias': (fact) => `anchors and aliases are not allowed: "${fact.found}"`,
  'yaml-merge-key': () => 'the merge key << is not allowed; use extends',
  'yaml-tag': (fact) => `a YAML tag is not allowed: "${fact.found}"`,
  'yaml-directive': (fact) => `a YAML directive is not allowed: "${fact.found}"`,
  'yaml-many-documents': () => 'a file holds one scenario; there is a second document',
  'too-deep': (fact) => `nested too deeply; at most ${fact.max} levels`,
  'too-many-values': (fact) => `too many values; at most ${fact.max}`,
  'duplicate-key': (fact) => `key "${fact.found}" is there twice; the first is on line ${fact.firstLine}`,
  'key-not-text': () => 'a key must be text',
  'control-character': () => 'there is an invisible control character here',
  'invisible-character': (fact) =>
    `there is a character here that cannot be seen (${fact.found}${fact.found === 'U+00A0' ? ', a no-break space' : ''}); type a plain space or take it out`,
  'unknown-key': (fact) => `unknown key "${fact.found}"${near(fact)}${oneOf(fact.allowed)}`,
  'missing-key': (fact) => `key "${fact.missing}" is missing`,
  'wrong-type': (fact) =>
    `found ${shapesEn[fact.foundShape]}${fact.found === '' ? '' : ` (${fact.found})`}, expected ${fact.expected.map((shape) => shapesEn[shape]).join(' or ')}${fact.hint === undefined ? '' : `; ${numberHintsEn[fact.hint]}`}`,
  'wrong-schema': (fact) =>
    fact.found === String(fact.supported)
      ? `schema is text here; write ${fact.supported} without quotes`
      : `schema ${fact.found} is unknown; write ${fact.supported}`,
  'text-empty': () => 'this text is empty',
  'text-too-long': (fact) => `this text is too long; at most ${fact.max} characters`,
  'list-empty': () => 'this list is empty',
  'odd-number': (fact) => `"${fact.found}" reads as ${fact.reads}; write the number in full`,
  'ambiguous-number': (fact) =>
    `"${fact.found}" can mean ${fact.readings.length === 0 ? 'more than one number' : fact.readings.join(' or ')}; write the number without marks between thousands`,
  'not-finite': (fact) => `"${fact.found}" is not a finite number`,
  'out-of-bounds': (fact) => `${fact.found} is outside ${fact.min} to ${fact.max}${inUnit(fact.unit)}`,
  'not-whole': (fact) => `${fact.found} is not a whole number`,
  'distribution-order': (fact) => `low, central and high must rise: ${fact.low}, ${fact.central}, ${fact.high}`,
  'bad-share': (fact) => `"${fact.found}" is not a share; write 1% to 99%, or 0.01 to 0.99`,
  'years-not-rising': (fact) => `years must rise: ${fact.year} comes after ${fact.previous}`,
  'before-legal-start': (fact) =>
    `${fact.start?.certainty === 'assumed' ? `the law does not allow ${fact.lever} yet; it is assumed to from ${fact.legalFrom}` : `the law allows ${fact.lever} from ${fact.start?.from ?? fact.legalFrom}`}; in ${fact.year} only ${fact.neutral} is possible. Begin the path in ${fact.legalFrom} or later (wlz explain ${fact.lever})`,
  'unknown-lever': (fact) =>
    `unknown lever "${fact.found}"${fact.isContext === true ? '; this is a world assumption and belongs under context' : fact.isParameter === true ? isParameter : nearOrList(fact, 'levers')}`,
  'unknown-context': (fact) =>
    `unknown world assumption "${fact.found}"${fact.isLever === true ? '; this is a lever and belongs under levers' : fact.isParameter === true ? isParameter : near(fact) + oneOf(fact.allowed)}`,
  'unknown-parameter': (fact) => `unknown parameter "${fact.found}"${elsewhere(fact)}`,
  'unknown-world': (fact) => `${fact.context} has no world "${fact.found}"${near(fact)}${oneOf(fact.allowed)}`,
  'unknown-region': (fact) => `unknown region "${fact.found}"${nearOrList(fact, 'regions')}`,
  'duplicate-region': (fact) => `region ${fact.region} is there twice ("${fact.found}")`,
  'regions-on-national-lever': (fact) => `${fact.lever} holds for the whole country; leave out regions`,
  'effect-missing': (fact) =>
    `we found no measurement of the effect of ${fact.lever}; state effect yourself, from ${fact.min} to ${fact.max} (${unitOf(fact.unit)})`,
  'effect-not-allowed': (fact) => `${fact.lever} works directly; leave out effect`,
  'effect-differs': (fact) => `${fact.lever} has two different effects; state one`,
  'extends-missing': () => 'extends is missing; name the scenario this one builds on, for instance basispad',
  'extends-not-allowed': () => 'basispad-2023 has no parent; leave out extends',
  'extends-is-path': (fact) => `"${fact.found}" is a path; write only the name of a scenario here${near(fact)}`,
  'extends-not-found': (fact) => `scenario "${fact.found}" was not found${nearOrList(fact, 'scenarios')}`,
  'extends-cycle': (fact) => `scenarios extend each other in a circle: ${fact.chain.join(' > ')}`,
  'extends-too-long': (fact) => `too many scenarios that extend each other; at most ${fact.max}`,
  'unknown-name': (fact) => `"${fact.found}" cannot stand here${near(fact)}${oneOf(fact.allowed)}`,
  'unknown-indicator': (fact) => `unknown outcome "${fact.found}"${near(fact)}; see wlz list indicators`,
  'not-modelled': (fact) => `${fact.found} is not modelled and has no figures; wlz explain ${fact.found} says why`,
  'unknown-input': (fact) => `"${fact.found}" is no measure, effect or world assumption${near(fact)}; see wlz list levers`,
  'nothing-varies': () => 'nothing here differs; name at least one measure, effect or world assumption',
  'set-of-two-kinds': (fact) => `a set has one form, found ${fact.found.join(' and ')}; make two sets of it`,
  'bad-set-name': (fact) => `"${fact.found}" is no name of a set; use letters, digits, - and _, starting with a letter or digit`,
  'duplicate-set': (fact) => `there is already a set "${fact.found}"`,
  'range-order': (fact) => `the start (${fact.low}) must lie below the end (${fact.high})`,
  'too-many-runs': (fact) => `this asks for ${fact.found} runs; at most ${fact.max}`,
  'does-not-vary': (fact) => `"${fact.found}" does not differ in this set${oneOf(fact.allowed)}`,
  'scenario-not-found': (fact) => `scenario "${fact.found}" was not found, beside this plan or among the shipped ones${near(fact)}`,
  'set-syntax': (fact) => `"${fact.found}" cannot be read; write lever=value, lever.effect=value or parameter=value`,
  'set-twice': (fact) => `${fact.found} is named more than once; name each lever and parameter once`,
} satisfies typeof scenarioFaultsNl

const short = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value))

export const modelFaultsEn = {
  'not-finite': (fault) =>
    `block ${fault.block} gives no number (${short(fault.value)}) in region ${fault.region}, year ${fault.year}, month ${fault.month}, draw ${fault.draw}`,
  'negative-stock': (fault) =>
    `block ${fault.block} gives a negative stock (${short(fault.value)}) in region ${fault.region}, year ${fault.year}, month ${fault.month}, draw ${fault.draw}`,
  'mortality-outside-wlz': (fault) =>
    `deaths outside the Wlz at 80+ fall to ${short(fault.value)} of their start in region ${fault.region}, year ${fault.year}, draw ${fault.draw} (at least ${fault.min}); ${fault.trend} goes too far`,
  'runaway-loop': (fault) =>
    `the loop ${fault.loop} amplifies itself by ${short(fault.gain)} in draw ${fault.draw}; less than ${fault.max} is allowed`,
  'missing-parameter': (fault) => `the evidence holds no parameter ${fault.parameter}`,
  'base-year': (fault) =>
    `${fault.quantity} is ${short(fault.value)} in draw ${fault.draw}; ${fault.max === Infinity ? `at least ${fault.min}` : `${fault.min} to ${fault.max}`} was expected`,
  'unknown-region': (fault) => `the evidence holds no region number ${fault.region}`,
} satisfies typeof modelFaultsNl

const mostCauses = 3

export const failureCausesEn: typeof failureCausesNl = (causes) => {
  const shown = causes
    .slice(0, mostCauses)
    .map(({ key, value, usual }) => `${key} = ${short(value)}${usual === undefined ? '' : ` (else ${short(usual)})`}`)
  const more = causes.length > mostCauses ? ` and ${causes.length - mostCauses} more` : ''
  const nearer = causes.some(({ usual }) => usual !== undefined) ? 'a value nearer to that in brackets' : 'a different value'
  return causes.length === 1
    ? `because of ${shown.join('')}; choose ${nearer} or leave it out`
    : `because of ${shown.join(', ')}${more} together; for one of them choose ${nearer} or leave it out`
}
