/** Words of results, for a table and the page, in Dutch. */
export const resultWordsNl = {
  limit1:
    'Van geen enkele maatregel vonden wij een meting van het effect op de instroom in de Wlz. Bij preventie valt nul binnen elke band; een uitkomst zegt wat er gebeurt als het effect zo groot is.',
  limit3:
    'Wachtlijsten, plaatsen en cliënten per regio staan niet in onze gegevens: regio’s zijn geschat uit hun bevolking. Gepubliceerd is wel, onder meer, ‘Gebruik bijdrageplichtige Wlz-zorg; leveringsvorm, zzp, regio’. De financiën van aanbieders en de woningmarkt zitten niet in het model.',
  interaction: 'waarvan samenspel, al verdeeld',
  causes: { other: 'overige maatregelen', context: 'wereld', parameters: 'parameters' },
  samplingError: 'rest door het aantal doorrekeningen',
}

export type ResultWords = typeof resultWordsNl
