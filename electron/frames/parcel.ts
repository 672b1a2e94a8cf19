import type { Scene } from './scene.ts'

/** What stays as it is from picture to picture. It is nearly all of a scene, and to copy it for every picture would cost more than many of them. */
const lasting = ['terrain', 'roads', 'buildings', 'plants', 'things'] as const
type Lasting = (typeof lasting)[number]

/** A scene on its way to another thread, without what was sent there before. */
export type Parcel = { fresh: Omit<Scene, Lasting>; parts: Part[] }
type Part = { name: Lasting; number: number; whole?: Scene[Lasting] }

export type Packer = {
  pack(scene: Scene): Parcel
  /** The other thread is a new one, and has nothing. */
  forget(): void
}

export function createPacker(): Packer {
  const numbers = new WeakMap<object, number>()
  const sent = new Map<Lasting, number>()
  let next = 0

  function partOf(name: Lasting, whole: Scene[Lasting]): Part {
    const number = numbers.get(whole) ?? next++
    numbers.set(whole, number)
    if (sent.get(name) === number) return { name, number }
    sent.set(name, number)
    return { name, number, whole }
  }

  return {
    pack(scene) {
      const { terrain, roads, buildings, plants, things, ...fresh } = scene
      return { fresh, parts: lasting.map((name) => partOf(name, scene[name])) }
    },
    forget: () => sent.clear(),
  }
}

/** Puts scenes together again; undefined when it has never been given a part. */
export function createUnpacker(): (parcel: Parcel) => Scene | undefined {
  const held = new Map<Lasting, Required<Part>>()
  return ({ fresh, parts }) => {
    for (const { name, number, whole } of parts) {
      if (whole) held.set(name, { name, number, whole })
      else if (held.get(name)?.number !== number) return undefined
    }
    const known = Object.fromEntries([...held].map(([name, { whole }]) => [name, whole])) as Pick<Scene, Lasting>
    return { ...fresh, ...known }
  }
}
