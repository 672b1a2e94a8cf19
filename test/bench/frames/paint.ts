/**
 * How long a picture takes: `node test/bench/frames/paint.ts`. A busy scene (200 figures in view, 60 or more buildings, 128 × 128 cells
 * of ground) and twenty invented ones, plain as the lens asks for them, plain with motion as training does, and dressed as people see
 * them. Medians, one thread.
 */
import { createPainter } from '../../../electron/frames/paint/painter.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'
import { crowdedScene } from './crowd.ts'

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]

type Way = 'plain' | 'with motion' | 'dressed'

function measure(scene: Scene, way: Way, width: number, height: number, rounds: number): number {
  const painter = createPainter({ width, height, dress: way === 'dressed' ? 'whole' : 'none' })
  const before: Scene = { ...scene, camera: { ...scene.camera, x: scene.camera.x - 0.4 } }
  const earlier = way === 'with motion' ? before : undefined
  const times: number[] = []
  for (let i = 0; i < rounds + 10; i++) {
    const start = performance.now()
    painter.paint(scene, earlier)
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
