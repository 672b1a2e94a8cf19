import { ask } from '../app/link.ts'
import { useEye } from './eye.ts'

export async function followPerson(
  person: number,
  name: string,
  shot: 'street' | 'portrait' = 'street',
): Promise<void> {
  if (await ask('lens.follow', { person, shot })) useEye.setState({ following: { person, name } })
}

export function letGo(): void {
  if (!useEye.getState().following) return
  useEye.setState({ following: null })
  void ask('lens.follow', { person: null })
}

/** Lets the director find a place from which something is well seen. */
export async function lookAt(what: {
  event?: number
  person?: number
  settlement?: number
  shot?: string
}): Promise<void> {
  const directed = await ask('lens.direct', what)
  if (!directed) return
  letGo()
  useEye.setState({ camera: directed.camera })
}
