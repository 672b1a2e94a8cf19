import { writeFileSync } from 'node:fs'
import { toBase64 } from '../../../electron/universe/kernel/base64.ts'
import { assembleCrowd } from '../../universe/assemble.ts'

/** Rewrites electron/universe/people/crowd_binary.ts from crowd_code.ts and crowd_layout.ts: run it after a change of either. */
const lines = toBase64(await assembleCrowd()).match(/.{1,110}/g) ?? []
const text = [
  '/** crowd_code.ts as the engine reads it; made by test/bench/universe/crowd.ts, and held to its source by test/universe/crowd.test.ts. */',
  'export const crowdBinary =',
  lines.map((line) => `  '${line}'`).join(' +\n'),
  '',
].join('\n')
writeFileSync(new URL('../../../electron/universe/people/crowd_binary.ts', import.meta.url), text)
