import type { Label } from './names.ts'

/**
 * Names as parts of the page, moved where their people are. On a canvas as large as the picture all of it is made anew for a word that moved
 * by a pixel, and laid over every frame.
 */
export function writeNames(
  board: HTMLElement,
  labels: readonly Label[],
  followed: ReadonlySet<number>,
  linePixels: number,
): void {
  board.style.fontSize = `${linePixels}px`
  const before = new Map([...board.children].map((child) => [Number((child as HTMLElement).dataset.person), child]))
  for (const { id, name, box, light } of labels) {
    const known = before.get(id) as HTMLElement | undefined
    before.delete(id)
    const written = known ?? board.appendChild(document.createElement('span'))
    if (!known) {
      written.dataset.person = String(id)
      written.dir = 'auto'
    }
    if (written.textContent !== name) written.textContent = name
    written.toggleAttribute('data-followed', followed.has(id))
    written.style.transform = `translate(${box.left}px, ${box.top}px)`
    written.style.opacity = String(light)
  }
  for (const gone of before.values()) gone.remove()
}
