/** Words of the commands that help to decide, in Dutch: when a norm fails, what matters, when a plan fails, what is enough. */
export const cliDecidingNl = {
  // options
  ambiguousNorm: (found: string, readings: readonly string[]) =>
    `--norm: "${found}" kan ${readings.length === 0 ? 'meer dan een getal' : readings.join(' of ')} zijn; schrijf het getal zonder punten tussen duizendtallen`,
  badNorm: (found: string) =>
    `--norm: "${found}" is niet te lezen; schrijf uitkomst<=waarde of uitkomst>=waarde tussen aanhalingstekens, met een x achter de waarde voor een veelvoud van 2024 (waiting.beyondNorm<=2x); een zorgplichtsein mag zonder`,
  normTwice: (norm: string) => `--norm: ${norm} staat er vaker en telt één keer`,
  // norms
  amountOf: (label: string, side: 'most' | 'least', amount: string) => `${label}: ten ${side === 'most' ? 'hoogste' : 'minste'} ${amount}`,
  timesOf: (label: string, side: 'most' | 'least', times: string, year: number) =>
    `${label}: ten ${side === 'most' ? 'hoogste' : 'minste'} ${times} keer ${year}`,
  signalHolds: (label: string) => `${label} (het sein blijft goed)`,
  // tipping years
  tippingQuestion: (stay: number) =>
    stay === 1
      ? 'In welk jaar wordt een norm voor het eerst gemist?'
      : `In welk jaar wordt een norm voor het eerst gemist, en dan ten minste ${stay} jaar achtereen?`,
  stripLegend:
    '· geen doorrekening  ░ tot 1 op 4  ▒ tot de helft  ▓ tot 3 op 4  █ meer.\nEen teken per jaar: doorrekeningen met de norm gemist tot en met dat jaar. Helft: het jaar waarin de helft van de doorrekeningen de norm heeft gemist. 80% in: de jaren waarin de middelste 80% haar voor het eerst mist. Nooit: houdt de norm tot en met het laatste jaar.',
  half: 'helft',
  middle: '80% in',
  never: 'nooit',
  after: (year: number) => `na ${year}`,
  halfBy: (half: number, chance: string) =>
    `In de helft van de doorrekeningen is de norm in ${half} of eerder gemist; zij blijft tot het einde heel ${chance}.`,
  halfNever: (year: number, chance: string) =>
    `In meer dan de helft van de doorrekeningen houdt de norm tot en met ${year}; zij blijft tot het einde heel ${chance}.`,
  atOnce: (label: string, region: string, year: number) =>
    `"${label}" is in ${region} al in ${year} in elke doorrekening gemist: dat zegt meer over de drempel dan over beleid.`,
  shiftLine: (plan: string, base: string, later: string, earlier: string) =>
    `${plan} schuift het jaar op ten opzichte van ${base}: later ${later}, eerder ${earlier}.`,
  shiftNone: (plan: string, base: string) => `${plan} verschuift het jaar niet ten opzichte van ${base}, in geen enkele doorrekening.`,
  shiftYears: (years: string, share: string, error: string) =>
    `Waar beide de norm missen (${share}) is de verschuiving gemiddeld ${years} jaar (standaardfout ${error}).`,
  shiftPrevented: (chance: string) => `De norm wordt dan helemaal niet meer gemist: ${chance}.`,
  shiftCaused: (chance: string) => `De norm wordt gemist waar het uitgangspunt haar haalt: ${chance}.`,
  howTipping: (draws: string, stay: number) =>
    `Elk scenario is ${draws} keer doorgerekend met dezelfde onzekere waarden. Per doorrekening telt het eerste jaar waarin de norm wordt gemist${stay === 1 ? '' : ` en ${stay} jaar gemist blijft`}; wat te laat begint om dat te zien, telt als niet gemist.`,
  howChance: (points: string) => `Door het aantal doorrekeningen kan een genoemde kans ${points} procentpunt afwijken (standaardfout, ten hoogste).`,
  thresholds:
    'De drempels zijn keuzes, geen wettelijke normen: die van de zorgplichtseinen zijn aannames van dit model (wlz explain zorgplicht.tijdig), een veelvoud van 2024 is een afspraak. Andere drempels geven andere jaren; stel ze in met --norm.',
  // what matters
  inputs: {
    'effect.uitstel': 'Of uitstel de instroom verlaagt (alle maatregelen samen)',
    'use.vv': 'Gebruik per regio boven de leeftijd, verpleging en verzorging',
    'use.other': 'Gebruik per regio boven de leeftijd, andere sectoren',
  },
  mattersQuestion: (year: number) => `Welke onzekerheden bepalen de uitkomst in ${year}?`,
  mattersDifference: (year: number, base: string) => `Welke onzekerheden bepalen het verschil met ${base} in ${year}?`,
  mattersMost: (input: string, share: string, middle: string, deviation: string) =>
    `Het meest bepalend is "${input}": ${share} van de spreiding hangt ervan af, samenspel inbegrepen. Met alles op de mediaan komt er ${middle} uit; de standaardafwijking is ${deviation}.`,
  mattersNothing: (middle: string) => `Geen enkele onzekerheid verandert deze uitkomst: ${middle}.`,
  uncertain: 'Onzekerheid',
  effect: 'effect',
  ends: 'van laag naar hoog',
  alone: 'los',
  inAll: 'totaal',
  cannotTell: '?',
  tellWithRows: (rows: number) => `?: met ${rows} rijen niet te zeggen; vraag er meer met --rows (ten hoogste 4096).`,
  restOf: (count: number) => `alle ${count} andere samen`,
  howMatters: (trajectories: number) =>
    `Effect: hoeveel de uitkomst gemiddeld verandert als de onzekerheid haar halve bereik opschuift, met al het andere op wisselende plaatsen (Morris, ${trajectories} keer); daarmee zijn alle onzekerheden gezeefd. Van laag naar hoog: de uitkomst bij het 10%- en het 90%-punt, al het andere op de mediaan.`,
  howShares:
    'Los: het deel van de spreiding dat zou verdwijnen als dit ene bekend was, als 95%-interval. Totaal: het deel waar dit bij betrokken is, ook samen met andere; totalen tellen daarom op tot meer dan 100%. Daarnaast het 95%-interval van het totaal (Sobol-indices, bootstrap). Het zegt iets over de onzekerheden van dit model, niet over wat er buiten valt.',
  nextInputs: 'alle onzekerheden bewaren',
  // when a plan fails
  failsQuestion: (title: string, year: number) => `Onder welke omstandigheden is een norm in ${year} gemist, met dit plan: ${title}?`,
  failsIn: (scenario: string, year: number, chance: string) => `${scenario} heeft de norm in ${year} gemist ${chance}.`,
  failsWhen: 'Dit plan faalt vooral als alles hieronder tegelijk geldt:',
  highest: (share: string) => `in de hoogste ${share} van het bereik`,
  lowest: (share: string) => `in de laagste ${share} van het bereik`,
  amid: (from: string, to: string) => `tussen ${from} en ${to} van het bereik`,
  above: (value: string) => `boven ${value}`,
  under: (value: string) => `onder ${value}`,
  maybeLuck: 'kan toeval zijn',
  boxHolds: (support: string, density: string, coverage: string) =>
    `Dat is zo in ${support} van de doorrekeningen. Daarvan mist ${density} de norm, en dat is ${coverage} van alle missers.`,
  boxFresh: (support: string, density: string, coverage: string) =>
    `Op doorrekeningen die niet zijn gebruikt om dit te vinden: ${support}, ${density} en ${coverage}.`,
  treeAgrees: (inputs: string) => `Een beslisboom, die anders zoekt, let ook op: ${inputs}.`,
  treeDiffers: 'Een beslisboom, die anders zoekt, let op andere onzekerheden: vertrouw dit niet zonder meer doorrekeningen.',
  boxSaysLittle:
    'Er zijn geen omstandigheden gevonden: wat het zoeken opleverde, kan toeval zijn of is nauwelijks anders dan in alle doorrekeningen samen.',
  noBox: 'Er zijn geen omstandigheden gevonden waarin dat veel vaker gebeurt.',
  howBox:
    'Gezocht is met de ene helft van de doorrekeningen (PRIM: schil voor schil de kant afpellen waar de norm het minst wordt gemist), getoetst met de andere helft. Een grens die op die andere helft ook door toeval zo goed had kunnen zijn (meer dan 1 op 20) wordt zo genoemd. Samenhang in het model is geen bewijs van oorzaak in de wereld.',
  fewForBox: 'Met minder dan 256 doorrekeningen wordt een hoekje van de omstandigheden slecht gezien; vraag er met --draws meer.',
  nextMatters: 'zien welke onzekerheden de uitkomst bepalen',
  // what a missing figure is worth
  noDirection: (indicator: string) =>
    `--indicator: meer of minder ${indicator} is niet vanzelf beter; kies een uitkomst met een kant die beter is (wlz list indicators)`,
  worthQuestion: (label: string, year: number, better: 'low' | 'high') =>
    `Welk ontbrekend cijfer zou de keuze tussen deze plannen het meest veranderen, als het gaat om ${better === 'low' ? 'zo min' : 'zo veel'} mogelijk "${label}" in ${year}?`,
  bestIn: 'de beste in',
  worthAll: (best: string, perfect: string, error: string) =>
    `Met wat nu bekend is valt de keuze op ${best}. Alles vooraf weten zou gemiddeld ${perfect} schelen (standaardfout ${error}): meer is onderzoek niet waard voor deze keuze, op deze ene uitkomst in dit ene jaar.`,
  worthTooFew: (best: string, draws: string, needed: string) =>
    `Te weinig doorrekeningen (${draws}) om te zeggen wat onderzoek waard is; reken er ten minste ${needed} door. Gemiddeld valt de keuze nu op ${best}.`,
  worthNever: (best: string, draws: string, chance: string) =>
    `In alle ${draws} doorrekeningen is ${best} de beste keuze; de kans dat het anders uitvalt is naar verwachting hoogstens ${chance}. Meer weten verandert deze keuze dan niet, op deze ene uitkomst in dit ene jaar.`,
  worthNothing: (noise: string) => `Geen enkel los cijfer verandert de keuze meer dan toeval in de doorrekeningen al doet (${noise}).`,
  worthNoise: (noise: string) => `Cijfers die minder schelen dan ${noise} zijn weggelaten: zoveel geeft toeval in de doorrekeningen ook.`,
  missing: 'Als dit cijfer bekend was',
  worth: 'scheelt gemiddeld',
  groups: {
    ageing: 'bevolking',
    need: 'vraag naar zorg',
    delay: 'uitstel en preventie',
    choice: 'keuze van leveringsvorm',
    waiting: 'verblijfsduur, vragen en wachten',
    places: 'plaatsen en woningen',
    workforce: 'personeel',
    informal: 'mantelzorg',
    money: 'prijzen en geld',
    zorgplicht: 'zorgplicht',
    drift: 'wat niemand verklaart',
    use: 'verschil van de regio met het land',
    world: 'de wereld van dit scenario',
    measures: 'werking van maatregelen',
  },
  together: 'Als alles van dit deel bekend was',
  figures: 'cijfers',
  worthTogether:
    'Van een deel samen is het ten minste zoveel: gekozen is met een regel die de cijfers van dat deel kent, en geteld is wat die regel opleverde in doorrekeningen die hij niet had gezien.',
  howWorth: (draws: string) =>
    `Elk plan is ${draws} keer doorgerekend met dezelfde onzekere waarden. De waarde van weten (EVPI, EVPPI) is het verschil tussen kiezen na en kiezen voor het cijfer, op deze ene uitkomst en binnen dit model. Per cijfer apart bekeken; samen weten kan meer schelen dan de som.`,
  // the smallest plan
  noHandles: '--lever ontbreekt; noem ten minste één maatregel met waarden, bijvoorbeeld --lever langer-thuis=0.1,0.2',
  tooManyHandles: (most: number, found: number) => `--lever: ten hoogste ${most} maatregelen, gevonden ${found}`,
  badHandle: (found: string, nearest?: string) =>
    `--lever: "${found}" is niet te lezen${nearest === undefined ? '' : `; lijkt op ${nearest}`}; schrijf maatregel=waarde,waarde (zie wlz list levers)`,
  ambiguousHandle: (found: string) =>
    `--lever: een komma in "${found}" kan een decimaalteken zijn of tussen twee waarden staan; schrijf 0.1 of, tussen aanhalingstekens, 0;1`,
  handleTwice: (lever: string) => `--lever: ${lever} staat er twee keer; noem alle waarden in één keer`,
  eachRegion: 'elk van de gevraagde regio’s',
  planQuestion: (year: number, chance: string, where: string) =>
    `Wat is het kleinste pakket waarmee dit in ${year} met ten minste ${chance} kans gehaald wordt in ${where}?`,
  smallestIs: (chance: string, cost: string) =>
    `Het kleinste pakket dat het haalt, ${chance}, kost in dat jaar ${cost} (alle betalers, ten opzichte van niets doen):`,
  noneHolds: (chance: string, best: string) =>
    `Geen van de beproefde pakketten haalt de gevraagde ${chance}. Het dichtst in de buurt komt dit pakket, dat het haalt ${best}:`,
  nothingNeeded: (chance: string) => `Er is niets nodig: zonder maatregelen wordt het al gehaald ${chance}.`,
  noPackage: 'niets doen',
  frontierHeading:
    'Pakketten die door geen ander op kosten, tekort en tijdigheid tegelijk worden verslagen (kosten: in het gevraagde jaar, alle betalers, ten opzichte van niets doen):',
  package: 'Pakket',
  holds: 'haalt',
  costs: 'kosten',
  shortage: 'tekort fte',
  timely: 'tijdig',
  worldsHeading: 'En als de wereld anders is',
  regret: 'spijt',
  regretLegend:
    'Per wereld: in welk deel van de doorrekeningen het pakket de normen haalt. Spijt: het grootste verschil met het beste pakket van dezelfde wereld. Een pakket met weinig spijt is nergens het slechtste idee.',
  triedAll: (count: string) => `Alle ${count} combinaties zijn doorgerekend; een kleiner pakket van deze maatregelen is er niet.`,
  outOfTime: (tried: string, count: string, budget: number) =>
    `De tijd was om na ${tried} van de ${count} combinaties: dit is het beste tot dan toe. Een volgende keer kunnen het er meer of minder zijn; met --budget ${budget} en zonder --time is de uitkomst elke keer dezelfde.`,
  triedSome: (tried: string, count: string) =>
    `Van de ${count} combinaties zijn er ${tried} doorgerekend, gezocht met een evolutionair algoritme (NSGA-II, twee keer). Een beter pakket kan bestaan; geef met --budget meer ruimte.`,
  howPlan: (error: string) =>
    `De kans is die in de regio en bij de norm waar zij het laagst is (standaardfout ongeveer ${error}). Maatregelen gelden vanaf het jaar waarin het mag. Arbeidsmarktmaatregelen kosten in dit model niets, omdat er geen bedrag is gevonden: een pakket lijkt daardoor goedkoper dan het is.`,
  nextTipping: 'zien in welk jaar de norm zonder pakket wordt gemist',
  nextNorm: 'een eigen norm stellen',
  nextStrip: 'alle regio’s naast elkaar',
  nextRows: 'elk jaar en elke kans bewaren',
  normHelp:
    'Een norm is een uitkomst met een grens: "waiting.total<=60000", "waiting.beyondNorm<=2x" (twee keer die van 2024 in dezelfde doorrekening) of een zorgplichtsein. Zonder --norm: zorgplicht.tijdig, zorgplicht.passend, waiting.beyondNorm<=2x en care.unmetHours<=2x.',
}

export type CliDeciding = typeof cliDecidingNl
