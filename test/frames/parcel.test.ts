import { describe, expect, it } from 'vitest'
import { createPacker, createUnpacker } from '../../electron/frames/parcel.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'

describe('a scene on its way to another thread', () => {
  const scene = invent(3, { setting: 'field', shot: 'landscape', hour: 12, weather: 'clear' })
  const later = { ...scene, fraction: 0.5, things: [...scene.things] }

  it('arrives as it was', () => {
    const { pack } = createPacker()
    const unpack = createUnpacker()
    for (const one of [scene, later, scene]) expect(unpack(structuredClone(pack(one)))).toEqual(one)
  })

  it('leaves out what was sent before and is the same still', () => {
    const { pack } = createPacker()
    pack(scene)
    expect(wholes(pack(scene))).toEqual([])
    expect(wholes(pack(later))).toEqual(['things'])
  })

  it('is asked for whole by a thread that never had the rest', () => {
    const { pack, forget } = createPacker()
    pack(scene)
    const unpack = createUnpacker()
    expect(unpack(pack(scene))).toBeUndefined()
    forget()
    expect(unpack(pack(scene))).toEqual(scene)
  })
})

const wholes = ({ parts }: { parts: { name: string; whole?: unknown }[] }) =>
  parts.filter(({ whole }) => whole).map(({ name }) => name)
