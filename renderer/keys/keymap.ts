import { type ActionName, actionNames, actions } from './actions.ts'
import { isSingle } from './chord.ts'

/** What the user changed: an action's name to its chord; an empty chord takes the key away. */
export type Remapped = Readonly<Record<string, string>>

export function chordsFor(action: ActionName, remapped: Remapped): readonly string[] {
  const own = remapped[action]
  if (own === undefined) return actions[action]
  return own === '' ? [] : [own]
}

/** The action a chord stands for. What the user chose wins over what another action comes with. */
export function actionFor(chord: string, remapped: Remapped, singleLetters: boolean): ActionName | undefined {
  if (!singleLetters && isSingle(chord)) return undefined
  const chosen = actionNames.find((action) => remapped[action] === chord)
  return (
    chosen ??
    actionNames.find((action) => remapped[action] === undefined && chordsFor(action, remapped).includes(chord))
  )
}

/** The other action that a chord already stands for, if any: what the settings warn of. */
export function conflictOf(action: ActionName, chord: string, remapped: Remapped): ActionName | undefined {
  return actionNames.find((other) => other !== action && chordsFor(other, remapped).includes(chord))
}
