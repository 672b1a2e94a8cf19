/** What a point of a building is made of: light given back (0 … about 1) and how the face is tilted there. One is used for all points. */
export type Stuff = {
  red: number
  green: number
  blue: number
  /** Along the face and upward. */
  du: number
  dv: number
}

export const emptyStuff = (): Stuff => ({ red: 0, green: 0, blue: 0, du: 0, dv: 0 })

export function scale(stuff: Stuff, factor: number): void {
  stuff.red *= factor
  stuff.green *= factor
  stuff.blue *= factor
}

export function mixIn(stuff: Stuff, red: number, green: number, blue: number, share: number): void {
  stuff.red += (red - stuff.red) * share
  stuff.green += (green - stuff.green) * share
  stuff.blue += (blue - stuff.blue) * share
}
