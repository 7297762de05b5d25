import type { CliBatch } from '../nl/batch.ts'

const runs = (count: number) => (count === 1 ? '1 run' : `${count} runs`)
const files = (count: number) => (count === 1 ? '1 file' : `${count} files`)

/** Words of batches, their workers and queries, in English. */
export const cliBatchEn: CliBatch = {
  planTitle: (title, id) => `${title} (${id})`,
  setCount: (name, count) => `set ${name}: ${runs(count)}`,
  unevenSobol: (set, count, near) =>
    `set ${set} asks ${count} points of a Sobol sequence, which fills its space evenly at a power of two only, such as ${near}`,
  together: (planned, count) =>
    planned === count ? `${runs(count)} together` : `${planned} together, ${planned - count} of them equal to another: ${runs(count)} to do`,
  each: (draws, areas, years) => `each with ${draws} draws, for ${areas === 1 ? '1 area' : `${areas} areas`}, ${years}`,
  fileCount: (count, folder) => `${files(count)} in ${folder}`,
  ready: (done, left) => `${files(done)} ready from before, left to do: ${runs(left)}`,
  estimate: (time, workers) => `estimated time: ${time}, with ${workers === 1 ? '1 worker' : `${workers} workers`}`,
  shardPart: (index, count) => `part ${index} of ${count}`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  done: (count, kept, folder) => `${runs(count)} done${kept === 0 ? '' : `, ${kept} used from before`}; results in ${folder}`,
  shardDone: 'this part is done; the folder is complete when all parts are',
  askNext: (folder) => `look: wlz query "select scenario, region, count(*) from results group by all" ${folder}`,
  someFailed: (count) =>
    `${runs(count)} failed, all named in log.ndjson; the others are in the folder. The same command tries only the failed ones again`,
  stopped: (reason) => `stopped at the first run that failed (--fail-fast): ${reason}`,
  runFailed: (number, set, scenario, reason) => `run ${number} (set ${set}, ${scenario}) failed: ${reason}`,
  isNoFolder: (path) => `--out: ${path} is no folder`,
  isOtherFolder: (path) =>
    `--out: ${path} is not empty and no folder of a batch (it has no readable manifest.json of wlz); choose a new folder, nothing was touched`,
  inTheWay: (names) =>
    `--out: ${names.join(', ')} does not belong to the batch in that folder, and this plan needs that name; move it or choose a new folder`,
  editedInside: (names) =>
    `--out: ${names.join(', ')} is input of this command and would be overwritten; move the plan out of the folder, or choose another folder`,
  folderInUse: (path, process, host) =>
    `--out: another command is at work in ${path} (process ${process} on ${host}); wait until it is done or choose a new folder`,
  foreignFiles: (names) => `${names.join(', ')}: not of this batch, left as it is and not counted`,
  noFolderToWrite: (path, reason) => `--out: ${path} cannot be written in (${reason})`,
  otherVersion: (path, what, before, now) =>
    `--out: ${path} was made with another version of ${what} (${before}; now ${now}); choose a new folder, then nothing is lost and nothing is mixed`,
  engine: 'the model',
  data: 'the data',
  strangers: (path, count) =>
    `--out: ${path} holds ${runs(count)} that do not belong to this plan, with this version of model and data; choose a new folder, or give --force to let them go`,
  manifestDamaged: (path) => `${path} is damaged and made again; every result file was checked by the digest that it holds`,
  fileDamaged: (path) => `${path} is not as it was written (damaged, or of an older version) and is made again`,
  planChanged: (kept) => `the plan has changed; ${runs(kept)} from before can still be used`,
  writeStopped: (path, reason) => `${path} could not be written (${reason}); what is done stays. Make room and give the same command again`,
  badShard: (found) => `--shard: "${found}" cannot be; write i/n, such as 2/8, with i from 1 to n`,
  bothEnds: '--keep-going and --fail-fast do not go together',
  notInstalled: (what) => `${what} is not installed; install again with npm start and a connection to the package registry`,
  badQueue: (found) => `--queue: "${found}" is no address of Redis; write redis://machine:6379`,
  noQueue: (url, reason) => `--queue: ${url} cannot be reached (${reason}); the README tells how Redis starts`,
  queueAway: (url) => `${url} is gone; waiting until it is back`,
  queueFull: (url) => `${url} takes no more (memory or disk is full); waiting until there is room. Raise maxmemory or make room`,
  noWorkers: (engine) => `there is no worker yet with this model and these data (${engine}); start one with wlz worker --queue`,
  workerReady: (threads, url, engine) =>
    `worker ready: ${threads === 1 ? '1 thread' : `${threads} threads`} at ${url}, model ${engine}; stop with Ctrl-C`,
  workerDone: (count) => `worker stopped after ${count === 1 ? '1 piece of work' : `${count} pieces of work`}`,
  noBatch: (path) => `${path} is no folder with results of a batch`,
  nameBatch: 'name the folder of the batch after the question, then results and runs are known',
  badSql: (reason) => `the question cannot be asked: ${reason}`,
  fenced: 'a question reads only the results of the batch that you name; other files and the network are closed',
  oneStatement: 'ask one question at a time; another statement follows after the semicolon',
  onlyReading: 'a question may only read (select, from, describe, summarize); use --out for a file',
  nothingReady: (path, asked) => `${path} has no results yet: 0 of ${runs(asked)} ready`,
  unfinished: (path, ready, asked) => `${path} is not finished: the answer is about ${ready} of ${runs(asked)}`,
  columnsLeft: (count) =>
    `(${count === 1 ? '1 column' : `${count} columns`} on the right did not fit; choose columns in the question, or --format csv for all)`,
  noRows: 'no rows',
  rowCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
}
