/** Words of `wlz calibrate` and `wlz backtest`, in Dutch. */
export const cliTrustNl = {
  asked: 'Wat wordt gevraagd',
  ourScore: 'Score',
  lastScore: 'Laatste',
  trendScore: 'Lijn (wij)',
  trendNote:
    'Lijn telt alleen de punten waar al drie cijfers bekend waren; tussen haakjes wat wij op diezelfde punten haalden. Een streepje: die waren er niet.',
  byHorizon: 'Fout naar jaren vooruit: ons model, en tussen haakjes de laatste waarde',
  ahead: (years: number) => (years === 1 ? '1 jaar' : `${years} jaar`),
  asMade: 'Zonder verbreding',
  scales: (scales: string, now: string) =>
    `Hoeveel maal zo ver als vooraf gesteld de tempo's in een projectie afwijken (per jaargang: ${scales}); nu: ${now}. Wat later kwam telt daarin niet mee.`,
  widening: (factors: string) =>
    `Elke band is verbreed met wat eerdere ramingen op dat moment al hadden gemist (factor per jaargang: ${factors}). Wat later kwam telt daarin niet mee.`,
  outlook: 'Wat het model nu zegt van de jaren erna',
  outlookHow:
    'Gefit op alles tot en met 2023, in banden die op het verleden hielden wat zij zeggen. Bewaard in de kalibratie, om later naast te leggen. Geen beleid: wat na 2023 is besloten weet dit niet.',
  lastSeen: 'Laatst gezien',
  projectionNarrow: (inside: string) => `Banden van een projectie (wlz run) waren te smal: zulke banden van 80% bevatten ${inside}.`,
  projectionHolds: (inside: string, bare: string) =>
    `Banden van een projectie (wlz run) van 80% bevatten ${inside}; als het model niets had gemist dan wat zijn parameters zeggen, was dat ${bare} geweest. Verder dan drie jaar is dat niet te toetsen.`,
  stale: 'deze kalibratie hoort bij een ander model of andere gegevens; maak haar opnieuw met wlz calibrate',
  noCalibration: (path: string) => `${path} is er niet of is geen kalibratie; maak er een met wlz calibrate --out kalibratie.json`,
  notOverwritten: (path: string) => `--out: ${path} bestaat al en is geen kalibratie; kies een andere naam`,
  noShipped: 'de meegeleverde kalibratie ontbreekt; bouw opnieuw met npm start, of maak er een met wlz calibrate',
  noPast: 'de gegevens van het verleden ontbreken of zijn beschadigd; bouw opnieuw met npm start',
  calibrated: (path: string) => `geschreven: ${path}`,
  resumed: (count: number) => (count === 1 ? '1 jaargang overgenomen van een eerdere keer' : `${count} jaargangen overgenomen van een eerdere keer`),
  calibration: 'De kalibratie',
  summary: (told: number, untold: number) =>
    `Over ${told} onzekere waarden zeggen de cijfers van 2016 tot en met 2023 iets; over ${untold} niets wat boven toeval uitkomt: die houden de band die zij hadden.`,
  misfitLine: (before: string, after: string) =>
    `Misfit per cijfer in foutvarianties: ${before} voor de fit, ${after} erna; rond 1 is zo goed als de rijen zelf.`,
  refusedLine: (share: string) => `${share} van de doorrekeningen vooraf brak een regel van het model en viel af.`,
  lostLine: (share: string) => `Als tabellen en samenhang opgeschreven schuiven de banden van gefitte cijfers ten hoogste ${share} van hun breedte.`,
  parameter: 'Waarde',
  before: 'Vooraf (80%)',
  after: 'Erna (80%)',
  tied: 'Wat de cijfers niet uit elkaar houden (samenhang boven 0,5)',
  noTies: 'Geen twee waarden hangen sterker samen dan 0,5.',
}

export type CliTrust = typeof cliTrustNl
