import { openPanel } from '../app/panels.ts'
import { useSession } from '../app/session.ts'
import { bringUniverse } from './carry.ts'
import { enterUniverse } from './universes.ts'

/** Each file that is a universe is taken in, and the last of them is where one goes. */
export async function arrive(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const taken = await bringUniverse(file)
    if (taken) await enterUniverse(taken.id)
  }
}

/** A file that is dropped beside the library still finds its way there; left to itself a browser would leave the page for it. */
export function listenToDrops(): void {
  window.addEventListener('dragover', (event) => event.preventDefault())
  window.addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files
    const isMine = !event.defaultPrevented && files && files.length > 0 && !useSession.getState().readOnly
    event.preventDefault()
    if (!isMine) return
    openPanel('universes')
    void arrive([...files])
  })
}
