/** Words of the exploring view, in Dutch. */
export const pageExploreNl = {
  levers: 'Maatregelen',
  openLevers: 'Maatregelen kiezen',
  closeLevers: 'Maatregelen sluiten',
  world: 'De wereld',
  worldNote: 'Wat beleid niet kan sturen. Laat u dit staan, dan telt de onzekerheid uit het bewijs mee.',
  worldFold: 'Aannames over de wereld',
  worldChoice: 'Uitgangspunt',
  fromEvidence: 'zoals het bewijs, met zijn onzekerheid',
  ownPath: 'een eigen pad uit het bestand',
  count: (count: number) => `${count} knoppen`,
  setHere: (names: string) => `Ingesteld: ${names}`,
  name: 'Naam van het scenario',
  isBase: 'Dit is het uitgangspunt: het beleid van nu. Verschuif een maatregel en er ontstaat een eigen scenario.',
  isRoot: 'Dit is het beleid van eind 2023, waarop het basispad verdergaat.',
  pastStarts: (levers: string, first: number) =>
    `Begint in jaren die geweest of besloten zijn: ${levers}. Het wordt doorgerekend zoals het er staat; nieuw beleid kan vanaf ${first}.`,
  inCountry: 'in alle 31 regio’s van Nederland tegelijk',
  inRegion: (region: string) => `in ${region}`,
  yearOfSentence: 'Jaar',
  differsFrom: (parent: string) => `Wat wijkt af van ${parent}`,
  noDifferences: 'Dit is het uitgangspunt; er wijkt niets af.',
  nothingDiffers: 'Nog niets. Verschuif een maatregel.',
  putBack: (name: string) => `${name} terugzetten`,
  choosePanel: 'Welke grafiek',
  panels: { demand: 'Vraag', waiting: 'Wachten', staff: 'Personeel', money: 'Geld' },
  thisScenario: 'Dit scenario',
  bandNote: (draws: string) =>
    `${draws} doorrekeningen. Lijn: het gemiddelde. Donkere band: de helft van de doorrekeningen. Lichte band: 8 van de 10. Stippellijnen: 9 van de 10. Bedragen in prijzen van 2023, personen op 31 december. Getoetst tot drie jaar vooruit; zie Vertrouwen.`,
  earlyNote: (draws: string, all: string) =>
    `Eerste blik: wat dit scenario in ${draws} doorrekeningen verandert, opgeteld bij de ${all} doorrekeningen van het scenario waarvan het afwijkt. De band wordt nog gevuld.`,
  structures: 'Drie structuren van de wereld naast elkaar',
  structuresWhy:
    'Of de groei boven vergrijzing doorgaat, uitdooft of voorbij is, weet niemand. Elk is een derde van de doorrekeningen; onder ‘De wereld’ kiest u er een.',
  structureChosen: 'In dit scenario is een structuur gekozen.',
  structuresOutcome: 'Uitkomst',
  structuresIn: (year: number) => `Gemiddelde in ${year}`,
  structuresTold: (label: string, year: number, on: string, ended: string) =>
    `Wat ze het eerst uit elkaar haalt: ${label}, stand eind ${year} (bekend in ${year + 1}). Als de groei doorgaat ${on}, als zij voorbij is ${ended}.`,
  signalsTitle: (year: number) => `Seinen van de zorgplicht in ${year}`,
  met: (chance: string) => `gehaald ${chance}`,
  metBeside: (reference: string, chance: string) => `(${reference}: ${chance})`,
  notTelling: 'zegt hier nog niets: in het eerste jaar is het sein in elke doorrekening hetzelfde',
  neverMeasured: 'Wij vonden geen meting van het effect van deze maatregel. Vul eerst zelf een effect in.',
  ownEffect: (unit: string, min: string, max: string) => `Effect (${unit}, van ${min} tot ${max})`,
  ownPathNote: 'Dit scenario heeft een eigen pad door de tijd. Verschuift u de knop, dan vervangt dat het pad.',
  differsByRegion: (range: string) => `Verschilt per regio: ${range}. De knop toont de waarde van de meeste regio’s.`,
  costs: 'Kosten:',
  paidBy: (payers: string) => `Betaald door: ${payers}.`,
  reset: 'Terugzetten',
  noGrade: 'geen bewijs gevonden',
  gradeOf: (meaning: string) => `Graad van bewijs ${meaning}`,
  exact: (label: string) => `${label}: precieze waarde`,
  notANumber: 'Dit is geen getal.',
  outside: (low: string, high: string) => `Kies een getal van ${low} tot ${high}.`,
  ambiguous: 'Dit kan meer dan één getal zijn. Schrijf het zonder tekens tussen duizendtallen, of kies: ',
  noEvidenceRange: 'Er is geen bereik gevonden dat iemand heeft gezien.',
  evidenceRange: (low: string, high: string) => `Bewijs van ${low} tot ${high}.`,
  beyondEvidence: 'Verder dan wat ooit is gezien.',
  when: (start: number, full: number, where: string) => (start === full ? `Vanaf ${start}, ${where}` : `Van ${start} tot ${full}, ${where}`),
  startYear: 'Vanaf',
  ramp: 'Aanloop',
  rampYears: (years: number) => (years === 0 ? 'meteen' : `${years} jaar`),
  nationalOnly: 'Deze maatregel geldt alleen voor het hele land.',
  where: 'Waar',
  wholeCountry: 'heel Nederland',
  onlyRegion: (region: string) => `alleen ${region}`,
  notSet: 'Nog niet ingesteld: wanneer, waar en waarom',
  moveTo: (place: string) => `verplaatsen naar: ${place}`,
  apart: (region: string) => `${region} apart; de rest blijft zoals het is`,
  why: 'Waarom',
  search: 'Maatregel zoeken',
  searchExample: 'bijvoorbeeld bouwen, vpt of personeel',
  searchAway: 'Zoekterm wissen',
  searchFound: (count: number) =>
    count === 0 ? 'Geen maatregel gevonden. Probeer een ander woord.' : count === 1 ? '1 maatregel gevonden' : `${count} maatregelen gevonden`,
  chip: (amount: string, year: number, place: string | undefined) => `${amount} in ${year}${place === undefined ? '' : `, ${place}`}`,
  chipUntil: (year: number) => `tot ${year}`,
  chipMore: (count: number) => `en nog ${count}`,
  sizePerHead: {
    dwellings: (where: string, amount: string) => `In ${where} zijn dat ongeveer ${amount} woningen per jaar (naar de bevolking van begin 2024).`,
    beds: (where: string, amount: string) => `In ${where} zijn dat ongeveer ${amount} bedden (naar de bevolking van begin 2024).`,
    eur: (where: string, amount: string) => `In ${where} is dat ongeveer ${amount} per jaar (naar de bevolking van begin 2024).`,
  },
  sizePart: (where: string, amount: string, year: number, isPerYear: boolean) =>
    `In ${where} zijn dat ongeveer ${amount} mensen${isPerYear ? ' per jaar' : ''} (naar het basispad van ${year}).`,
  sizeMeasured: ({ where, amount, word, label, year, from, probe, isRegion }: SizeMeasured) =>
    `In ${where} is dat in ${year} ongeveer ${amount} ${word}: ${label}. Zo uit een proef met alleen deze maatregel (${probe} vanaf ${from}${isRegion ? ', heel Nederland' : ''}), naar rato.`,
  shiftOf: (amount: string) => `${amount} verschil`,
  placeUse: (region: string, factor: string, low: string, high: string) =>
    `${region} nu: ${factor} keer de V&V-zorg die past bij de leeftijden daar (8 van de 10: ${low} tot ${high}).`,
  placeAged: (region: string, age: number, share: string, country: string) =>
    `${region} nu: ${share} van de inwoners is ${age} jaar of ouder (Nederland: ${country}).`,
  overlaps: (names: string) => `Werkt op dezelfde mensen als: ${names}. De effecten mag u niet optellen; het model doet dat ook niet.`,
  blockedBy: (name: string) => `Doet zo weinig of niets. Kijk ook naar: ${name}.`,
  costUnknown: 'Kosten onbekend:',
  asInterval: 'Onzeker: geef een bereik',
  intervalLow: 'Laag',
  intervalHigh: 'Hoog',
  intervalNote: (low: string, high: string) => `In 8 van de 10 doorrekeningen ligt de waarde tussen ${low} en ${high}. Elke stip is 1 van de 20.`,
  pathTitle: 'Pad door de jaren: sleep een punt, of gebruik de pijltjes',
  pathLabel: (name: string) => `Pad van ${name}`,
  pathPoint: (index: number, count: number) => `Punt ${index} van ${count}: omhoog en omlaag is de waarde, links en rechts het jaar`,
  pathYear: (index: number) => `Jaar van punt ${index}`,
  pathValue: (index: number) => `Waarde van punt ${index}`,
  pathAway: (index: number) => `Punt ${index} weghalen`,
  pathAdd: 'Punt erbij',
}

/** Parts of the sentence on a setting that was measured alone. */
export interface SizeMeasured {
  readonly where: string
  readonly amount: string
  readonly word: string
  readonly label: string
  readonly year: number
  readonly from: number
  readonly probe: string
  readonly isRegion: boolean
}
