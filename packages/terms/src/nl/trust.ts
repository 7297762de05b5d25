/** Words of the test on the past, in Dutch. */
export const trustWordsNl = {
  question: 'Hoe goed voorspelde het model jaren die het nog niet kende?',
  how: (vintages: number, first: number, last: number, points: number) =>
    `Het model is ${vintages} keer gefit, steeds op wat eind ${first} tot en met eind ${last} bekend was, en sprak dan over de drie jaar erna. Dat zijn ${points} vergelijkingen. Een cijfer waarop is gefit, telt niet mee. Bevolking en sterfte per leeftijd zijn die van toen en dus bekend: dit toetst de zorg, niet de demografie.`,
  rivals:
    'Ernaast staan twee rivalen zonder model: de laatste waarde blijft, en een rechte lijn door wat er was. Fout: gemiddelde afwijking in procenten van wat kwam. Score: CRPS in procenten, lager is beter; zij beloont een smalle band die klopt.',
  numbers: 'De cijfers',
  series: 'Reeks',
  points: 'n',
  ourError: 'Fout',
  lastError: 'Laatste',
  trendError: 'Lijn',
  inside: 'In 80%',
  share: (label: string) => `${label}, deel van alle indicaties`,
  bands: 'Klopten de banden',
  band: 'Band',
  insideBand: 'Erin',
  mayBe: 'Kan zijn',
  projected: 'Projectie',
  bare: 'Zonder afwijking',
  projectedNote:
    '"Projectie" is de band zoals wlz run hem maakt: gefitte waarden, en tempo\'s die vanaf het laatste bekende cijfer zonder bekende reden afwijken, zo ver als eerdere ramingen op dat moment hadden gemist. "Zonder afwijking" is dezelfde band als het model van zichzelf aanneemt dat het niets mist.',
  effective: (effective: string, points: number, shared: string) =>
    `${points} vergelijkingen zijn er in kracht ${effective}: fouten van één reeks lijken op elkaar (${shared} van hun spreiding is gedeeld). "Kan zijn" is waar de echte dekking met 95% kans ligt.`,
  verdict: 'Oordeel',
  better: (series: string) => `Beter dan beide rivalen, of dan de enige die er is: ${series}.`,
  mixed: (series: string) => `Beter dan de ene rival, niet beter dan de andere: ${series}.`,
  worse: (series: string) => `Verliest van allebei, of van de enige die er is: ${series}.`,
  biasLow: (share: string) => `Het model raamde gemiddeld ${share} te laag. Dat is geen toeval van één jaar: hieronder staat per reeks waarom.`,
  biasHigh: (share: string) => `Het model raamde gemiddeld ${share} te hoog. Hieronder staat per reeks waarom.`,
  bandsHold: 'Banden van 80% bevatten binnen de onzekerheid van zo weinig punten wat zij zeggen.',
  bandsNarrow: 'Banden van 80% zijn te smal: zelfs met zo weinig punten is dat te zien.',
  notPowerful:
    'Zo weinig onafhankelijke punten sluiten een echte dekking van 65% niet uit. Dit is een toets die het model had kunnen laten zakken, geen bewijs dat het klopt.',
  knewEvents:
    'Het model kreeg drie gebeurtenissen mee: de indiceerbaren (2017), covid (2020) en de openstelling voor de ggz (2021). Zijn rivalen kregen dezelfde stappen, zo groot als het midden van wat het model vooraf aannam. De ggz is zo groot als men vóór 2021 verwachtte; van covid kon niemand vooraf weten, en dat weten beide.',
  misses: 'Waarom het miste: onze lezing, gemeten is geen oorzaak',
  notScored: 'Wat niet is gescoord',
  notScoredList:
    'Personeel na 2018, gehandicaptenzorg per groep na 2018, wachten boven de norm na 2020, instroom en verblijfsduur, regio’s, en V&V tussen 2018 en juni 2023 (één cijfer): zij staan niet in onze gegevens. Wel gepubliceerd zijn onder meer ‘Personen met indicatie naar Wlz-zorg; grondslag, zzp, stand en in- en uitstroom, kwartaal’, ‘Gebruik bijdrageplichtige Wlz-zorg; leveringsvorm, zzp, regio’, ‘Wachtenden in de langdurige zorg; sector, kwartaal’ en de tabellen van AZW over personeel.',
  others: 'Naast de ramingen van anderen',
  othersHow:
    'Hun getal, het onze met de band van 80%, en waarom die verschillen. Op geen van deze getallen is gefit. De kijken van toen (tno-2019, vtv-2018) volgen de aanpak van die ramingen; hun uitkomst is wat het model er dan van maakt.',
  other: 'Raming',
  theirs: 'Zij',
  ours: 'Wij',
  band80: '80% tussen',
  came: (value: string) => `Gekomen: ${value}.`,
  why: 'Waarom',
  reasons: {
    indicated:
      'De groei boven vergrijzing liep op van ongeveer 1,8 naar 2,7 procent per jaar. Geen cijfer van voor 2020 liet dat zien, en het model kent er geen oorzaak voor.',
    'indicated.vv': 'Eén cijfer in vijf jaar; de rival houdt de stand van 2017 vast en is dus geen maatstaf.',
    verblijf:
      'Het aandeel in verblijf klopte beter dan bij de rivalen; te laag was het aantal mensen met een indicatie. Een aantal dat vlak blijft doordat het aandeel daalt en het geheel groeit, raadt de laatste waarde goed.',
    'verblijf.vv':
      'In 2017-2019 draaide verblijf van daling naar groei, toen verzorgingshuizen waren gesloten; van die omslag waren twee cijfers bekend.',
    vpt: 'Vpt groeide na 2020 met ongeveer 20% per jaar. Scheiden van wonen en zorg en WOZO vallen in die jaren; zulk beleid zat niet in de jaren ervoor.',
    mpt: 'Mpt groeide na 2019 door met ruim 12% per jaar; in het model laten keuze en wachten dat tempo afnemen. Als deel van alle indicaties zag een rechte lijn het beter.',
    pgb: 'Dicht bij wat kwam; de sprong van 2020 zat er niet in.',
    spending:
      'Vooral doordat het aantal mensen te laag was geraamd. Wat overblijft is prijs of samenstelling; die staan niet apart in onze gegevens (wel gepubliceerd: ‘Wlz-zorg in natura; uitgaven en volume, declaraties, leveringsvorm’).',
    'absence.vvt': 'Het verzuim steeg in de jaren van covid. Het model kent geen epidemie bij personeel, alleen werkdruk.',
    waiting:
      'De lijst groeide tot oktober 2022 en bleef toen gelijk. Met één of drie cijfers trekken model en lijn de groei door; wie niets verandert wint. Zo was het verwacht.',
    'waiting.vv': 'Zoals bij alle wachtenden: de groei hield op en het model wist dat niet.',
    'waiting.pressing': 'Statussen zijn deels administratief; hun overgangen vonden wij niet, alleen standen.',
    'indicated.ggz':
      'Intake na 2021 staat niet in onze gegevens (wel gepubliceerd: ‘Personen met indicatie naar Wlz-zorg; grondslag, zzp, stand en in- en uitstroom, kwartaal’); wij hebben één cijfer.',
  } as Readonly<Record<string, string>>,
}

export type TrustWords = typeof trustWordsNl
