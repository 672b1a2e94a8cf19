/** A name beneath its ring, 0 … 1 across the sky. A faint one has no room of its own and shows when it is pointed at or focused. */
export type Label = { id: string; x: number; y: number; faint: boolean }

const roomPixels = { x: 130, y: 44 }
const heightPixels = 52

/** Those that come first, which are the elder universes, keep their room. */
export function placeLabels(places: readonly Omit<Label, 'faint'>[], width: number, height: number): Label[] {
  const placed: Label[] = []
  for (const place of places) {
    const crowded = placed.some(
      (other) =>
        !other.faint &&
        Math.abs(other.x - place.x) * width < roomPixels.x &&
        Math.abs(other.y - place.y) * height < roomPixels.y,
    )
    // Nothing hangs over the edge of the sky.
    placed.push({ ...place, y: Math.min(place.y, 1 - heightPixels / height), faint: crowded })
  }
  return placed
}
