import { grainBody, seenBody } from './octaves.ts'
import { leb } from './encoding.ts'
import { memory, pages } from './memory.ts'
import { Script } from './script.ts'

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, (bytes: number) => void> }
}

/** Points that are worked out in one go: few enough to stay at hand. */
export const batch = 64

/** The counter of bytes in a formula's loop over the points of a batch. */
export const counter = 1

const text = (name: string) => [...leb(name.length), ...Buffer.from(name, 'latin1')]
const section = (id: number, items: readonly number[][]) => {
  const bytes = [...leb(items.length), ...items.flat()]
  return [id, ...leb(bytes.length), ...bytes]
}
const [i32, f4] = [0x7f, 0x7b]

/** Makes functions of formulas: each works through a batch of so many points. */
export function compile<Name extends string>(
  formulas: Record<Name, (script: Script) => void>,
): Record<Name, (points: number) => void> {
  const names = Object.keys(formulas) as Name[]
  const bodies = names.map((name) => {
    const script = new Script(1, 1)
    script.loop(counter, 16, 0, () => formulas[name](script))
    return script.body()
  })
  const bytes = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [
      [0x60, 4, f4, f4, i32, i32, 1, f4],
      [0x60, 5, f4, f4, f4, i32, i32, 1, f4],
      [0x60, 1, i32, 0],
    ]),
    ...section(2, [[...text('of'), ...text('memory'), 2, 0, pages]]),
    ...section(3, [[0], [1], ...names.map(() => [2])]),
    ...section(
      7,
      names.map((name, i) => [...text(name), 0, i + 2]),
    ),
    ...section(10, [grainBody(), seenBody(), ...bodies]),
  ]
  const module = new WebAssembly.Module(Uint8Array.from(bytes))
  const { exports } = new WebAssembly.Instance(module, { of: { memory } })
  return Object.fromEntries(names.map((name) => [name, (points: number) => exports[name](points * 4)])) as Record<
    Name,
    (points: number) => void
  >
}
