/** Words of batches, their workers and queries, in Dutch. */
const runs = (count: number) => (count === 1 ? '1 variant' : `${count} varianten`)
const files = (count: number) => (count === 1 ? '1 bestand' : `${count} bestanden`)

export const cliBatchNl = {
  // before the work
  planTitle: (title: string, id: string) => `${title} (${id})`,
  setCount: (name: string, count: number) => `set ${name}: ${runs(count)}`,
  unevenSobol: (set: string, count: number, near: number) =>
    `set ${set} vraagt ${count} punten van een Sobol-reeks; die vult de ruimte alleen gelijkmatig bij een macht van twee, zoals ${near}`,
  together: (planned: number, count: number) =>
    planned === count ? `samen ${runs(count)}` : `samen ${planned}, waarvan ${planned - count} gelijk aan een andere: ${runs(count)} te doen`,
  each: (draws: number, areas: number, years: string) =>
    `elk met ${draws} doorrekeningen, voor ${areas === 1 ? '1 gebied' : `${areas} gebieden`}, ${years}`,
  fileCount: (count: number, folder: string) => `${files(count)} in ${folder}`,
  ready: (done: number, left: number) => `${files(done)} klaar van een vorige keer, nog te doen: ${runs(left)}`,
  estimate: (time: string, workers: number) => `geschatte tijd: ${time}, met ${workers === 1 ? '1 werker' : `${workers} werkers`}`,
  shardPart: (index: number, count: number) => `deel ${index} van ${count}`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} uur`,
  // after the work
  done: (count: number, kept: number, folder: string) =>
    `${runs(count)} gedaan${kept === 0 ? '' : `, ${kept} van een vorige keer gebruikt`}; uitkomsten in ${folder}`,
  shardDone: 'dit deel is klaar; de map is af als alle delen klaar zijn',
  askNext: (folder: string) => `bekijken: wlz query "select scenario, region, count(*) from results group by all" ${folder}`,
  someFailed: (count: number) =>
    `${runs(count)} mislukt, alle genoemd in log.ndjson; de andere staan in de map. Dezelfde opdracht probeert alleen de mislukte opnieuw`,
  stopped: (reason: string) => `gestopt bij de eerste mislukte variant (--fail-fast): ${reason}`,
  runFailed: (number: number, set: string, scenario: string, reason: string) => `variant ${number} (set ${set}, ${scenario}) mislukt: ${reason}`,
  // the folder
  isNoFolder: (path: string) => `--out: ${path} is geen map`,
  isOtherFolder: (path: string) =>
    `--out: ${path} is niet leeg en geen map van een batch (er is geen leesbare manifest.json van wlz); kies een nieuwe map, er is niets aangeraakt`,
  inTheWay: (names: readonly string[]) =>
    `--out: ${names.join(', ')} hoort niet bij de batch in die map, en dit plan heeft die naam nodig; geef het een andere plek of kies een nieuwe map`,
  editedInside: (names: readonly string[]) =>
    `--out: ${names.join(', ')} is invoer van deze opdracht en zou worden overschreven; zet het plan buiten de map, of kies een andere map`,
  folderInUse: (path: string, process: number, host: string) =>
    `--out: in ${path} werkt al een andere opdracht (proces ${process} op ${host}); wacht tot die klaar is of kies een nieuwe map`,
  foreignFiles: (names: readonly string[]) => `${names.join(', ')}: niet van deze batch, blijft zoals het is en telt niet mee`,
  noFolderToWrite: (path: string, reason: string) => `--out: in ${path} kan niet geschreven worden (${reason})`,
  otherVersion: (path: string, what: string, before: string, now: string) =>
    `--out: ${path} is gemaakt met een andere versie van ${what} (${before}; nu ${now}); kies een nieuwe map, dan raakt niets kwijt en loopt niets door elkaar`,
  engine: 'het model',
  data: 'de gegevens',
  strangers: (path: string, count: number) =>
    `--out: ${path} bevat ${runs(count)} die niet bij dit plan horen, met deze versie van model en gegevens; kies een nieuwe map, of geef --force om ze te laten vervallen`,
  manifestDamaged: (path: string) =>
    `${path} is beschadigd en wordt opnieuw gemaakt; elk resultaatbestand is nagekeken aan de controlesom die erin staat`,
  fileDamaged: (path: string) => `${path} is niet zoals het geschreven is (beschadigd, of van een oudere versie) en wordt opnieuw gemaakt`,
  planChanged: (kept: number) => `het plan is veranderd; ${runs(kept)} van een vorige keer blijven bruikbaar`,
  writeStopped: (path: string, reason: string) =>
    `${path} kon niet geschreven worden (${reason}); wat klaar is blijft staan. Maak ruimte en geef dezelfde opdracht opnieuw`,
  // options
  badShard: (found: string) => `--shard: "${found}" kan niet; schrijf i/n, zoals 2/8, met i van 1 tot en met n`,
  bothEnds: '--keep-going en --fail-fast gaan niet samen',
  // queue
  notInstalled: (what: string) => `${what} is niet geïnstalleerd; installeer opnieuw met npm start en een verbinding met het pakketregister`,
  badQueue: (found: string) => `--queue: "${found}" is geen adres van Redis; schrijf redis://machine:6379`,
  noQueue: (url: string, reason: string) => `--queue: ${url} is niet te bereiken (${reason}); zie in de README hoe Redis start`,
  queueAway: (url: string) => `${url} is weg; er wordt gewacht tot hij terug is`,
  queueFull: (url: string) =>
    `${url} neemt niets meer aan (geheugen of schijf vol); er wordt gewacht tot er ruimte is. Verhoog maxmemory of maak ruimte`,
  noWorkers: (engine: string) => `er is nog geen werker met dit model en deze gegevens (${engine}); start er een met wlz worker --queue`,
  workerReady: (threads: number, url: string, engine: string) =>
    `werker klaar: ${threads === 1 ? '1 draad' : `${threads} draden`} aan ${url}, model ${engine}; stop met Ctrl-C`,
  workerDone: (count: number) => `werker gestopt na ${count === 1 ? '1 stuk werk' : `${count} stukken werk`}`,
  // questions
  noBatch: (path: string) => `${path} is geen map met uitkomsten van een batch`,
  nameBatch: 'noem de map van de batch achter de vraag, dan zijn results en runs bekend',
  badSql: (reason: string) => `de vraag kan niet: ${reason}`,
  fenced: 'een vraag leest alleen de uitkomsten van de genoemde batch; andere bestanden en het netwerk zijn dicht',
  oneStatement: 'stel één vraag per keer; na de puntkomma volgt nog een opdracht',
  onlyReading: 'een vraag mag alleen lezen (select, from, describe, summarize); gebruik --out voor een bestand',
  nothingReady: (path: string, asked: number) => `${path} heeft nog geen uitkomsten: 0 van de ${runs(asked)} klaar`,
  unfinished: (path: string, ready: number, asked: number) => `${path} is niet af: het antwoord gaat over ${ready} van de ${runs(asked)}`,
  columnsLeft: (count: number) =>
    `(${count === 1 ? '1 kolom' : `${count} kolommen`} rechts past niet; kies kolommen in de vraag, of --format csv voor alle)`,
  noRows: 'geen rijen',
  rowCount: (count: number) => (count === 1 ? '1 rij' : `${count} rijen`),
}

export type CliBatch = typeof cliBatchNl
