/**
 * How long a blockout takes: `node test/bench/frames/paint.ts`. A busy scene (200 figures in view, 60 or more buildings, 128 × 128 cells
 * of ground) and twenty invented ones, each painted with motion. Medians, one thread.
 */
import { createPainter } from '../../../electron/frames/paint/painter.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { invent } from '../../../native-models/training/scenes/invent.ts'
import { crowdedScene } from './crowd.ts'

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]

function measure(scene: Scene, width: number, height: number, rounds: number): number {
  const painter = createPainter({ width, height })
  const earlier: Scene = { ...scene, camera: { ...scene.camera, x: scene.camera.x - 0.4 } }
  const times: number[] = []
  for (let i = 0; i < rounds + 10; i++) {
    const start = performance.now()
    painter.paint(scene, earlier)
    if (i >= 10) times.push(performance.now() - start)
  }
  return median(times)
}

const results = []
for (const [width, height, allowedMs] of [
  [512, 288, 4],
  [912, 512, 9],
] as const) {
  results.push({
    name: `paint a crowd ${width}×${height}`,
    value: measure(crowdedScene(), width, height, 60),
    unit: 'ms',
    against: allowedMs,
  })
  const invented = Array.from({ length: 20 }, (_, seed) => measure(invent(seed), width, height, 15))
  results.push({ name: `paint invented scenes ${width}×${height}`, value: median(invented), unit: 'ms' })
}
console.log(JSON.stringify({ results }, null, 2))
