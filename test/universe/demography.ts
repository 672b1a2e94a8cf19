/** What a demographer would believe of a people, by the age it lives in. */
export type Plausible = {
  /** A year, among a thousand. */
  births: number
  deaths: number
  fertility: number
  lifeExpectancy: number
  ties: number
  gini: number
  cooperation: number
  /** A year. */
  growth: number
}

type Range = readonly [low: number, high: number]
type Ranges = Readonly<Record<keyof Plausible, Range>>

/**
 * Before the demographic transition: births 35 … 50 ‰ and deaths 25 … 45 ‰ (Livi-Bacci, "A Concise History of World Population", 6th
 * ed., 2017, ch. 1–2), total fertility 4 … 7.5 (Campbell and Wood, "Fertility in traditional societies", 1988), life expectancy
 * 20 … 40 years (Gurven and Kaplan, "Longevity among hunter-gatherers", 2007; Wrigley et al., "English Population History", 1997),
 * Gini of wealth about 0.25 … 0.7 (Borgerhoff Mulder et al., Science 326, 2009). Over fifty years no people of that time grew faster than
 * 2 % a year or shrank faster, great plagues apart.
 */
const early: Ranges = {
  births: [28, 52],
  deaths: [20, 45],
  fertility: [4, 7.5],
  lifeExpectancy: [20, 42],
  ties: [4, 16],
  gini: [0.15, 0.75],
  cooperation: [0.5, 0.99],
  growth: [-0.015, 0.022],
}

/** England from 1780 to 1900: births 28 … 42 ‰, deaths 17 … 28 ‰, fertility 3.5 … 6, expectancy 35 … 48 (Wrigley and Schofield 1981). */
const industrial: Ranges = {
  ...early,
  births: [24, 45],
  deaths: [14, 30],
  fertility: [3, 6.2],
  lifeExpectancy: [32, 55],
  gini: [0.25, 0.85],
  growth: [-0.01, 0.022],
}

/** Rich countries since 2000: births 7 … 16 ‰, deaths 6 … 16 ‰, fertility 1.2 … 2.2, expectancy 74 … 86 (UN World Population Prospects). */
const networked: Ranges = {
  ...early,
  births: [6, 18],
  deaths: [4, 18],
  fertility: [1.1, 2.4],
  lifeExpectancy: [72, 88],
  gini: [0.25, 0.9],
  growth: [-0.015, 0.012],
}

export function rangesOf(era: string): Ranges {
  return era === 'networked' ? networked : era === 'industrial' ? industrial : early
}

/** What lies outside the ranges, `slack` times their width beyond either end allowed: a small sample strays further. */
export function outliers(era: string, found: Partial<Plausible>, slack = 0): string[] {
  const ranges = rangesOf(era)
  return (Object.keys(found) as (keyof Plausible)[]).flatMap((name) => {
    const [low, high] = ranges[name]
    const more = slack * (high - low)
    const value = found[name] ?? Number.NaN
    return value >= low - more && value <= high + more
      ? []
      : [`${name} ${value.toFixed(3)} is not within ${low} … ${high}`]
  })
}
