import { parameterUnitsNl, unitsNl } from './catalogue.ts'

/**
 * Faults in Dutch: the fact in, one line out, without full stop. The fields are those of the packages that report the fault;
 * the apps hold both against each other in their types.
 */

interface Found {
  readonly found: string
}
interface Near {
  readonly nearest?: string
}
interface Max {
  readonly max: number
}

const near = ({ nearest }: Near) => (nearest === undefined ? '' : `; lijkt op ${nearest}`)
const oneOf = (allowed: readonly string[]) => (allowed.length === 0 ? '' : `; kan zijn: ${allowed.join(', ')}`)

const unitOf = (unit: string): string =>
  (unitsNl as Readonly<Record<string, { readonly label: string } | undefined>>)[unit]?.label ??
  (parameterUnitsNl as Readonly<Record<string, string | undefined>>)[unit] ??
  unit
const inUnit = (unit: string | undefined): string => (unit === undefined ? '' : ` (${unitOf(unit)})`)

/** Suggest the name that was meant, else the list of all names. */
const nearOrList = (fact: Near, list: string): string => (fact.nearest === undefined ? `; zie wlz list ${list}` : near(fact))

export const shapesNl = {
  number: 'een getal',
  text: 'tekst',
  'yes-no': 'ja of nee',
  list: 'een lijst',
  map: 'een blok met sleutels',
  empty: 'niets',
} satisfies Record<string, string>
export type ShapeKey = keyof typeof shapesNl

export const numberHintsNl = {
  'number-as-text': 'laat de aanhalingstekens weg',
  'decimal-comma': 'schrijf een punt in plaats van een komma',
  percent: 'schrijf een deel in plaats van een percentage: 10% is 0.1',
  underscore: 'laat de liggende streepjes weg',
  time: 'dit leest als een tijd',
  date: 'dit leest als een datum',
  'yes-no': 'dit leest als ja of nee',
  currency: 'laat het muntteken weg',
  thousands: 'laat de punten tussen duizendtallen weg',
} satisfies Record<string, string>
export type NumberHintKey = keyof typeof numberHintsNl

/** Name under the wrong key. */
interface Astray {
  readonly isContext?: boolean
  readonly isLever?: boolean
  readonly isParameter?: boolean
}
const isParameter = '; dit is een parameter en hoort onder parameters'

export interface Elsewhere {
  readonly elsewhere?: { readonly kind: 'lever' | 'context' | 'effect'; readonly name: string } | { readonly kind: 'data' }
}

function elsewhere({ elsewhere: home, ...fact }: Elsewhere & Near): string {
  switch (home?.kind) {
    case 'lever':
      return `; ${home.name} is een maatregel en hoort onder levers`
    case 'context':
      return `; dit is een aanname over de wereld: zet ${home.name} onder context`
    case 'effect':
      return `; dit is het effect van een maatregel: zet effect bij ${home.name}`
    case 'data':
      return '; dit ligt vast in de gegevens en is niet per scenario te kiezen'
    case undefined:
      return nearOrList(fact, 'parameters')
  }
}

interface WrongType extends Found {
  readonly foundShape: ShapeKey
  readonly expected: readonly ShapeKey[]
  readonly hint?: NumberHintKey
}
interface Bounds extends Found {
  readonly min: number
  readonly max: number
  readonly unit?: string
}
interface LegalFact {
  readonly lever: string
  readonly year: number
  readonly legalFrom: number
  readonly neutral: number
  readonly start?: { readonly from: string; readonly certainty: 'published' | 'assumed' }
}
interface Distribution {
  readonly low: number
  readonly central: number
  readonly high: number
}

