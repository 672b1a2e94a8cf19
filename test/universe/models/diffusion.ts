/** Bass, "A new product growth for model consumer durables" (1969): adoption by one's own judgement p and by example q, day by day. */
export function bassPeak(options: { innovation: number; imitation: number; step: number }): {
  time: number
  adopted: number
} {
  let adopted = 0
  let best = 0
  let peak = { time: 0, adopted: 0 }
  for (let time = 0; adopted < 0.99; time += options.step) {
    const rate = (options.innovation + options.imitation * adopted) * (1 - adopted)
    if (rate > best) {
      best = rate
      peak = { time, adopted }
    }
    adopted += rate * options.step
  }
  return peak
}
