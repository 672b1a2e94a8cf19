import { bytesOf } from '../app/base64.ts'
import { ask } from '../app/link.ts'
import { saveFile } from '../app/save.ts'
import { notify } from '../notices/notices.ts'
import { loadLens, useLens } from '../stream/lens.ts'
import { useSeen } from '../stream/seen.ts'
import { useStream } from '../stream/stream.ts'
import { dateAt, sayTick, writeDay } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { usePrompt } from '../prompt/prompt.ts'
import { words } from '../words/en.ts'
import { inscribe } from './png.ts'

/** The canvas that pictures are shown on; whatever lies over it is not part of it. */
export function shownCanvas(): HTMLCanvasElement | null {
  return document.querySelector<HTMLCanvasElement>('canvas.picture-frame')
}

/** What is to be told of a picture, all of one instant: while a picture is packed, the next is shown. */
type Sight = ReturnType<typeof sightNow>

function sightNow() {
  const { universe, epoch } = useClock.getState()
  const { tick, camera } = useSeen.getState()
  const { header } = useStream.getState()
  return { universe, epoch, tick, camera, worn: usePrompt.getState().worn, isDream: header?.kind === 'dream' }
}

const wornMax = 60

/** `Eastmere 1204-06-26 12h`: sorted by name, files lie in the order of history. A dream shows no hour of it. */
export function nameFile({ universe, epoch, tick, worn, isDream }: Sight = sightNow()): string {
  if (isDream) return [universe?.name, words.keep.dream(worn.slice(0, wornMax))].join(' ')
  const hour = epoch ? dateAt(epoch, tick).getUTCHours() : 0
  return [universe?.name, epoch && `${writeDay(epoch, tick)} ${String(hour).padStart(2, '0')}h`]
    .filter(Boolean)
    .join(' ')
}

/** Exactly what is on the screen, be it the world, the model's picture of it, both or a dream. */
export async function saveShown(): Promise<void> {
  const canvas = shownCanvas()
  const { header } = useStream.getState()
  if (!canvas || !header) return
  const sight = sightNow()
  const sheet = new OffscreenCanvas(header.width, header.height)
  sheet.getContext('2d')?.drawImage(canvas, 0, 0, header.width, header.height)
  const png = await sheet.convertToBlob({ type: 'image/png' })
  await savePng(new Uint8Array(await png.arrayBuffer()), header.digest, sight)
}

/** The same view made once more, as large as one likes. */
export async function savePainted(width: number, height: number): Promise<void> {
  const sight = sightNow()
  const made = await ask('lens.still', { width, height })
  if (made) await savePng(bytesOf(made.png), made.digest, sight)
}

async function savePng(png: Uint8Array<ArrayBuffer>, digest: string, sight: Sight): Promise<void> {
  const name = nameFile(sight)
  saveFile(`${name}.png`, 'image/png', inscribe(png, 'Comment', await tellOrigin(digest, sight)))
  const { universe, epoch, tick, isDream } = sight
  notify({
    passing: true,
    kind: 'finished',
    title: words.keep.saved,
    words: universe && !isDream ? `${universe.name}, ${sayTick(epoch, Math.floor(tick))}` : name,
  })
}

/** All that it takes to make the picture again: which universe, when, seen through what, told what, made with what. */
async function tellOrigin(digest: string, { universe, tick, camera, worn }: Sight): Promise<string> {
  if (!useLens.getState().settings) await loadLens()
  const { settings } = useLens.getState()
  return JSON.stringify({
    made: 'QiHarmony',
    universe: universe?.id,
    name: universe?.name,
    tick,
    camera,
    words: worn,
    pack: useStream.getState().lens?.pack,
    seed: settings?.seed,
    dream: settings?.dream,
    digest,
  })
}
