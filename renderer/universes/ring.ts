import * as three from 'three'

/** The infinity ring in space: a figure of eight that rises and falls as it goes round, so that it never meets itself. */
export class InfinityRing extends three.Curve<three.Vector3> {
  readonly size: number

  constructor(size: number) {
    super()
    this.size = size
  }

  override getPoint(share: number, target = new three.Vector3()): three.Vector3 {
    const angle = share * Math.PI * 2
    const stretch = 1 / (1 + Math.sin(angle) ** 2)
    return target.set(
      Math.cos(angle) * stretch * this.size * 1.35,
      Math.cos(angle) * Math.sin(angle) * stretch * this.size * 1.35,
      Math.sin(angle) * this.size * 0.22,
    )
  }
}
