import { type Check, checkProof } from '../../timeline/check.ts'

/** Checks a checkpoint or a proof by itself, without any home. */
export function checkDocument(document: unknown): Check {
  return checkProof(document)
}
