import { keepWords } from './en/keep.ts'
import { panelWords } from './en/panels.ts'
import { settingsWords } from './en/settings.ts'
import { universeWords } from './en/universes.ts'
import { windowWords } from './en/window.ts'

/** Every sentence that the window says, in English. Another language is another object of this shape. */
export const words = { ...windowWords, ...panelWords, ...universeWords, ...settingsWords, ...keepWords } as const
