import type { Feeling } from '../universe/reading.ts'
import type { Figure, Pose } from './scene.ts'

/** Joints of a body, three numbers each, in metres: right, forward and up of the point between the feet. */
export const joints = [
  'pelvis',
  'chest',
  'head',
  'left shoulder',
  'left elbow',
  'left hand',
  'right shoulder',
  'right elbow',
  'right hand',
  'left hip',
  'left knee',
  'left foot',
  'right hip',
  'right knee',
  'right foot',
] as const
export type Joint = (typeof joints)[number]
export const jointAt = Object.fromEntries(joints.map((joint, index) => [joint, index * 3])) as Record<Joint, number>

/** Forward, outward and bend, in radians; zero hangs straight down. */
type Bend = readonly [forward: number, out: number, bend: number]
type Stance = {
  /** Height of the hips as a share of the whole height. */
  hips: number
  lean: number
  nod: number
  leftArm: Bend
  rightArm: Bend
  leftLeg: Bend
  rightLeg: Bend
}

const hanging: Bend = [0.06, 0.12, 0.18]
const straight: Bend = [0, 0.05, 0.03]
const upright: Stance = {
  hips: 0.52,
  lean: 0,
  nod: 0,
  leftArm: hanging,
  rightArm: hanging,
  leftLeg: straight,
  rightLeg: straight,
}

const stances: Record<Pose, Stance> = {
  standing: upright,
  walking: upright,
  running: { ...upright, lean: 0.2 },
  sitting: {
    ...upright,
    hips: 0.27,
    leftArm: [0.5, 0.1, 0.75],
    rightArm: [0.5, 0.1, 0.7],
    leftLeg: [1.4, 0.12, 1.35],
    rightLeg: [1.4, 0.12, 1.4],
  },
  lying: { ...upright, leftArm: [0.1, 0.25, 0.1], rightArm: [0.08, 0.16, 0.2] },
  kneeling: {
    ...upright,
    hips: 0.29,
    lean: 0.15,
    leftArm: [0.6, 0.1, 0.7],
    rightArm: [0.6, 0.1, 0.7],
    leftLeg: [0.5, 0.08, 2.1],
    rightLeg: [0.35, 0.08, 1.95],
  },
  bending: {
    ...upright,
    hips: 0.49,
    lean: 1.05,
    nod: 0.2,
    leftArm: [0.45, 0.08, 0.2],
    rightArm: [0.6, 0.08, 0.25],
    leftLeg: [0.1, 0.1, 0.2],
    rightLeg: [0.2, 0.1, 0.25],
  },
  'arms raised': { ...upright, nod: -0.15, leftArm: [2.75, 0.38, 0.15], rightArm: [2.65, 0.42, 0.2] },
  carrying: { ...upright, lean: -0.04, leftArm: [0.5, 0.06, 1.15], rightArm: [0.5, 0.06, 1.15] },
  embracing: { ...upright, lean: 0.1, leftArm: [1.15, 0.22, 0.55], rightArm: [1.25, 0.22, 0.5] },
}

/** How a feeling stands: added to lean, nod, spread and bend of the arms. */
const bearings: Record<Feeling, readonly [lean: number, nod: number, out: number, bend: number]> = {
  calm: [0, 0, 0, 0],
  joyful: [-0.04, -0.12, 0.16, 0.25],
  excited: [0.04, -0.1, 0.22, 0.7],
  loving: [0.03, 0.06, 0.04, 0.3],
  proud: [-0.09, -0.14, 0.14, 0],
  sad: [0.13, 0.36, -0.06, 0],
  grieving: [0.22, 0.5, -0.06, 0.5],
  afraid: [0.1, 0.05, 0.02, 1.1],
  angry: [0.1, 0.08, 0.26, 0.5],
  weary: [0.17, 0.3, -0.04, -0.1],
}

/** Crown to chin. Children's heads are large for their bodies. */
export const headMetres = (figure: Figure) => figure.heightMetres * (0.13 + 0.0045 * Math.max(0, 16 - figure.ageYears))

/** Half the breadth of the shoulders. */
export const shoulderMetres = (figure: Figure) =>
  figure.heightMetres * (figure.sex === 'male' && figure.ageYears > 14 ? 0.122 : 0.107) * (0.88 + 0.24 * figure.build)

/** How far the face looks down, in radians. */
export const nodOf = (figure: Figure) =>
  stances[figure.pose].nod * 0.6 + bearings[figure.feeling][1] * (figure.pose === 'lying' ? 0 : 1)

