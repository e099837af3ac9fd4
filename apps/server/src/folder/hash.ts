import { createHash } from 'node:crypto';

/** Hash of a document's bytes: what two browsers compare before one writes. */
export const contentHash = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');
