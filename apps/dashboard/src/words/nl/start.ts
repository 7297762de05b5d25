/** Words of the opening view, in Dutch. */
export const pageStartNl = {
  title: 'Wat gebeurt er met de langdurige zorg als het beleid verandert?',
  lead: 'Kies een vraag of een regio. De pagina rekent honderden keren door wat er kan gebeuren en laat zien hoe zeker dat is.',
  basispad: 'Basispad',
  chartTitle: (region: string) => `Zonder nieuw beleid: wachten op een plek, ${region}`,
  sentence: (now: string, then: string, low: string, high: string, draws: string) =>
    `Eind 2024 wachten gemiddeld over ${draws} doorrekeningen ${now} mensen. Zonder nieuw beleid zijn dat er in 2040 gemiddeld ${then}; in 8 van de 10 doorrekeningen ligt dat tussen ${low} en ${high}.`,
  seedsTitle: 'Waar wij naast staan: de groei van 2015 tot 2040 volgens RIVM, en volgens het basispad (Nederland)',
  seed: (label: string, edition: string, theirs: string, ours: string, band: string) =>
    `${label}: ${edition} ${theirs}, basispad ${ours} (8 van de 10 doorrekeningen: ${band}).`,
  questionsTitle: 'Begin met een vraag',
  questions: {
    vpt: {
      question: 'Wat als we de groei in verpleeghuizen opvangen met vpt?',
      answer: 'Zie waar de druk heen gaat: van plaatsen naar uren thuis.',
    },
    knapt: {
      question: 'Wanneer knapt het in mijn regio?',
      answer: 'De kaart en een tabel van de 31 zorgkantoorregio’s.',
    },
    preventie: {
      question: 'Loont een investering in preventie, en voor wie?',
      answer: 'Wie betaalt, wie ontvangt, en vanaf welk jaar.',
    },
    bouwen: {
      question: 'Helpt bouwen, of is het personeel de grens?',
      answer: 'Meer plaatsen naast meer mensen, met hetzelfde uitgangspunt.',
    },
    kader: {
      question: 'Wat als het kader minder groeit dan de vraag?',
      answer: 'Wat een krapper kader doet met plaatsen en wachten.',
    },
    regio: {
      question: 'Wat kan een breed pakket in mijn regio bereiken?',
      answer: 'Alle soorten maatregelen tegelijk, voorzichtig ingezet.',
    },
    blijvend: {
      question: 'Is de winst tijdelijk of blijvend?',
      answer: 'Wat er van een breed pakket in 2030, 2040 en 2050 over is.',
    },
    genoeg: {
      question: 'Is het kader genoeg?',
      answer: 'Hoeveel de uitgaven zonder nieuw beleid boven of onder het kader komen.',
    },
    besparing: {
      question: 'Wat als de besparing doorgaat?',
      answer: 'De bezuinigingen uit het coalitieakkoord, met wat zij doen met wachten en geld.',
    },
    staan: {
      question: 'Wat moet er dan staan?',
      answer: 'Welk meegeleverd pakket de norm voor tijdige zorg haalt, en wat het kost.',
    },
    zeker: {
      question: 'Hoe zeker is dit?',
      answer: 'Grenzen, bronnen en aannames, met hun kwaliteit.',
    },
  },
  private: 'Alles wordt in deze browser berekend. Er is geen account en er gaat niets naar buiten.',
}
