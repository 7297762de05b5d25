/** Messages of the command line on standard error, in Dutch. */
const near = (nearest: string | undefined) => (nearest === undefined ? '' : `; lijkt op ${nearest}`)

export const cliMessagesNl = {
  error: 'fout',
  note: 'let op',
  moreFaults: (more: number) => (more === 1 ? 'en nog 1 fout' : `en nog ${more} fouten`),
  unknownCommand: (name: string, nearest?: string) => `onbekend commando "${name}"${near(nearest)}; zie wlz --help`,
  unknownOption: (name: string, nearest?: string) => `onbekende optie "${name}"${near(nearest)}`,
  missingArgument: (name: string) => `er ontbreekt: <${name}>`,
  missingValue: (option: string) => `optie ${option} heeft een waarde nodig`,
  excessArguments: (command: string, expected: number, got: number) =>
    `${command} verwacht ${expected} ${expected === 1 ? 'argument' : 'argumenten'}, gevonden ${got}`,
  seeHelp: (command: string) => `zie ${command} --help`,
  badChoice: (option: string, found: string, allowed: readonly string[], nearest?: string) =>
    `${option}: "${found}" kan niet${near(nearest)}; kan zijn: ${allowed.join(', ')}`,
  badWhole: (option: string, found: string, min: number, max: number) => `${option}: "${found}" is geen heel getal van ${min} tot en met ${max}`,
  ambiguousNumber: (option: string, found: string, readings: readonly string[]) =>
    `${option}: "${found}" kan ${readings.length === 0 ? 'meer dan een getal' : readings.join(' of ')} zijn; schrijf het getal zonder tekens tussen duizendtallen`,
  sinceUnreadable: (file: string) => `--since: ${file} kan niet worden gelezen`,
  sinceNoResult: (file: string) => `--since: ${file} is geen resultaat van wlz run (json of ndjson)`,
  sinceOtherRegion: (regions: string) => `--since: dat resultaat is van ${regions} en niet van wat hier is gevraagd`,
  sinceDraws: (seed: string, draws: number) =>
    `--since: dat resultaat is gemaakt met seed ${seed} en ${draws} doorrekeningen; vraag ze ook: --seed ${seed} --draws ${draws}`,
  badDuration: (option: string, found: string) => `${option}: "${found}" is geen tijd; schrijf 90s, 5m of 1h, ten hoogste 24h`,
  badShare: (option: string, found: string, min: number, max: number) =>
    `${option}: "${found}" is geen aandeel; schrijf ${String(min).replace('.', ',')}% tot en met ${String(max).replace('.', ',')}%, of hetzelfde als getal onder 1`,
  steadyAt: (draws: string, moves: string, asked: string) =>
    `gestopt bij ${draws} doorrekeningen: gemiddelden bewegen nog ten hoogste ${moves} (gevraagd ${asked})`,
  notSteady: (draws: string, moves: string, asked: string) =>
    `met ${draws} doorrekeningen bewegen gemiddelden nog ${moves}, meer dan de gevraagde ${asked}; geef met --draws een hoger maximum`,
  notEnoughToTell: (draws: string, asked: string) =>
    `${draws} doorrekeningen zijn te weinig om te weten hoe ver gemiddelden nog bewegen (gevraagd ${asked}); geef met --draws een hoger maximum`,
  emptyValue: (option: string) => `${option}: de waarde is leeg`,
  tooLong: (option: string, max: number) => `${option}: ten hoogste ${max} tekens`,
  fromAfterTo: (from: number, to: number) => `--from ${from} ligt na --to ${to}`,
  allHasNl: '--region all: tussen de 31 regio’s staat ook NL, hun geheel; tel NL niet mee in een som',
  unknownRegion: (found: string, nearest?: string) => `--region: onbekende regio "${found}"${near(nearest)}; zie wlz list regions`,
  drawsBadEnding: (found: string) => `--draws-out: "${found}" kan niet; geef een bestand dat eindigt op .parquet of .csv`,
  drawsWithUntil: '--draws-out gaat niet samen met --until: noem het aantal doorrekeningen met --draws',
  drawsIsOut: (path: string) => `--draws-out en --out schrijven beide naar ${path}; geef er een een andere naam`,
  notModelled: (option: string, id: string) => `${option}: ${id} is niet gemodelleerd en heeft geen cijfers; waarom staat in wlz explain ${id}`,
  unknownIndicator: (option: string, found: string, nearest?: string) =>
    `${option}: onbekende uitkomst "${found}"${near(nearest)}; zie wlz list indicators`,
  unknownId: (found: string, nearest?: string) => `onbekend id "${found}"${near(nearest)}; zie wlz list`,
  nothingToCompare: 'er is niets om mee te vergelijken: noem naast het uitgangspunt een ander scenario',
  scenarioNoPlan: (name: string) =>
    `${name} is een scenario, geen batchplan; reken het door met wlz run ${name}, of noem het bij scenarios in een plan`,
  planNoScenario: (name: string) => `${name} is een batchplan, geen scenario; reken het door met wlz batch ${name}`,
  unpriced: (scenario: string, levers: readonly string[]) =>
    `${scenario}: wat ${levers.join(', ')} zelf ${levers.length === 1 ? 'kost' : 'kosten'} staat in geen enkel bedrag, ook niet in dat van alle betalers; er is geen prijs gevonden`,
  blocked: (scenario: string, id: string, levers: readonly string[], above?: number, below?: number) =>
    `${scenario}: ${id} doet hier niets, want het werkt alleen naast ${levers.join(' of ')}${above === undefined ? '' : ` boven ${above}`}${below === undefined ? '' : ` onder ${below}`}; zet er een van bij, of laat ${id} weg`,
  onlyPayer: (scenario: string, payer: 'wmo' | 'zvw') =>
    `${scenario}: een domeinoverstijgend arrangement vraagt ten minste twee financiers, en hier betaalt alleen de ${payer === 'wmo' ? 'gemeente' : 'zorgverzekeraar'}; zet kostenverdeling-wmo tussen 0 en 1, of laat zorgkantoor-medefinanciering of spuk-dos meebetalen`,
  overKader: (scenario: string, name: string, year: number, amount: string) =>
    `${scenario}: ${name} vanaf ${year} boven nul (gemiddeld ${amount} in dat jaar). Wat kan: meer kader (kadergroei), een lager tarief (tarief-verblijf, persoonsvolgend) of minder volume; met --indicator budget.days staat hoeveel dagen het kader per regio reikt`,
  domainsSpent: (scenario: string, year: number) =>
    `${scenario}: het deelkader domeinoverstijgende samenwerking is vanaf ${year} op; wat meer nodig is, betalen gemeente en zorgverzekeraar. Wat kan: een lager aandeel in zorgkantoor-medefinanciering, een kleiner bereik, of een hoger deelkader (--set budget.domains)`,
  shippedTaken: (name: string, own: string) =>
    `${name} is hier het meegeleverde; ${own} staat ernaast en is niet gelezen: noem ./${own} als dat bedoeld is`,
  pastStart: (file: string, lever: string, year: number, first: number) =>
    `${file}: ${lever} verandert al in ${year}, en dat is geweest of besloten. Het wordt doorgerekend zoals het er staat; begin het pad in ${first} of later voor nieuw beleid`,
  ownParent: (own: string) => `extends wijst naar ${own}, niet naar het meegeleverde scenario met die naam`,
  repeatedSkipped: (file: string) => `${file} staat er vaker en wordt één keer vergeleken`,
  uncertaintyDiffers: (scenario: string, draws: number, seed: string) =>
    `${scenario} vraagt zelf om een andere onzekerheid; alles rekent met ${draws} doorrekeningen en seed ${seed}`,
  discountDiffers: (scenario: string, base: string) =>
    `${scenario} en ${base} noemen niet dezelfde disconteringsvoet (money.discount); in een vergelijking rekenen alle scenario’s met die van ${base}`,
  outIsDirectory: (path: string) => `${path} is een map`,
  outNoFolder: (path: string) => `de map ${path} bestaat niet`,
  outNoPermission: (path: string) => `geen toestemming om ${path} te schrijven`,
  outIsInput: (path: string) => `${path} is ook invoer`,
  outBadEnding: (ending: string, allowed: readonly string[]) => `--out: uitvoer als ${ending} kan hier niet; kan zijn: ${allowed.join(', ')}`,
  outFailed: (path: string, reason: string) => `${path} kon niet geschreven worden (${reason})`,
  binaryOnScreen: 'parquet is niet leesbaar op een scherm; geef --out of stuur de uitvoer door',
  runFailed: (scenario: string, region: string, reason: string) => `scenario ${scenario} mislukt in regio ${region}: ${reason}`,
  resultNotFinite: (indicator: string, value: number, year: number, draw: number) =>
    `uitkomst ${indicator} is geen getal (${value}) in jaar ${year}, doorrekening ${draw}`,
  unexpected: (reason: string) => `er ging iets mis in het programma (${reason}); draai opnieuw met --debug voor details`,
  outOfMemory: 'te weinig geheugen voor deze doorrekening; probeer minder doorrekeningen (--draws) of minder regio’s',
  noRuns: (set: string) => `de filters van set ${set} laten niets over`,
  workerFailed: (scenario: string, reason: string) => `de werker van ${scenario} gaf het op (${reason})`,
  noPack: 'de gegevens ontbreken of zijn beschadigd; bouw opnieuw met npm start, of zie wlz doctor',
  interrupted: 'onderbroken',
  written: (path: string) => `geschreven: ${path}`,
  exists: (path: string) => `${path} bestaat al; geef --force om te overschrijven, of een andere naam`,
  needsYaml: (path: string) => `${path}: de naam moet eindigen op .yaml`,
  initNext: (path: string) => `verder: wlz validate ${path}   en dan   wlz compare basispad ${path}`,
  initName: (path: string) => `${path}: basispad is de naam van het beleidsarme scenario zelf; kies een andere naam`,
  valid: (file: string, title: string) => `${file}: in orde (${title})`,
  computing: 'rekent',
  timeLeft: 'nog',
  beyondEvidence: (scenario: string, lever: string, value: string, year: number, low: string, high: string, grade: string) =>
    `${scenario}: ${lever} staat in ${year} op ${value}, buiten het bewijs (${low} tot ${high}, graad ${grade})`,
  ownEffect: (scenario: string, lever: string, effect: string) => `${scenario}: het effect van ${lever} is zelf ingevuld (${effect})`,
  ownFigure: (region: string, figure: string, value: string) => `regio ${region} begint met een eigen cijfer: ${figure} ${value} eind 2023`,
  ownNotAsked: (file: string, region: string) => `${file}: cijfers van ${region} tellen niet mee, want die regio is niet gevraagd`,
  ownNoStart: (file: string) => `${file}: geen cijfers van 2023 (31 december), en daar begint een regio mee`,
  ownUnreadable: (file: string) => `--own: ${file} kan niet worden gelezen`,
  ownParameter: (scenario: string, parameter: string, value: string, evidence: string) =>
    `${scenario}: parameter ${parameter} is zelf ingevuld (${value}; het bewijs zegt ${evidence})`,
}

export type CliMessages = typeof cliMessagesNl
