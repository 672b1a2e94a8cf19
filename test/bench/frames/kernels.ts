import { writeFileSync } from 'node:fs'
import { assembleGrain, assembleWhole } from '../../frames/assemble.ts'

/** Rewrites the binaries of the kernels that lie beside their sources, such as grain.wat: run it after a change of either. */
const about = (name: string, readBy: string, test: string) =>
  `/** ${name}.wat as ${readBy} reads it; made by test/bench/frames/kernels.ts, and held to its source by test/frames/${test}. */`

write('paint/dress/grain', await assembleGrain(), about('grain', 'the painter', 'grain.test.ts'))
write(
  'diffusion/philox',
  await assembleWhole('diffusion/philox'),
  about('philox', 'the lens', 'diffusion/noise.test.ts'),
)
write(
  'stages/crispness',
  await assembleWhole('stages/crispness'),
  about('crispness', 'the lens', 'stages/crispness.test.ts'),
)
write('stages/detail', await assembleWhole('stages/detail'), about('detail', 'the lens', 'stages/detail.test.ts'))

function write(path: string, binary: Uint8Array, comment: string): void {
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,110}/g) ?? []
  const name = `${path.split('/').at(-1)}Binary`
  const text = [comment, `export const ${name} =`, lines.map((line) => `  '${line}'`).join(' +\n'), ''].join('\n')
  writeFileSync(new URL(`../../../electron/frames/${path}_binary.ts`, import.meta.url), text)
}
