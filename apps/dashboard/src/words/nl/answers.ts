/** Answers to the questions of the opening view, in Dutch. */
export const pageAnswersNl = {
  away: 'Vraag sluiten',
  whichRegion: 'Welke regio is de uwe?',
  chooseRegion: 'Kies een regio',
  about: (region: string, draws: number, year: number) =>
    `${region}, ${year}, vergeleken met Basispad in ${draws} doorrekeningen. Een ander jaar of een andere regio? Dan verandert dit antwoord mee.`,
  line: (label: string, amount: string, word: string, band: string) => `${label}: ${amount} ${word} (8 van de 10 doorrekeningen: ${band}).`,
  lineUnseen: (label: string) => `${label}: geen verschil dat wij kunnen zien.`,
  lessWaiting: (title: string, year: number) => `Met ‘${title}’ wachten in ${year} minder mensen op een plek.`,
  moreWaiting: (title: string, year: number) => `Met ‘${title}’ wachten in ${year} meer mensen op een plek.`,
  sameWaiting: (title: string, year: number) => `Met ‘${title}’ wachten in ${year} ongeveer evenveel mensen op een plek.`,
  money: { more: 'duurder', less: 'goedkoper' },
  paysYes: (amount: string, word: string, band: string) =>
    `Ja, voor allen samen: tot 2050 gemiddeld ${amount} ${word} (contante waarde; 8 van de 10 doorrekeningen: ${band}).`,
  paysNo: (amount: string, word: string, band: string) =>
    `Nee, niet voor allen samen: tot 2050 gemiddeld ${amount} ${word} (contante waarde; 8 van de 10 doorrekeningen: ${band}).`,
  paysUnseen: (title: string) => `‘${title}’ kost of bespaart tot 2050 voor allen samen niets dat wij kunnen zien.`,
  payers: {
    wlz: 'de Wlz',
    zvw: 'zorgverzekeraars',
    wmo: 'gemeenten',
    rijk: 'het Rijk',
    client: 'cliënten',
  },
  gains: (names: string) => `Minder betalen: ${names}.`,
  loses: (names: string) => `Meer betalen: ${names}.`,
  helpsBuilding: (year: number) => `Bouwen helpt: het haalt in ${year} meer mensen van de wachtlijst dan extra personeel.`,
  helpsStaff: (year: number) => `Personeel is de grens: meer mensen in de zorg haalt in ${year} meer van de wachtlijst dan bouwen.`,
  helpsNeither: (year: number) => `Geen van beide verkort de wachtlijst in ${year} zo dat wij het kunnen zien.`,
  lasts: (title: string) => `Blijvend: met ‘${title}’ is in 2050 nog minstens de helft van het grootste effect op het wachten over.`,
  fades: (title: string) => `Tijdelijk: van het grootste effect van ‘${title}’ op het wachten is in 2050 minder dan de helft over.`,
  noEffect: (title: string) => `‘${title}’ verandert niets aan het wachten.`,
  frame: { more: 'boven het kader', less: 'onder het kader' },
  gapAbove: (year: number, amount: string, word: string, band: string) =>
    `Nee, gemiddeld niet: zonder nieuw beleid komen de uitgaven in ${year} ${amount} ${word} uit (8 van de 10 doorrekeningen: ${band}).`,
  gapBelow: (year: number, amount: string, word: string, band: string) =>
    `Ja, gemiddeld: zonder nieuw beleid komen de uitgaven in ${year} ${amount} ${word} uit (8 van de 10 doorrekeningen: ${band}).`,
  packageHeld: (count: number, title: string, chance: string, before: string, year: number) =>
    `Van de ${count} meegeleverde pakketten is ‘${title}’ het goedkoopste dat de norm voor tijdige zorg in ${year} in minstens de helft van de doorrekeningen haalt: ${chance} (Basispad: ${before}).`,
  packageNone: (count: number, title: string, chance: string, before: string, year: number) =>
    `Geen van de ${count} meegeleverde pakketten haalt de norm voor tijdige zorg in ${year} in de helft van de doorrekeningen. Het dichtst bij komt ‘${title}’: ${chance} (Basispad: ${before}).`,
  packageNote: 'Dit vergelijkt alleen wat is meegeleverd. Een kleiner pakket zoekt u met wlz plan.',
  breaks: (label: string, now: string, later: string, first: number, year: number) =>
    `${label}: in ${now} van de 50 doorrekeningen gaat het in ${first} al mis, in ${later} van de 50 uiterlijk in ${year}.`,
  dots: (name: string, by: number, year: number, never: number) =>
    `${name}: in ${by} van de 50 doorrekeningen uiterlijk in ${year}; in ${never} van de 50 niet tot en met 2050.`,
  dotsBefore: (title: string, by: number) => `Bij ${title}: in ${by} van de 50.`,
  shift: (title: string, later: number, earlier: number, prevented: number) =>
    `Met dit scenario gebeurt het in ${later} van de 50 doorrekeningen later dan bij ${title}${prevented === 0 ? '' : ` (in ${prevented} daarvan helemaal niet meer)`}, in ${earlier} van de 50 eerder.`,
  shiftYears: (years: string) => `Waar het in beide gebeurt, scheelt het gemiddeld ${years} jaar.`,
  shiftNone: (title: string) => `Met dit scenario gebeurt het in elke doorrekening in hetzelfde jaar als bij ${title}.`,
  never: 'niet',
  sure: (share: string) =>
    `Van de cijfers uit het verleden die dit model moest voorspellen, viel ${share} binnen de band die er 8 van de 10 hoort te bevatten.`,
  sureNote: 'Hieronder staat per uitkomst hoe goed dat ging, en wat wij aannemen.',
}
