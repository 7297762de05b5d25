/** Faults of a table of own figures, in Dutch. */
export const ownFaultsNl = {
  at: (row: number, column: string, text: string) => `rij ${row}, kolom ${column}: ${text}`,
  faults: {
    'too-large': 'het bestand is te groot: ten hoogste 1 MB en 5.000 rijen',
    'not-csv': 'dit is geen leesbare CSV in UTF-8',
    empty: 'de tabel heeft geen rijen',
    columns: (found: string, allowed: string) => `kolommen gevonden: ${found || 'geen'}; nodig: ${allowed}`,
    unknown: (found: string, nearest: string | undefined) => `"${found}" is niet bekend${nearest === undefined ? '' : `; lijkt op ${nearest}`}`,
    year: (found: string) => `"${found}" is geen jaar van 2023 tot en met 2050`,
    start: (found: string, allowed: string) => `met ${found} kan een regio niet beginnen; voor 2023 kan ${allowed}`,
    count: (found: string) => `"${found}" kan geen aantal van eind 2023 zijn: meer dan 0`,
    value: (found: string) => `"${found}" is geen getal`,
    ambiguous: (found: string) => `"${found}" kan hier meer dan één getal zijn; schrijf het zonder punt of komma tussen duizendtallen`,
    cells: (found: string) =>
      `meer cellen dan de koppen (${found}); schrijf een getal met een decimale komma tussen aanhalingstekens, of zet puntkomma's tussen de kolommen`,
    range: (value: string, low: string, high: string) =>
      `${value} is te ver van wat het model telt: van ${low} tot en met ${high} kan het; telt het hetzelfde, op 31 december 2023?`,
    twice: (found: string) => `staat er twee keer: ${found}`,
  },
}

export type OwnFaultWords = typeof ownFaultsNl
