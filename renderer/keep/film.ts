import { create } from 'zustand'
import { saveFile } from '../app/save.ts'
import { useStream } from '../stream/stream.ts'
import { nameFile, shownCanvas } from './picture.ts'

/** A film of what is shown, while one is being taken. */
export const useFilm = create<{ seconds: number | null }>(() => ({ seconds: null }))

const fps = 24
const widthPixels = 1_280
/** A film is kept in memory until it is saved. */
const secondsMax = 600
const bitsPerSecond = 8_000_000
const kinds = [
  { type: 'video/mp4;codecs=avc1.42E01E', ending: 'mp4' },
  { type: 'video/webm;codecs=vp9', ending: 'webm' },
  { type: 'video/webm;codecs=vp8', ending: 'webm' },
] as const

let stop = () => {}

/** Pictures come in sizes that change as they have time; a film has one size from its beginning to its end. */
export function startFilm(): void {
  const canvas = shownCanvas()
  const kind = kinds.find(({ type }) => MediaRecorder.isTypeSupported(type))
  if (!canvas || !kind || useFilm.getState().seconds !== null) return
  const sheet = document.createElement('canvas')
  sheet.width = widthPixels
  sheet.height = 2 * Math.round(widthPixels / useStream.getState().aspect / 2)
  const pen = sheet.getContext('2d', { alpha: false })
  const recorder = new MediaRecorder(sheet.captureStream(fps), {
    mimeType: kind.type,
    videoBitsPerSecond: bitsPerSecond,
  })
  const pieces: Blob[] = []
  const name = nameFile()
  const startMs = performance.now()
  const draw = () => {
    pen?.drawImage(canvas, 0, 0, sheet.width, sheet.height)
    const seconds = Math.floor((performance.now() - startMs) / 1_000)
    if (seconds !== useFilm.getState().seconds) useFilm.setState({ seconds })
    if (seconds >= secondsMax) stop()
  }
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  recorder.addEventListener('stop', () => {
    const film = new Blob(pieces)
    if (film.size > 0) saveFile(`${name}.${kind.ending}`, kind.type.split(';')[0], film)
  })
  draw()
  recorder.start(1_000)
  const drawing = setInterval(draw, 1_000 / fps)
  stop = () => {
    stop = () => {}
    clearInterval(drawing)
    recorder.stop()
    useFilm.setState({ seconds: null })
  }
}

export function stopFilm(): void {
  stop()
}
