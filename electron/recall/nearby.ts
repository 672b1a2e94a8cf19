import type { Site } from './lands.ts'
import type { Question } from './question.ts'
import type { Hit } from './search.ts'

/** What happened so near to a place happened by it. */
const besideMetres = 40

/** "A quarrel in the market": of what answers, that which happened by such a place comes first. */
export function nearFirst(hits: readonly Hit[], { beside }: Question, sites: readonly Site[]): Hit[] {
  const wanted = sites.filter(({ kind }) =>
    beside.some(({ kinds, lacking }) => !lacking && kinds.some((one) => one === kind)),
  )
  const by = (hit: Hit): Site | undefined =>
    hit.whole && hit.moment.event >= 0
      ? wanted.find(({ x, y }) => Math.hypot(hit.moment.x - x, hit.moment.y - y) < besideMetres)
      : undefined
  const near = hits.flatMap((hit) => {
    const site = by(hit)
    return site ? [{ ...hit, why: [`by the ${site.kind}`, ...hit.why] }] : []
  })
  return [...near, ...hits.filter((hit) => !by(hit))]
}
