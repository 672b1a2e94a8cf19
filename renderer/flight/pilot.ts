import type { Camera } from '../../electron/wire/values.ts'
import { ask } from '../app/link.ts'
import { heightOf, keepPatch, usePatch } from '../overlays/patch.ts'
import { useEye } from './eye.ts'
import { letGo } from './follow.ts'
import { listenToHeldKeys, readWish } from './held.ts'
import { fly, isStill } from './motion.ts'

const settleMs = 400
const frameSecondsMax = 0.1

let looping = false
let lastMs = 0
let movedMs = 0
let sending = false
let sent: Camera | null = null

/** Flies the eye while hands are on keys, mouse or pad, and tells the engine at most once a frame, one message on its way at a time. */
export function startPilot(): void {
  listenToHeldKeys(start)
  window.addEventListener('gamepadconnected', start)
  // A pad that was there before there was anything to fly through.
  useEye.subscribe(({ camera }, before) => camera && !before.camera && start())
}

/** Puts the eye somewhere by hand: a drag on the picture, a press on the map. */
export function moveEye(camera: Camera): void {
  letGo()
  useEye.setState({ camera, flying: true })
  movedMs = performance.now()
  start()
}

function start(): void {
  if (looping || !useEye.getState().camera) return
  looping = true
  lastMs = performance.now()
  requestAnimationFrame(turn)
}

function turn(nowMs: number): void {
  const seconds = Math.min(frameSecondsMax, Math.max(0, nowMs - lastMs) / 1_000)
  lastMs = nowMs
  const wish = readWish()
  const { camera } = useEye.getState()
  if (camera && !isStill(wish)) {
    letGo()
    movedMs = nowMs
    void keepPatch(camera)
    const { patch } = usePatch.getState()
    const ground = patch ? heightOf(patch, camera.x, camera.y) : undefined
    useEye.setState({ camera: fly(camera, wish, seconds, ground), flying: true })
  }
  void send()
  const padded = navigator.getGamepads?.().some((pad) => pad?.connected) ?? false
  if (nowMs - movedMs < settleMs || padded) requestAnimationFrame(turn)
  else looping = false
  if (nowMs - movedMs >= settleMs && !sending && sent === camera) useEye.setState({ flying: false })
}

async function send(): Promise<void> {
  const { camera, flying } = useEye.getState()
  if (sending || !camera || !flying || camera === sent) return
  sending = true
  sent = camera
  await ask('lens.camera', { camera })
  sending = false
}
