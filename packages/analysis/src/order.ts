/**
 * Partial sort: put the values at the asked ranks where sorting would put them.
 *
 * Values are dealt into equal-width buckets between the least and the greatest (a rising function, so buckets are in
 * order), and only buckets that hold an asked rank are worked on. A skewed column lands in few buckets; quickselect
 * then does the rest.
 * @param values finite; changed in place
 * @param ranks rising, each once, 0 to length - 1
 */
export function orderRanks(values: Float64Array, ranks: Int32Array): void {
  const count = values.length
  if (count < 64) return void values.sort()
  let least = values[0]!
  let greatest = least
  for (let index = 1; index < count; index++) {
    const value = values[index]!
    if (value < least) least = value
    else if (value > greatest) greatest = value
  }
  const buckets = Math.min(count >> 1, 1 << 16)
  const scale = (buckets - 1) / (greatest - least)
  if (!(scale > 0 && scale < 1e300)) return select(values, ranks, 0, ranks.length, 0, count - 1) // all equal, or too wide
  const ends = deal(values, least, scale, buckets)
  for (let rank = 0, bucket = 0; rank < ranks.length;) {
    while (ends[bucket]! <= ranks[rank]!) bucket++
    const last = ends[bucket]! - 1
    let next = rank + 1
    while (next < ranks.length && ranks[next]! <= last) next++
    select(values, ranks, rank, next, bucket === 0 ? 0 : ends[bucket - 1]!, last)
    rank = next
  }
}

let ends = new Int32Array(0)
let bucketOf = new Int32Array(0)
let dealt = new Float64Array(0)

/** Group the values by bucket, in place. Returns the end (exclusive) of each bucket. */
function deal(values: Float64Array, least: number, scale: number, buckets: number): Int32Array {
  const count = values.length
  if (ends.length !== buckets + 1) ends = new Int32Array(buckets + 1)
  if (dealt.length !== count) {
    dealt = new Float64Array(count)
    bucketOf = new Int32Array(count)
  }
  ends.fill(0)
  for (let index = 0; index < count; index++) {
    dealt[index] = values[index]!
    const bucket = ((dealt[index]! - least) * scale) | 0 // below 2^16, so this is the floor
    bucketOf[index] = bucket
    ends[bucket + 1]!++
  }
  for (let bucket = 0; bucket < buckets; bucket++) ends[bucket + 1]! += ends[bucket]!
  for (let index = 0; index < count; index++) values[ends[bucketOf[index]!]!++] = dealt[index]!
  return ends
}

const insertionLength = 24

/** Quickselect for several ranks: `ranks[firstRank .. endRank)` within `values[from .. to]`. */
function select(
  values: Float64Array,
  ranks: Int32Array,
  firstRank: number,
  endRank: number,
  from: number,
  to: number,
): void {
  while (firstRank < endRank && from < to) {
    if (to - from < insertionLength) return insertionSort(values, from, to)
    const pivot = median(values[from]!, values[(from + to) >> 1]!, values[to]!)
    let left = from
    let right = to
    while (left <= right) {
      while (values[left]! < pivot) left++
      while (values[right]! > pivot) right--
      if (left > right) break
      const value = values[left]!
      values[left++] = values[right]!
      values[right--] = value
    }
    let endLeft = firstRank
    while (endLeft < endRank && ranks[endLeft]! <= right) endLeft++
    select(values, ranks, firstRank, endLeft, from, right)
    firstRank = endLeft
    while (firstRank < endRank && ranks[firstRank]! < left) firstRank++ // between both: equal to the pivot
    from = left
  }
}

function insertionSort(values: Float64Array, from: number, to: number): void {
  for (let index = from + 1; index <= to; index++) {
    const value = values[index]!
    let place = index - 1
    while (place >= from && values[place]! > value) values[place + 1] = values[place--]!
    values[place + 1] = value
  }
}

const median = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
