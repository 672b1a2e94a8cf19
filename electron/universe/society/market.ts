import { ramp, tidy } from '../kernel/exact.ts'
import { block, drawn, perWord } from '../kernel/philox.ts'
import { eraOf } from '../people/jobs.ts'
import { dayOf, yearShare } from '../sky/calendar.ts'
import { channels, dayCount, type World } from '../world.ts'
import { tellHarvest, watchHunger } from './harvest.ts'

/** Goods that a head would use up in a day at the price of 1, by era, and the days of them that a place likes to hold. */
const goodsNeed = [0.022, 0.034, 0.056, 0.07, 0.08, 0.26, 0.28] as const
const goodsDays = 60
/** How far good and bad years lie apart for the fields, by era. */
const fickle = [0.2, 0.35, 0.35, 0.35, 0.35, 0.18, 0.05] as const
const reapingFrom = 0.53
const reapingTo = 0.8

/** Food comes in, spoils, and is shared out; prices move against plenty. */
export function clearMarket(world: World, town: number): void {
  const { settlements } = world
  const count = settlements.people[town]
  if (count === 0) return
  const day = southern(world, world.firstDay + dayCount(world))
  const season = yearShare(day)
  const era = settlements.era[town]
  // Two fifths of what the land gives comes day by day; the rest stands in the field until harvest.
  const made = settlements.foodMade[town]
  const farming = era >= eraOf.farming ? 0.6 : 0.15
  settlements.food[town] += made * (1 - farming)
  settlements.crop[town] += made * farming
  const reaping = ramp(reapingFrom, 0.58, season) * (1 - ramp(0.78, reapingTo, season))
  const reaped = settlements.crop[town] * 0.05 * reaping
  settlements.crop[town] -= reaped
  settlements.food[town] += reaped * yearsLuck(world, dayOf(day).year, era)
  settlements.food[town] *= 0.9985
  settlements.food[town] = Math.min(settlements.food[town], count * 700)
  const room = count * goodsNeed[era] * goodsDays
  settlements.goods[town] = Math.min((settlements.goods[town] + settlements.goodsMade[town]) * 0.999, room * 8)
  settlements.hungry[town] = tidy(ramp(18, 2, settlements.food[town] / count))
  movePrices(world, town, season, 0.04)
  settlements.foodMade[town] = 0
  settlements.goodsMade[town] = 0
  watchHunger(world, town)
  if (dayOf(day).day === 1) tellHarvest(world, town, day)
}

/** What a place has in store when a universe begins, and what it costs. */
export function openStores(world: World, town: number): void {
  const { settlements } = world
  const count = settlements.people[town]
  const season = yearShare(southern(world, world.firstDay))
  settlements.food[town] = 1.4 * count * usualDays(season)
  settlements.crop[town] = count * 0.6 * 365 * sinceHarvest(season)
  settlements.goods[town] = count * goodsNeed[settlements.era[town]] * goodsDays
  movePrices(world, town, season, 1)
}

/** What a head takes of the common goods in a day: less when they are dear, more when there is money for comforts. */
export function goodsWanted(world: World, town: number, comforts: number): number {
  const { settlements } = world
  return (goodsNeed[settlements.era[town]] + 0.1 * comforts) / settlements.goodsPrice[town]
}

/** Bread is dear when there is less of it than there should be at the time of year, goods when the shelves are empty; work follows both. */
function movePrices(world: World, town: number, season: number, pace: number): void {
  const { settlements } = world
  const count = Math.max(1, settlements.people[town])
  const bread = settlements.food[town] / (count * usualDays(season))
  const shelves = settlements.goods[town] / (count * goodsNeed[settlements.era[town]] * goodsDays)
  const { foodPrice, goodsPrice, wage } = settlements
  foodPrice[town] = drift(foodPrice[town], 0.35 + 2.65 / (1 + 2 * bread * bread), pace)
  goodsPrice[town] = drift(goodsPrice[town], 0.25 + 3.25 / (1 + 2.4 * shelves * shelves), pace)
  wage[town] = drift(wage[town], 0.8 * foodPrice[town] + 0.35 * goodsPrice[town] + 0.35, 0.5 * pace)
}

function drift(value: number, goal: number, pace: number): number {
  return value + (goal - value) * pace
}

/** Days of bread that people reckon with: most when the harvest is in, least before the next. */
function usualDays(season: number): number {
  const since = sinceHarvest(season)
  return since < 0.75 ? 280 - 200 * since : 130 + 600 * (since - 0.75)
}

function sinceHarvest(season: number): number {
  return season >= reapingTo ? season - reapingTo : season + 1 - reapingTo
}

/** One for the whole country and the whole year: the fields have good years and bad ones. */
function yearsLuck(world: World, year: number, era: number): number {
  block(world.key0, world.key1, 0, year, channels.season, 0)
  return 1 + fickle[era] * ((drawn[0] + drawn[1]) * perWord - 1)
}

/** The seasons of the south are half a year away. */
function southern(world: World, day: number): number {
  return world.genesis.place.latitude < 0 ? day + 182 : day
}
