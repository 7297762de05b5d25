/** FNV-1a over the bytes of the numbers, forwards and backwards: 64 bits, the same in every host that has the same bits. */
export function digest(values: Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  let forwards = 0x811c9dc5
  let backwards = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) {
    forwards = Math.imul(forwards ^ (bytes[at] ?? 0), 0x01000193)
    backwards = Math.imul(backwards ^ (bytes[bytes.length - 1 - at] ?? 0), 0x01000193)
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
