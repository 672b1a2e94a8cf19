import type { Stream } from '../kernel/sfc32.ts'
import { birthInterval, carryingYears, nursingYears } from './fertility.ts'
import { survival } from './mortality.ts'
import { ageWithin } from './wedlock_age.ts'

/** A household as a census would find it. Ages are in years; the grown come first, a wife before her husband. */
export type FamilyPlan = {
  grown: { age: number; sex: number }[]
  /** Children at home, the eldest first, and those who have grown up and gone. */
  children: { age: number; sex: number }[]
  gone: { age: number; sex: number }[]
  /** Years since the mother's last birth, and until her next; endless where there is none. */
  sinceBirth: number
  untilBirth: number
}

const never = Number.POSITIVE_INFINITY
/** Younger years were larger, by as much as a people grows in a year. */
const growth = 0.994
const oldest = 84
/** Share of the households in which somebody lives alone. */
const loners = [0.04, 0.05, 0.06, 0.07, 0.07, 0.1, 0.25] as const

/** Draws a household of at most `room` people: ages by survival, births by fertility, deaths by mortality. */
export function planFamily(era: number, room: number, stream: Stream): FamilyPlan {
  const wedAt = ageWithin(0, era, 0.5 * (stream.unit() + stream.unit())) + 0.6 + stream.unit()
  const hers = drawAge(wedAt, era, stream)
  const plan: FamilyPlan = { grown: [], children: [], gone: [], sinceBirth: never, untilBirth: never }
  if (room < 2 || stream.unit() < loners[era]) {
    plan.grown.push({ age: hers, sex: stream.below(2) })
    return plan
  }
  const his = Math.max(18, hers + ageWithin(1, era, 0.5) - ageWithin(0, era, 0.5) + 2 * stream.bell())
  plan.grown.push({ age: hers, sex: 0 }, { age: his, sex: 1 })
  bearChildren(plan, wedAt, era, stream)
  widow(plan, wedAt, era, stream)
  plan.children.splice(0, Math.max(0, plan.grown.length + plan.children.length - room))
  return plan
}

/** As many of each age as would be left of those born then. */
function drawAge(from: number, era: number, stream: Stream): number {
  const most = survival(from, era)
  for (let attempt = 0; attempt < 200; attempt++) {
    const age = from + (oldest - from) * stream.unit()
    let grown = 1
    for (let year = from; year < age; year++) grown *= growth
    if (stream.unit() * most < survival(age, era) * grown) return age
  }
  return from + 10 * stream.unit()
}

/** Birth after birth from the wedding until today, and on to the next that is under way. */
function bearChildren(plan: FamilyPlan, wedAt: number, era: number, stream: Stream): void {
  const today = plan.grown[0].age
  let at = wedAt + carryingYears + 0.6 * stream.unit()
  while (at < today) {
    const child = { age: today - at, sex: stream.unit() < 0.488 ? 0 : 1 }
    plan.sinceBirth = child.age
    if (stream.unit() < survival(child.age, era)) {
      const home = child.age < ageWithin(child.sex, era, 0.25 + 0.5 * stream.unit()) + 0.8
      ;(home ? plan.children : plan.gone).push(child)
    }
    const rest = carryingYears + nursingYears
    const interval = birthInterval(at + rest, era)
    if (!Number.isFinite(interval)) return
    at += rest + Math.max(0.1, interval - rest) * (0.25 + 1.5 * stream.unit())
  }
  plan.untilBirth = at - today
}

/** Death has parted some; half of the young have wed again. */
function widow(plan: FamilyPlan, wedAt: number, era: number, stream: Stream): void {
  const [wife, husband] = plan.grown
  const years = wife.age - wedAt
  const both = survival(husband.age, era) / survival(husband.age - years, era)
  const parted = (1 - both) * (wife.age < 45 ? 0.35 : 0.75)
  const luck = stream.unit()
  if (luck > parted) return
  plan.untilBirth = never
  plan.grown.splice(luck < 0.65 * parted ? 1 : 0, 1)
}