/** Writes the joints of a figure. */
export function poseBody(figure: Figure, to: Float64Array): void {
  const { heightMetres: tall, pose, stride, ageYears } = figure
  const stance = stances[pose]
  // Whoever lies carries nothing of what they feel in their limbs.
  const [feltLean, , feltOut, feltBend] = bearings[pose === 'lying' ? 'calm' : figure.feeling]
  const aged = ageYears > 62 ? 0.16 : 0
  const lean = stance.lean + feltLean + (pose === 'lying' ? 0 : aged)
  const moving = pose === 'walking' || pose === 'running' || (pose === 'carrying' && figure.speed > 0.1)
  const reach = pose === 'running' ? 0.8 : moving ? 0.45 : 0
  const swing = Math.sin(stride * 2 * Math.PI) * reach
  const lift = Math.cos(stride * 2 * Math.PI)
  const hips = stance.hips * tall * (moving ? 1 - 0.03 * Math.abs(swing) : 1)
  const shoulders = shoulderMetres(figure)
  const hipHalf = tall * 0.052 * (0.9 + 0.25 * figure.build)
  const head = headMetres(figure)
  const spine = tall * 0.985 - head - tall * 0.52
  const sin = Math.sin(lean)
  const cos = Math.cos(lean)
  set(to, 'pelvis', 0, 0, hips)
  set(to, 'chest', 0, sin * spine, hips + cos * spine)
  const nod = lean * 0.7 + nodOf(figure) * 0.5
  set(to, 'head', 0, sin * spine + Math.sin(nod) * head * 0.72, hips + cos * spine + Math.cos(nod) * head * 0.62)
  const armsMove = moving && pose !== 'carrying'
  for (const side of [-1, 1] as const) {
    const arm = side < 0 ? stance.leftArm : stance.rightArm
    const leg = side < 0 ? stance.leftLeg : stance.rightLeg
    const name = side < 0 ? 'left' : 'right'
    const drop = cos * tall * 0.022
    const shoulderForward = sin * (spine - tall * 0.022)
    const shoulderUp = hips + cos * spine - drop
    set(to, `${name} shoulder`, side * shoulders, shoulderForward, shoulderUp)
    const forward = arm[0] + (armsMove ? side * swing * 0.85 : 0)
    const out = Math.max(0.04, arm[1] + feltOut)
    const bend = Math.max(
      0.05,
      arm[2] + (pose === 'running' ? 1.3 : armsMove ? 0.2 : 0) + (arm[0] < 1 ? feltBend * 0.8 : 0),
    )
    hang(to, `${name} shoulder`, `${name} elbow`, tall * 0.172, side, forward, out)
    hang(to, `${name} elbow`, `${name} hand`, tall * 0.16, side, forward + bend, out * (bend > 0.9 ? -0.8 : 0.6))
    set(to, `${name} hip`, side * hipHalf, 0, hips)
    const thigh = leg[0] - side * swing
    const knee = leg[2] + (moving ? Math.max(0, side * lift) * (pose === 'running' ? 1.3 : 0.55) : 0)
    hang(to, `${name} hip`, `${name} knee`, tall * 0.255, side, thigh, leg[1])
    hang(to, `${name} knee`, `${name} foot`, tall * 0.25, side, thigh - knee, 0)
  }
  if (pose === 'lying') layDown(to, tall)
}

/** The middle of a figure's head in the world. */
export function headAt(figure: Figure): { x: number; y: number; z: number } {
  const body = new Float64Array(joints.length * 3)
  poseBody(figure, body)
  const at = jointAt.head
  const sin = Math.sin(figure.headingRadians)
  const cos = Math.cos(figure.headingRadians)
  return {
    x: figure.x + body[at] * cos + body[at + 1] * sin,
    y: figure.y - body[at] * sin + body[at + 1] * cos,
    z: figure.z + body[at + 2],
  }
}

function set(to: Float64Array, joint: Joint, right: number, forward: number, up: number): void {
  const at = jointAt[joint]
  to[at] = right
  to[at + 1] = forward
  to[at + 2] = up
}

function hang(
  to: Float64Array,
  from: Joint,
  joint: Joint,
  length: number,
  side: number,
  forward: number,
  out: number,
): void {
  const at = jointAt[from]
  const level = Math.cos(out)
  set(
    to,
    joint,
    to[at] + side * Math.sin(out) * length,
    to[at + 1] + Math.sin(forward) * level * length,
    to[at + 2] - Math.cos(forward) * level * length,
  )
}

/** On the back, head towards where the figure faces. */
function layDown(to: Float64Array, tall: number): void {
  for (let at = 0; at < to.length; at += 3) {
    const forward = to[at + 1]
    to[at + 1] = to[at + 2] - tall / 2
    to[at + 2] = 0.12 + forward
  }
}
