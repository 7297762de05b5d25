import { sha256 as digestOf } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text in UTF-8, as lower-case hexadecimals.
 *
 * Synchronous and without `crypto.subtle`, which a page has on secure addresses alone: a result carries its hash
 * everywhere.
 */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)))