export const scenarioFaultsNl = {
  'file-not-found': (fact: Found & Near) => `bestand of scenario "${fact.found}" is niet gevonden${nearOrList(fact, 'scenarios')}`,
  'file-is-directory': () => 'dit is een map, geen bestand',
  'file-no-permission': () => 'geen toestemming om dit bestand te lezen',
  'file-unreadable': () => 'dit bestand kan niet gelezen worden',
  'file-too-large': (fact: { readonly maxBytes: number }) => `het bestand is te groot; ten hoogste ${fact.maxBytes / 1e6} MB`,
  'file-empty': () => 'het bestand is leeg',
  'file-binary': () => 'het bestand bevat geen tekst',
  'file-utf16': () => 'het bestand is opgeslagen als UTF-16; sla het op als UTF-8',
  'file-byte-order-mark': () => 'het bestand begint met een byte order mark; sla het op als UTF-8 zonder BOM',
  'file-not-utf8': () => 'het bestand is niet opgeslagen als UTF-8',
  'yaml-syntax': (fact: { readonly detail: string }) => {
    if (fact.detail === 'BLOCK_AS_IMPLICIT_KEY')
      return 'een dubbele punt met een spatie erna mag niet midden in een tekst; zet de tekst tussen aanhalingstekens'
    if (fact.detail === 'MISSING_CHAR')
      return 'een aanhalingsteken of haakje wordt niet gesloten; zet een naam die met een apostrof begint tussen dubbele aanhalingstekens, zoals "\'t Gooi"'
    return `dit is geen geldige YAML (${fact.detail})`
  },
  'yaml-tab': () => 'een tab mag hier niet; gebruik spaties',
  'yaml-alias': (fact: Found) => `ankers en verwijzingen mogen niet: "${fact.found}"`,
  'yaml-merge-key': () => 'de samenvoegsleutel << mag niet; gebruik extends',
  'yaml-tag': (fact: Found) => `een YAML-tag mag niet: "${fact.found}"`,
  'yaml-directive': (fact: Found) => `een YAML-directive mag niet: "${fact.found}"`,
  'yaml-many-documents': () => 'een bestand bevat één scenario; er staat een tweede document in',
  'too-deep': (fact: Max) => `te diep genest; ten hoogste ${fact.max} niveaus`,
  'too-many-values': (fact: Max) => `te veel waarden; ten hoogste ${fact.max}`,
  'duplicate-key': (fact: Found & { readonly firstLine: number }) =>
    `sleutel "${fact.found}" staat er twee keer; de eerste staat op regel ${fact.firstLine}`,
  'key-not-text': () => 'een sleutel moet tekst zijn',
  'control-character': () => 'hier staat een onzichtbaar stuurteken',
  'invisible-character': (fact: Found) =>
    `hier staat een teken dat niet te zien is (${fact.found}${fact.found === 'U+00A0' ? ', een vaste spatie' : ''}); typ een gewone spatie of haal het weg`,
  'unknown-key': (fact: Found & Near & { readonly allowed: readonly string[] }) =>
    `onbekende sleutel "${fact.found}"${near(fact)}${oneOf(fact.allowed)}`,
  'missing-key': (fact: { readonly missing: string }) => `sleutel "${fact.missing}" ontbreekt`,
  'wrong-type': (fact: WrongType) =>
    `gevonden ${shapesNl[fact.foundShape]}${fact.found === '' ? '' : ` (${fact.found})`}, verwacht ${fact.expected.map((shape) => shapesNl[shape]).join(' of ')}${fact.hint === undefined ? '' : `; ${numberHintsNl[fact.hint]}`}`,
  'wrong-schema': (fact: Found & { readonly supported: number }) =>
    fact.found === String(fact.supported)
      ? `schema is hier tekst; schrijf ${fact.supported} zonder aanhalingstekens`
      : `schema ${fact.found} is onbekend; schrijf ${fact.supported}`,
  'text-empty': () => 'deze tekst is leeg',
  'text-too-long': (fact: Max) => `deze tekst is te lang; ten hoogste ${fact.max} tekens`,
  'list-empty': () => 'deze lijst is leeg',
  'odd-number': (fact: Found & { readonly reads: number }) => `"${fact.found}" leest als ${fact.reads}; schrijf het getal voluit`,
  'ambiguous-number': (fact: Found & { readonly readings: readonly number[] }) =>
    `"${fact.found}" kan ${fact.readings.length === 0 ? 'meer dan een getal' : fact.readings.join(' of ')} zijn; schrijf het getal zonder tekens tussen duizendtallen`,
  'not-finite': (fact: Found) => `"${fact.found}" is geen eindig getal`,
  'out-of-bounds': (fact: Bounds) => `${fact.found} valt buiten ${fact.min} tot en met ${fact.max}${inUnit(fact.unit)}`,
  'not-whole': (fact: Found) => `${fact.found} is geen heel getal`,
  'distribution-order': (fact: Distribution) => `low, central en high moeten oplopen: ${fact.low}, ${fact.central}, ${fact.high}`,
  'bad-share': (fact: Found) => `"${fact.found}" is geen aandeel; schrijf 1% tot en met 99%, of 0.01 tot en met 0.99`,
  'years-not-rising': (fact: { readonly year: number; readonly previous: number }) => `jaren moeten oplopen: ${fact.year} staat na ${fact.previous}`,
  'before-legal-start': (fact: LegalFact) =>
    `${fact.lever} mag ${fact.start?.certainty === 'assumed' ? `nog niet van de wet; aangenomen is vanaf ${fact.legalFrom}` : `van de wet vanaf ${fact.start?.from ?? fact.legalFrom}`}; in ${fact.year} kan alleen ${fact.neutral}. Begin het pad in ${fact.legalFrom} of later (wlz explain ${fact.lever})`,
  'unknown-lever': (fact: Found & Near & Astray) =>
    `onbekende maatregel "${fact.found}"${fact.isContext === true ? '; dit is een aanname over de wereld en hoort onder context' : fact.isParameter === true ? isParameter : nearOrList(fact, 'levers')}`,
  'unknown-context': (fact: Found & Near & Astray & { readonly allowed: readonly string[] }) =>
    `onbekende aanname over de wereld "${fact.found}"${fact.isLever === true ? '; dit is een maatregel en hoort onder levers' : fact.isParameter === true ? isParameter : near(fact) + oneOf(fact.allowed)}`,
  'unknown-parameter': (fact: Found & Near & Elsewhere) => `onbekende parameter "${fact.found}"${elsewhere(fact)}`,
  'unknown-world': (fact: Found & Near & { readonly context: string; readonly allowed: readonly string[] }) =>
    `${fact.context} kent geen wereld "${fact.found}"${near(fact)}${oneOf(fact.allowed)}`,
  'unknown-region': (fact: Found & Near) => `onbekende regio "${fact.found}"${nearOrList(fact, 'regions')}`,
  'duplicate-region': (fact: Found & { readonly region: string }) => `regio ${fact.region} staat er twee keer ("${fact.found}")`,
  'regions-on-national-lever': (fact: { readonly lever: string }) => `${fact.lever} geldt voor heel Nederland; laat regions weg`,
  'effect-missing': (fact: { readonly lever: string; readonly unit: string; readonly min: number; readonly max: number }) =>
    `wij vonden geen meting van het effect van ${fact.lever}; vul zelf effect in, van ${fact.min} tot en met ${fact.max} (${unitOf(fact.unit)})`,
  'effect-not-allowed': (fact: { readonly lever: string }) => `${fact.lever} werkt rechtstreeks; laat effect weg`,
  'effect-differs': (fact: { readonly lever: string }) => `${fact.lever} heeft twee verschillende effecten; vul er één in`,
  'extends-missing': () => 'extends ontbreekt; noem het scenario waarop dit verder gaat, bijvoorbeeld basispad',
  'extends-not-allowed': () => 'basispad-2023 heeft geen ouder; laat extends weg',
  'extends-is-path': (fact: Found & Near) => `"${fact.found}" is een pad; schrijf hier alleen de naam van een scenario${near(fact)}`,
  'extends-not-found': (fact: Found & Near) => `scenario "${fact.found}" is niet gevonden${nearOrList(fact, 'scenarios')}`,
  'extends-cycle': (fact: { readonly chain: readonly string[] }) => `scenario’s gaan in een kring op elkaar verder: ${fact.chain.join(' > ')}`,
  'extends-too-long': (fact: Max) => `te veel scenario’s die op elkaar verder gaan; ten hoogste ${fact.max}`,
  'unknown-name': (fact: Found & Near & { readonly allowed: readonly string[] }) =>
    `"${fact.found}" kan hier niet${near(fact)}${oneOf(fact.allowed)}`,
  'unknown-indicator': (fact: Found & Near) => `onbekende uitkomst "${fact.found}"${near(fact)}; zie wlz list indicators`,
  'not-modelled': (fact: Found) => `${fact.found} is niet gemodelleerd en heeft geen cijfers; waarom staat in wlz explain ${fact.found}`,
  'unknown-input': (fact: Found & Near) => `"${fact.found}" is geen maatregel, effect of aanname over de wereld${near(fact)}; zie wlz list levers`,
  'nothing-varies': () => 'hier staat niets dat verschilt; noem ten minste één maatregel, effect of aanname over de wereld',
  'set-of-two-kinds': (fact: { readonly found: readonly string[] }) =>
    `een set heeft één vorm, gevonden ${fact.found.join(' en ')}; maak er twee sets van`,
  'bad-set-name': (fact: Found) =>
    `"${fact.found}" kan geen naam van een set zijn; gebruik letters, cijfers, - en _, en begin met een letter of cijfer`,
  'duplicate-set': (fact: Found) => `er is al een set "${fact.found}"`,
  'range-order': (fact: { readonly low: number; readonly high: number }) => `het begin (${fact.low}) moet onder het einde (${fact.high}) liggen`,
  'too-many-runs': (fact: { readonly found: number } & Max) => `dit vraagt ${fact.found} varianten; ten hoogste ${fact.max}`,
  'does-not-vary': (fact: Found & { readonly allowed: readonly string[] }) => `"${fact.found}" verschilt niet in deze set${oneOf(fact.allowed)}`,
  'scenario-not-found': (fact: Found & Near) => `scenario "${fact.found}" is niet gevonden, naast dit plan of bij de meegeleverde${near(fact)}`,
  'set-syntax': (fact: Found) => `"${fact.found}" is niet te lezen; schrijf maatregel=waarde, maatregel.effect=waarde of parameter=waarde`,
  'set-twice': (fact: Found) => `${fact.found} staat er vaker; noem elke maatregel en parameter één keer`,
}

