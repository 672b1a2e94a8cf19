import { factPlaces } from '../../sheet/told.ts'

/** What is told of a room: the eye and rays in its own axes, its size, what it is made of, and the view through its panes. */
export const roomTold = factPlaces([
  ...['slope', 'eyeX', 'eyeY', 'eyeZ', 'stepX', 'stepY'],
  ...['halfWidth', 'halfDepth', 'height', 'wallRed', 'wallGreen', 'wallBlue', 'floorRed', 'floorGreen', 'floorBlue'],
  // Masks: an earthen floor, a ceiling of beams, blocks or logs or straw for walls, and a dado.
  ...['isEarthen', 'isBeamed', 'isBlocks', 'isLogs', 'isStraw', 'hasDado', 'blockMetres'],
  // Windows in the wall before the eye, and what is seen through them.
  ...['windows', 'bay', 'shift', 'half', 'foot', 'top', 'viewRed', 'viewGreen', 'viewBlue'],
  ...['aboutRed', 'aboutGreen', 'aboutBlue', 'dayRed', 'dayGreen', 'dayBlue', 'windowY', 'windowZ'],
  ...['rayX', 'rayY', 'rayZ', 'row'],
] as const)
export type RoomFact = keyof typeof roomTold

const fields = [
  // Where a point lies in the room and how its face is turned; light that comes to it and light it gives back; what is seen through it.
  ...['x', 'y', 'z', 'normalX', 'normalY', 'normalZ', 'lightRed', 'lightGreen', 'lightBlue'],
  ...['red', 'green', 'blue', 'viewRed', 'viewGreen', 'viewBlue'],
] as const
export type RoomField = (typeof fields)[number]
export const roomFields = Object.fromEntries(fields.map((name, at) => [name, at])) as Record<RoomField, number>

/** Of a lamp: where it is, its colour, and one by its reach, squared. Of a window: where along its wall it is. */
export const perLamp = 7
