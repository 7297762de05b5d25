import type { LeverWords } from '../words.ts'

const deliveredCare = 'De maatregel zelf kost niets; het verschil ontstaat in de geleverde zorg.'
const perReached = (who: string) => `Een bedrag per bereikte persoon per jaar, betaald door ${who}.`
const notPriced = 'De maatregel zelf is niet geprijsd: een bedrag is niet gevonden.'
const ownEffect = 'Wij vonden geen meting van het effect: wie de maatregel gebruikt, vult het effect zelf in.'

/** Levers in Dutch: name, what the handle does when it moves up, what its number means, what the measure itself costs. */
export const leversNl = {
  'vpt-verschuiving': {
    label: 'Meer zorg thuis in plaats van verblijf',
    does: 'Een deel van de nieuwe cliënten die om verblijf zouden vragen, vraagt een volledig of modulair pakket thuis.',
    unit: 'deel van de nieuwe vragen om verblijf (0 tot 1)',
    cost: deliveredCare,
  },
  'thuis-tenzij': {
    label: 'Thuis, tenzij',
    does: 'Nieuwe cliënten met VV4 krijgen eerst zorg thuis: elk jaar vragen er minder om verblijf, bij zwaardere profielen nauwelijks.',
    unit: 'deel van het tempo van 2015-2023 (0 tot 1)',
    cost: deliveredCare,
  },
  'langer-thuis': {
    label: 'Langer thuis blijven wonen',
    does: 'Cliënten die thuis wonen vragen minder snel alsnog om verblijf.',
    unit: 'deel waarmee de overstap naar verblijf vertraagt (0 tot 1)',
    cost: deliveredCare,
  },
  'geclusterd-wonen': {
    label: 'Geclusterde woningen bijbouwen',
    does: 'Er komen meer geclusterde woningen, waarin cliënten met een vpt langer zelfstandig wonen.',
    unit: 'woningen per 1.000 inwoners van 75 jaar en ouder per jaar',
    cost: 'De bouw zelf is niet geprijsd. Wie thuis woont betaalt huur, deels met huurtoeslag van het Rijk.',
  },
  'recht-op-verblijf': {
    label: 'Recht op verblijf beperken',
    does: 'Een deel van de nieuwe cliënten heeft geen recht meer op verblijf en krijgt zorg thuis. Vraagt een wetswijziging.',
    unit: 'deel van de nieuwe vragen om verblijf dat vervalt (0 tot 1)',
    cost: deliveredCare,
  },
  'scheiden-wonen-zorg': {
    label: 'Scheiden van wonen en zorg',
    does: 'Elk jaar gaat een deel van de vraag naar verblijf over naar zorg in een eigen woning.',
    unit: 'deel van de vragen om verblijf dat er per jaar bij komt',
    cost: deliveredCare + ' De cliënt betaalt zelf huur.',
  },
  'intramuraal-plafond': {
    label: 'Plafond op plaatsen voor verblijf',
    does: 'Het aantal plaatsen komt niet boven dit veelvoud van het aantal eind 2023. Hoger is ruimer.',
    unit: 'veelvoud van de plaatsen eind 2023 (1 = bevriezen)',
    cost: deliveredCare,
  },
  tussenvormen: {
    label: 'Deeltijdzorg, nachtverpleging en logeren',
    does: 'Een deel van de cliënten thuis krijgt een tussenvorm, waardoor zij minder snel om verblijf vragen.',
    unit: 'deel van de cliënten thuis met een tussenvorm (0 tot 0,5)',
    cost: perReached('de Wlz') + ' ' + ownEffect,
  },
  'terug-naar-huis': {
    label: 'Terug naar huis na een rustiger fase',
    does: 'Elk jaar gaat een deel van de bewoners van een instelling weer thuis wonen met zorg.',
    unit: 'deel van de bewoners per jaar',
    cost: deliveredCare,
  },

  valpreventie: {
    label: 'Valpreventie',
    does: 'Meer ouderen met valrisico volgen een programma; een deel krijgt daardoor later een Wlz-indicatie.',
    unit: 'deel van de ouderen met valrisico dat bereikt wordt (0 tot 1)',
    cost: perReached('gemeente en zorgverzekeraar'),
  },
  reablement: {
    label: 'Reablement',
    does: 'Meer mensen trainen thuis om zelf weer te kunnen wat zij eerder konden; een deel komt later in de Wlz.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('zorgverzekeraar en gemeente'),
  },
  'casemanagement-dementie': {
    label: 'Casemanagement dementie',
    does: 'Meer mensen met dementie krijgen een vaste casemanager.',
    unit: 'deel van de mensen met dementie thuis dat bereikt wordt (0 tot 1)',
    cost: perReached('de zorgverzekeraar') + ' ' + ownEffect,
  },
  respijtzorg: {
    label: 'Respijtzorg',
    does: 'Meer mantelzorgers krijgen geregeld vervanging; een deel van hun naasten komt later in de Wlz.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('de gemeente'),
  },
  'sociale-benadering-dementie': {
    label: 'Sociale benadering dementie',
    does: 'Meer mensen met dementie krijgen een vast team dat aansluit bij hun leven thuis.',
    unit: 'deel van de mensen met dementie thuis dat bereikt wordt (0 tot 1)',
    cost: perReached('gemeente, zorgverzekeraar en Wlz') + ' ' + ownEffect,
  },
  'e-health-thuis': {
    label: 'E-health thuis',
    does: 'Meer mensen krijgen zorg en toezicht op afstand voordat zij een indicatie hebben.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('de zorgverzekeraar') + ' ' + ownEffect,
  },
  'wijkverpleging-preventief': {
    label: 'Preventieve wijkverpleging',
    does: 'De wijkverpleging bezoekt meer mensen voordat er een crisis is.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('de zorgverzekeraar') + ' ' + ownEffect,
  },
  dementieondersteuning: {
    label: 'Steun bij dementie thuis',
    does: 'Meer mensen met dementie en hun naasten krijgen een programma van steun; een deel komt later in de Wlz.',
    unit: 'deel van de mensen met dementie thuis dat bereikt wordt (0 tot 1)',
    cost: perReached('zorgverzekeraar en gemeente'),
  },
  preventiepakket: {
    label: 'Preventiepakket',
    does: 'Een samengesteld aanbod van preventie bereikt meer ouderen; een deel komt later in de Wlz.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('gemeente en zorgverzekeraar'),
  },
  preventiebudget: {
    label: 'Budget voor preventie',
    does: 'Een bedrag per 65-plusser bepaalt hoeveel mensen het preventiepakket bereikt.',
    unit: 'euro per inwoner van 65 jaar en ouder per jaar',
    cost: 'Het budget zelf, betaald door gemeente en zorgverzekeraar.',
  },

  'domeinoverstijgend-arrangement': {
    label: 'Domeinoverstijgend arrangement',
    does: 'Een arrangeur regelt voor meer mensen steun over de wetten heen, voordat een Wlz-indicatie nodig is.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('gemeente en zorgverzekeraar') + ' Medefinanciering verschuift de rekening.',
  },
  'dementie-arrangement': {
    label: 'Gezamenlijk arrangement dementie',
    does: 'Gemeente en zorgkantoor bieden samen zorg aan mensen met dementie thuis.',
    unit: 'deel van de mensen met dementie thuis dat bereikt wordt (0 tot 1)',
    cost: perReached('gemeente en Wlz'),
  },
  'zorgkantoor-medefinanciering': {
    label: 'Zorgkantoor betaalt mee aan preventie',
    does: 'Het zorgkantoor neemt een deel van de kosten van arrangementen over. De wet staat dit pas later toe.',
    unit: 'deel van de kosten dat uit de Wlz komt (0 tot 1)',
    cost: 'Verschuift kosten naar de Wlz; het totaal blijft gelijk.',
  },
  'spuk-dos': {
    label: 'Specifieke uitkering domeinoverstijgend',
    does: 'Het Rijk neemt een deel van de kosten van arrangementen over.',
    unit: 'deel van de kosten dat het Rijk betaalt (0 tot 1)',
    cost: 'Verschuift kosten naar het Rijk; het totaal blijft gelijk.',
  },
  'kostenverdeling-wmo': {
    label: 'Aandeel gemeente in gedeelde kosten',
    does: 'De gemeente draagt een groter deel van wat Wmo en Zvw samen betalen.',
    unit: 'deel voor de gemeente; de rest is voor de zorgverzekeraar (0 tot 1)',
    cost: 'Verschuift kosten tussen gemeente en zorgverzekeraar; het totaal blijft gelijk.',
  },
  evaluatiepoort: {
    label: 'Evaluatiepoort',
    does: 'Maatregelen die de Wlz uitstellen stoppen na dit aantal jaren als zij tot dan toe meer kostten dan zij aan Wlz-zorg scheelden.',
    unit: 'jaren tot de evaluatie (0 = geen poort)',
    cost: 'Geen eigen kosten; een gestopte maatregel kost niets meer.',
  },

  groeiverzoeken: {
    label: 'Aanvragen voor meer plaatsen',
    does: 'Aanbieders van verpleging en verzorging vragen elk jaar meer nieuwe plaatsen aan. Na jaren bouwen komt een deel er ook.',
    unit: 'deel van de bestaande plaatsen per jaar, extra',
    cost: 'Aanloopkosten voor nieuwe plaatsen, betaald uit de Wlz.',
  },
  'realisatie-groei': {
    label: 'Deel van de bouwplannen dat op tijd klaar is',
    does: 'Van de plaatsen die in een jaar klaar moeten zijn, komt een groter deel er ook.',
    unit: 'verschil met het gewone deel (+0,1 = tien procentpunt meer)',
    cost: deliveredCare,
  },
  bouwtijd: {
    label: 'Bouwtijd',
    does: 'Van aanvraag tot ingebruikname duurt het langer (hoger) of korter (lager).',
    unit: 'jaren verschil met de gewone bouwtijd',
    cost: deliveredCare,
  },
  maatwerkplekken: {
    label: 'Maatwerkplekken',
    does: 'Aanbieders in de gehandicaptenzorg en ggz vragen elk jaar meer plaatsen aan, ook voor mensen voor wie geen gewone plaats past.',
    unit: 'deel van de bestaande plaatsen per jaar, extra',
    cost: 'Aanloopkosten voor nieuwe plaatsen, betaald uit de Wlz.',
  },
  crisisbedden: {
    label: 'Crisisbedden',
    does: 'Meer crisisbedden. Waar ze vol zijn, vinden meer mensen die urgent wachten een bed, en gaat een deel van hen daarna weer naar huis.',
    unit: 'bedden per 100.000 inwoners, extra',
    cost: 'Een prijs per bed, betaald uit de Wlz.',
  },
  logeerbedden: {
    label: 'Logeerbedden',
    does: 'Meer bedden om tijdelijk te logeren, zodat mantelzorgers op adem komen.',
    unit: 'bedden per 100.000 inwoners, extra',
    cost: 'Een prijs per bed, betaald door gemeente en Wlz. ' + ownEffect,
  },
  'volume-gewenste-aanbieders': {
    label: 'Meer volume bij gewenste aanbieders',
    does: 'Zorgkantoren verplaatsen productie naar aanbieders waar mensen op wachten.',
    unit: 'deel van het volume dat meebeweegt (0 tot 1)',
    cost: 'Geen eigen kosten. ' + ownEffect,
  },
  'medisch-generalistische-zorg': {
    label: 'Huisarts en specialist ouderengeneeskunde thuis',
    does: 'Er zijn meer uren van huisarts en specialist voor cliënten thuis, zodat minder mensen vpt of mpt mislopen.',
    unit: 'verschil met de capaciteit van nu (+0,1 = tien procent meer)',
    cost: notPriced,
  },

  'instroom-opleiding': {
    label: 'Meer opleiden',
    does: 'Meer mensen beginnen een opleiding in de zorg; na ongeveer drie jaar werken zij mee.',
    unit: 'verschil met de instroom van nu (+0,1 = tien procent meer)',
    cost: notPriced,
  },
  'zij-instroom': {
    label: 'Zij-instroom',
    does: 'Meer mensen uit ander werk stappen over naar de zorg.',
    unit: 'deel van de medewerkers dat er per jaar bij komt',
    cost: notPriced,
  },
  behoud: {
    label: 'Behoud van personeel',
    does: 'Minder medewerkers verlaten de branche.',
    unit: 'deel van de medewerkers dat per jaar minder vertrekt',
    cost: notPriced,
  },
  deeltijdfactor: {
    label: 'Grotere contracten',
    does: 'Medewerkers werken gemiddeld meer uren.',
    unit: 'voltijdbaan per persoon, verschil met nu',
    cost: notPriced,
  },
  verzuim: {
    label: 'Minder ziekteverzuim',
    does: 'Het ziekteverzuim daalt met dit deel van de werkdagen.',
    unit: 'deel van de werkdagen (+0,01 = één procentpunt minder verzuim)',
    cost: notPriced,
  },
  administratie: {
    label: 'Minder administratie',
    does: 'Medewerkers besteden een kleiner deel van hun tijd aan administratie.',
    unit: 'deel van de werktijd dat vrijkomt voor zorg',
    cost: notPriced,
  },
  technologie: {
    label: 'Arbeidsbesparende technologie',
    does: 'Elk jaar is voor dezelfde zorg minder werktijd nodig.',
    unit: 'deel van de werktijd dat per jaar wordt bespaard',
    cost: notPriced,
  },
  'regionale-personeelspool': {
    label: 'Regio’s delen personeel',
    does: 'Een deel van het personeel werkt waar het tekort het grootst is. Landelijk verandert het totaal niet.',
    unit: 'deel van het personeel dat gedeeld wordt (0 tot 0,2)',
    cost: notPriced,
  },
  'plafond-pnil': {
    label: 'Plafond op ingehuurd personeel',
    does: 'Aanbieders mogen ten hoogste dit deel van de uren inhuren. Lager is strenger.',
    unit: 'deel van de uren dat ingehuurd mag zijn',
    cost: 'Minder inhuur scheelt de toeslag op het loon; gaten worden minder gevuld.',
  },
  personeelsnorm: {
    label: 'Personeelsnorm',
    does: 'Per cliënt zijn meer (hoger) of minder (lager) uren zorg nodig.',
    unit: 'veelvoud van de uren per cliënt van nu',
    cost: 'De uren zitten in de prijs van verblijf, voor het deel dat loon is: een hogere norm maakt verblijf duurder. Meer uren vragen ook meer inhuur.',
  },

  'tarief-verblijf': {
    label: 'Tarief verblijf',
    does: 'De Wlz betaalt meer (hoger) of minder (lager) per plaats voor verblijf.',
    unit: 'veelvoud van het tarief van nu',
    cost: 'Prijs maal volume, betaald uit de Wlz.',
  },
  'tarief-vpt': {
    label: 'Tarief vpt',
    does: 'De Wlz betaalt meer (hoger) of minder (lager) voor een volledig pakket thuis.',
    unit: 'veelvoud van het tarief van nu',
    cost: 'Prijs maal volume, betaald uit de Wlz.',
  },
  'tarief-mpt': {
    label: 'Tarief mpt',
    does: 'De Wlz betaalt meer (hoger) of minder (lager) voor een modulair pakket thuis.',
    unit: 'veelvoud van het tarief van nu',
    cost: 'Prijs maal volume, betaald uit de Wlz.',
  },
  persoonsvolgend: {
    label: 'Persoonsvolgende bekostiging',
    does: 'Komt de zorg boven het kader, dan daalt het tarief (1) in plaats van dat de groei van plaatsen stopt (0).',
    unit: 'schakelaar: 0 of 1',
    cost: 'Geen eigen kosten; bepaalt wie een overschrijding draagt.',
  },
  'pgb-naar-zin': {
    label: 'Van pgb naar zorg in natura',
    does: 'Elk jaar stapt een deel van de budgethouders over naar zorg die het zorgkantoor inkoopt.',
    unit: 'deel van de budgethouders per jaar',
    cost: deliveredCare,
  },
  'pgb-op-maat': {
    label: 'Pgb op maat',
    does: 'Bij meer budgethouders past het budget bij de zorg die nodig is.',
    unit: 'deel van de budgetten dat wordt bekeken (0 tot 1)',
    cost: 'Geen eigen kosten. ' + ownEffect,
  },
  'meerzorg-toetsing': {
    label: 'Meerzorg toetsen',
    does: 'Meer toekenningen van meerzorg worden opnieuw bekeken, zodat de uitgaven minder groeien.',
    unit: 'deel van de toekenningen dat wordt getoetst (0 tot 1)',
    cost: notPriced,
  },
  tariefopslag: {
    label: 'Opslag met voorwaarden',
    does: 'Aanbieders krijgen een opslag als zij moeilijk plaatsbare cliënten aannemen.',
    unit: 'deel bovenop het tarief (0 tot 0,05)',
    cost: 'De opslag, betaald uit de Wlz. ' + ownEffect,
  },
  zorgbemiddeling: {
    label: 'Zorgbemiddeling en cliëntondersteuning',
    does: 'Meer wachtenden krijgen hulp om een passende plaats te vinden.',
    unit: 'deel van de wachtenden dat hulp krijgt (0 tot 1)',
    cost: perReached('de Wlz'),
  },
  'centrale-toewijzing': {
    label: 'Centrale toewijzing',
    does: 'Eén wachtlijst voor alle verpleeghuizen in de regio. Helpt alleen waar plaatsen vrij zijn.',
    unit: 'deel van de plaatsen dat zo wordt toegewezen (0 tot 1)',
    cost: notPriced,
  },
  'mpt-praktijkvariatie': {
    label: 'Minder praktijkvariatie bij mpt',
    does: 'Bij vergelijkbare cliënten gaan de uren mpt omlaag naar wat zuinige aanbieders leveren.',
    unit: 'deel van de uren mpt dat vervalt (0 tot 0,3)',
    cost: deliveredCare,
  },
  'materiele-controle': {
    label: 'Materiële controle',
    does: 'Zorgkantoren controleren vaker of gedeclareerde zorg geleverd is.',
    unit: 'euro per cliënt per jaar aan controle',
    cost: 'De controle min wat zij terughaalt, ten laste van de Wlz.',
  },
  'behandelcapaciteit-pgb': {
    label: 'Capaciteit voor pgb-aanvragen',
    does: 'Zorgkantoren handelen meer aanvragen voor een pgb op tijd af.',
    unit: 'verschil met de capaciteit van nu (+0,1 = tien procent meer)',
    cost: 'De extra capaciteit, betaald uit de Wlz.',
  },
  'behandelcapaciteit-eigen-bijdrage': {
    label: 'Capaciteit voor eigen bijdrage',
    does: 'De eigen bijdrage wordt vaker op tijd vastgesteld.',
    unit: 'verschil met de capaciteit van nu (+0,1 = tien procent meer)',
    cost: 'De extra capaciteit, betaald uit de Wlz.',
  },

  'ggz-poort': {
    label: 'Toegang ggz beperken',
    does: 'Een deel van de nieuwe aanvragen op psychiatrische grondslag krijgt geen Wlz-indicatie.',
    unit: 'deel van de nieuwe indicaties ggz (0 tot 1)',
    cost: 'Geen kosten in het model. Wie buiten de Wlz blijft, wordt in werkelijkheid opgevangen door gemeente en zorgverzekeraar; dat bedrag is niet gevonden.',
  },
  'vroeg-contact': {
    label: 'Vroeg contact met het zorgkantoor',
    does: 'Meer mensen spreken het zorgkantoor voordat zij een indicatie aanvragen.',
    unit: 'deel van de doelgroep dat bereikt wordt (0 tot 1)',
    cost: perReached('de Wlz') + ' ' + ownEffect,
  },
  profielmix: {
    label: 'Zwaardere zorgprofielen',
    does: 'De gemiddelde zorgvraag per cliënt stijgt (hoger) of daalt (lager).',
    unit: 'deel van de cliënten dat een zwaarder profiel krijgt (+0,1 = één op de tien)',
    cost: deliveredCare,
  },
  'eigen-bijdrage': {
    label: 'Eigen bijdrage',
    does: 'De eigen bijdrage gaat omhoog (hoger dan 1) of omlaag en kan mensen later laten aanvragen.',
    unit: 'veelvoud van de eigen bijdrage van nu',
    cost: 'Betaald door cliënten. ' + ownEffect,
  },
  'instroom-vg67': {
    label: 'VG6 en VG7 terug naar de eigen regio',
    does: 'Een deel van de nieuwe cliënten met VG6 of VG7 die van elders komen, blijft in de regio van herkomst. Landelijk verandert het totaal niet.',
    unit: 'deel van deze nieuwe cliënten (0 tot 0,5)',
    cost: 'Geen eigen kosten.',
  },

  kadergroei: {
    label: 'Groei van het kader',
    does: 'Het Wlz-kader groeit elk jaar met dit deel, bovenop prijzen.',
    unit: 'deel per jaar (0,02 = twee procent)',
    cost: 'Ruimte voor uitgaven uit de Wlz.',
  },
  herverdeling: {
    label: 'Herverdeling tussen regio’s',
    does: 'Het kader van een regio schuift naar het deel dat bij haar bevolking past. Landelijk verandert het totaal niet.',
    unit: 'deel van de achterstand dat per jaar wordt ingelopen (0 tot 0,05)',
    cost: 'Geen eigen kosten.',
  },
  flankdemping: {
    label: 'Flankdemping',
    does: 'Hoe snel het aandeel van een regio in het kader meegaat met haar bevolking: 1 is meteen, 0 is nooit.',
    unit: 'deel van de verandering dat meteen doorwerkt (0 tot 1)',
    cost: 'Geen eigen kosten.',
  },
} satisfies Record<string, LeverWords>

export type LeverKey = keyof typeof leversNl
