import { z } from 'zod'
import {
  activities,
  biomes,
  buildingKinds,
  covers,
  eras,
  feelings,
  planets,
  seasons,
  weathers,
} from '../universe/reading.ts'
import { hats, materials, plantKinds, poses, roofs, shots, thingKinds } from './scene.ts'
import type { Scene } from './scene.ts'

const number = z.number()
const share = z.number().min(0).max(1)
const colour = z.number().int().min(0).max(0xffffff)
const mood = { valence: number, arousal: number, dominance: number }

const field = z.strictObject({
  x: number,
  y: number,
  stepMetres: z.number().positive(),
  columns: z.number().int().min(2),
  rows: z.number().int().min(2),
  heights: z.array(number),
  cover: z.array(
    z
      .number()
      .int()
      .min(0)
      .max(covers.length - 1),
  ),
})

const building = z.strictObject({
  id: number,
  kind: z.enum(buildingKinds),
  era: z.enum(eras),
  x: number,
  y: number,
  z: number,
  widthMetres: z.number().positive(),
  depthMetres: z.number().positive(),
  heightMetres: z.number().positive(),
  roofMetres: z.number().min(0),
  floors: z.number().int().min(1),
  headingRadians: number,
  roof: z.enum(roofs),
  wall: z.enum(materials),
  wallColour: colour,
  roofColour: colour,
  lit: share,
  chimneySmoke: share,
  damage: share,
  burning: z.boolean(),
  rubble: z.array(
    z.strictObject({
      x: number,
      y: number,
      z: number,
      widthMetres: number,
      depthMetres: number,
      heightMetres: number,
      headingRadians: number,
    }),
  ),
  pier: z
    .strictObject({ x: number, y: number, z: number, headingRadians: number, lengthMetres: z.number().positive() })
    .optional(),
})

const figure = z.strictObject({
  ...mood,
  id: number,
  x: number,
  y: number,
  z: number,
  headingRadians: number,
  gazeRadians: number,
  speed: z.number().min(0),
  stride: share,
  heightMetres: z.number().positive(),
  build: share,
  ageYears: z.number().min(0),
  sex: z.enum(['female', 'male']),
  pose: z.enum(poses),
  activity: z.enum(activities),
  feeling: z.enum(feelings),
  skinColour: colour,
  hairColour: colour,
  hairLength: share,
  beard: share,
  upperColour: colour,
  lowerColour: colour,
  robe: z.boolean(),
  hat: z.enum(hats),
  hatColour: colour,
})

/** Reads a scene from JSON: what a training program, a fixture or another process hands in. */
export const sceneSchema: z.ZodType<Scene> = z.strictObject({
  version: z.literal(1),
  seed: z.number().int().min(0),
  tick: z.number().int().min(0),
  fraction: share,
  hour: z.number().min(0).max(24),
  camera: z.strictObject({
    shot: z.enum(shots),
    x: number,
    y: number,
    z: number,
    headingRadians: number,
    pitchRadians: z.number().min(-1.6).max(1.6),
    fovRadians: z.number().min(0.05).max(2.6),
    focusMetres: z.number().min(0),
  }),
  sky: z.strictObject({
    sunAltitude: number,
    sunAzimuth: number,
    moonAltitude: number,
    moonAzimuth: number,
    moonLit: share,
    planets: z
      .array(z.strictObject({ name: z.enum(planets), altitude: number, azimuth: number, magnitude: number }))
      .max(planets.length),
    season: z.enum(seasons),
    weather: z.enum(weathers),
    cloud: share,
    rain: share,
    snowfall: share,
    fog: share,
    snowCover: share,
    wetness: share,
    windEast: number,
    windNorth: number,
    temperatureCelsius: number,
    starAngle: number,
  }),
  era: z.enum(eras),
  biome: z.enum(biomes),
  mood: z.strictObject(mood),
  terrain: field.extend({ far: field.nullable(), seaLevel: number, horizon: z.enum(covers) }),
  room: z
    .strictObject({
      x: number,
      y: number,
      z: number,
      widthMetres: z.number().positive(),
      depthMetres: z.number().positive(),
      heightMetres: z.number().positive(),
      headingRadians: number,
      wall: z.enum(materials),
      wallColour: colour,
      floorColour: colour,
      windows: z.number().int().min(0),
      glow: share,
    })
    .nullable(),
  roads: z.array(z.strictObject({ points: z.array(number), widthMetres: z.number().positive(), paved: z.boolean() })),
  buildings: z.array(building),
  plants: z.array(
    z.strictObject({
      kind: z.enum(plantKinds),
      x: number,
      y: number,
      z: number,
      heightMetres: z.number().min(0),
      radiusMetres: z.number().min(0),
    }),
  ),
  people: z.array(figure),
  things: z.array(
    z.strictObject({
      kind: z.enum(thingKinds),
      x: number,
      y: number,
      z: number,
      headingRadians: number,
      sizeMetres: z.number().positive(),
      colour,
      glow: share,
    }),
  ),
})
