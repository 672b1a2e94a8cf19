import { writeFileSync } from 'node:fs'
import { assembleGrain } from '../../frames/assemble.ts'

/** Rewrites electron/frames/paint/dress/grain_binary.ts from grain.wat and grain_layout.ts: run it after a change of either. */
const lines =
  Buffer.from(await assembleGrain())
    .toString('base64')
    .match(/.{1,110}/g) ?? []
const text = [
  '/** grain.wat as the painter reads it; made by test/bench/frames/grain.ts, and held to its source by test/frames/grain.test.ts. */',
  'export const grainBinary =',
  lines.map((line) => `  '${line}'`).join(' +\n'),
  '',
].join('\n')
writeFileSync(new URL('../../../electron/frames/paint/dress/grain_binary.ts', import.meta.url), text)
