import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What of a sentence its fingerprint keeps (`Passage.fingerprint` in schema.graphql); signs that nobody sees are left out beside. */
export function kept(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{Cf}]/gu, '');
}

/** The fingerprints of the first part, of the first two, and so on; parts as `kept` leaves them. */
export function* fingerprintsOf(parts: Iterable<string>): Generator<string> {
  const hash = sha256.create();
  for (const part of parts) {
    hash.update(utf8ToBytes(part));
    yield bytesToHex(hash.clone().digest());
  }
}
