import type { Language } from './language.ts'

/** Sources with an English title; all others are Dutch. */
const englishTitles: ReadonlySet<string> = new Set(
  [
    'ACP-IE ACP-PROVEN ACP-UK AE-NL AE-YB2019 ASSUME BAKX-20 BRUCK2022 CBS-TOTALS COCH-CM COCH-FALL COCH-REAB CPB-HOUSE DERIVED DNET',
    'HEEREN-1991 HMD-NLD JAD-22 JOLING OECD-HG2019 OECD-HGE2018 OTT-1995 OTT-1998 R02 R05 R15 RACGP SAAH-21 SBD-1MLD SCP2019-NRC SCP2019-NU',
    'SHER-20 THIS-PACK WPP2019 WPP2024',
  ].flatMap((line) => line.split(' ')),
)

/** Titles that are no names of publications but words of ours. */
const ownTitlesNl: Readonly<Record<string, string>> = {
  ASSUME: 'Modelaanname van dit project',
  DERIVED: 'Rekenwerk met rijen van deze bestanden',
  'THIS-PACK': 'Bevolking van deze gegevens: middenvariant en varianten (eigen cohort-componentberekening)',
  'SCP2019-NRC': 'hetzelfde onderzoek',
  'SCP2019-NU': 'hetzelfde onderzoek',
}

/** Words between the names of publishers. */
const linksNl: readonly (readonly [RegExp, string])[] = [
  [/ on (.+) and /g, ' over $1 en '],
  [/ on /g, ' over '],
  [/, quoting (.+) and /g, ', naar $1 en '],
  [/via press$/, 'via de pers'],
  [/via github/, 'via GitHub'],
  [/repackaged by/, 'bewerkt door'],
  [/copy in/, 'kopie in'],
  [/data supplied by Statistics Netherlands/, 'gegevens van het CBS'],
]

export interface SourceWords {
  readonly title: string
  /** Language that the title stands in: a title of a publication is not translated. */
  readonly titleLanguage: Language
  readonly publisher: string
  readonly year: string
}

/** Title, publisher and year of a source as they are shown. */
export function sourceWords(
  { id, title, publisher, year }: Readonly<{ id: string; title: string; publisher: string; year: string }>,
  language: Language,
): SourceWords {
  const own = language === 'nl' ? ownTitlesNl[id] : undefined
  return {
    title: own ?? title,
    titleLanguage: own === undefined && englishTitles.has(id) ? 'en' : 'nl',
    publisher: publisherIn(publisher, language),
    year: yearIn(year, language),
  }
}

function publisherIn(publisher: string, language: Language): string {
  if (publisher === '-') return language === 'nl' ? 'dit project' : 'this project'
  return language === 'nl' ? linksNl.reduce((text, [pattern, words]) => text.replaceAll(new RegExp(pattern, 'g'), words), publisher) : publisher
}

/** A year that was not stated is marked with a question mark in the data. */
function yearIn(year: string, language: Language): string {
  const isDutch = language === 'nl'
  if (year === 'n.d.') return isDutch ? 'zonder jaartal' : 'no date'
  if (year.endsWith('?')) return `${isDutch ? 'vermoedelijk' : 'probably'} ${year.slice(0, -1)}`
  return isDutch ? year.replace(/^after /, 'na ') : year
}