/** Round to four digits, enough to find a cause; NaN and infinity are kept. */
const short = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value))

interface Spot {
  readonly block: string
  readonly region: string
  readonly year: number
  readonly month: number
  readonly draw: number
  readonly value: number
}

export const modelFaultsNl = {
  'not-finite': (fault: Spot) =>
    `blok ${fault.block} geeft geen getal (${short(fault.value)}) in regio ${fault.region}, jaar ${fault.year}, maand ${fault.month}, doorrekening ${fault.draw}`,
  'negative-stock': (fault: Spot) =>
    `blok ${fault.block} geeft een negatieve voorraad (${short(fault.value)}) in regio ${fault.region}, jaar ${fault.year}, maand ${fault.month}, doorrekening ${fault.draw}`,
  'mortality-outside-wlz': (fault: {
    readonly region: string
    readonly year: number
    readonly draw: number
    readonly trend: string
    readonly value: number
    readonly min: number
  }) =>
    `sterfte buiten de Wlz bij 80-plussers daalt tot ${short(fault.value)} van het begin in regio ${fault.region}, jaar ${fault.year}, doorrekening ${fault.draw} (ten minste ${fault.min}); ${fault.trend} gaat te ver`,
  'runaway-loop': (fault: { readonly loop: string; readonly draw: number; readonly gain: number; readonly max: number }) =>
    `de kringloop ${fault.loop} versterkt zichzelf met ${short(fault.gain)} in doorrekening ${fault.draw}; minder dan ${fault.max} is toegestaan`,
  'missing-parameter': (fault: { readonly parameter: string }) => `de gegevens bevatten geen parameter ${fault.parameter}`,
  'base-year': (fault: { readonly quantity: string; readonly draw: number; readonly value: number; readonly min: number; readonly max: number }) =>
    `${fault.quantity} is ${short(fault.value)} in doorrekening ${fault.draw}; verwacht was ${fault.max === Infinity ? `ten minste ${fault.min}` : `${fault.min} tot en met ${fault.max}`}`,
  'unknown-region': (fault: { readonly region: number }) => `de gegevens bevatten geen regio met nummer ${fault.region}`,
}

interface Cause {
  readonly key: string
  readonly value: number
  readonly usual?: number
}
const mostCauses = 3

/** Advice before the fault, so that a line that is cut off does not lose it. */
export function failureCausesNl(causes: readonly Cause[]): string {
  const shown = causes
    .slice(0, mostCauses)
    .map(({ key, value, usual }) => `${key} = ${short(value)}${usual === undefined ? '' : ` (anders ${short(usual)})`}`)
  const more = causes.length > mostCauses ? ` en ${causes.length - mostCauses} andere` : ''
  const nearer = causes.some(({ usual }) => usual !== undefined) ? 'een waarde dichter bij die tussen haakjes' : 'een andere waarde'
  return causes.length === 1
    ? `door ${shown.join('')}; kies ${nearer} of laat haar weg`
    : `door ${shown.join(', ')}${more} samen; kies voor één ervan ${nearer} of laat haar weg`
}
