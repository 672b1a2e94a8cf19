/**
 * How long a picture takes: `node test/bench/frames/paint.ts`. A busy scene (200 figures in view, 60 or more buildings, 128 × 128 cells
 * of ground) and twenty invented ones: plain, plain with motion as training does, dressed as people see them, and lit as the lens asks for
 * them, with the eye on its way through the scene. Medians, one thread.
 */
import { createPainter } from '../../../electron/frames/paint/painter.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'
import { crowdedScene } from './crowd.ts'

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]

const dresses = { plain: 'none', 'with motion': 'none', dressed: 'whole', 'lit on the way': 'lit' } as const
type Way = keyof typeof dresses

/** The scene as seen so many steps on. */
function onward(scene: Scene, steps: number): Scene {
  const { camera } = scene
  const x = camera.x + Math.sin(camera.headingRadians) * steps * 0.05
  const y = camera.y + Math.cos(camera.headingRadians) * steps * 0.05
  return { ...scene, camera: { ...camera, x, y } }
}

function measure(scene: Scene, way: Way, width: number, height: number, rounds: number): number {
  const painter = createPainter({ width, height, dress: dresses[way] })
  const before: Scene = { ...scene, camera: { ...scene.camera, x: scene.camera.x - 0.4 } }
  const earlier = way === 'with motion' ? before : undefined
  const times: number[] = []
  for (let i = 0; i < rounds + 10; i++) {
    const seen = way === 'lit on the way' ? onward(scene, i) : scene
    const start = performance.now()
    painter.paint(seen, earlier)
    if (i >= 10) times.push(performance.now() - start)
  }
  return median(times)
}

const results = []
for (const [width, height, way, allowedMs] of [
  [512, 288, 'plain', 4],
  [512, 288, 'with motion', undefined],
  [912, 512, 'plain', 9],
  [912, 512, 'with motion', undefined],
  [960, 540, 'dressed', undefined],
  [512, 288, 'lit on the way', 12],
  [912, 512, 'lit on the way', 35],
] as const) {
  const size = `${way} ${width}×${height}`
  results.push({
    name: `paint a crowd ${size}`,
    value: measure(crowdedScene(), way, width, height, 60),
    unit: 'ms',
    against: allowedMs,
  })
  const invented = Array.from({ length: 20 }, (_, seed) => measure(invent(seed), way, width, height, 15))
  results.push({ name: `paint invented scenes ${size}`, value: median(invented), unit: 'ms' })
}
console.log(JSON.stringify({ results }, null, 2))
