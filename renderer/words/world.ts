/** The law's own vocabularies, in the order of their numbers in series. */
export const eraNames = ['Foraging', 'Farming', 'Bronze', 'Classical', 'Medieval', 'Industrial', 'Networked'] as const
export const weatherColours = ['#6ea8d8', '#8598a9', '#69757f', '#a9adb0', '#3d6a94', '#3a3f6e', '#e7edf2'] as const
export const feelingNames = [
  'calm',
  'joyful',
  'excited',
  'loving',
  'proud',
  'sad',
  'grieving',
  'afraid',
  'angry',
  'weary',
] as const
export const coverColours: readonly (readonly [number, number, number])[] = [
  [30, 58, 82],
  [176, 158, 118],
  [88, 112, 74],
  [142, 132, 78],
  [48, 78, 56],
  [112, 110, 106],
  [222, 228, 232],
  [74, 92, 78],
  [120, 116, 110],
  [122, 100, 76],
]
