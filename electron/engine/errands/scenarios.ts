import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '../../wire/problem.ts'

const folder = join(import.meta.dirname, '../../../assets/scenarios')
/** A scenario is a genesis with a title and a story around it. */
const scenarioFile = z.object({ title: z.string(), story: z.string(), genesis: z.record(z.string(), z.unknown()) })

export type Scenario = { file: string; title: string; story: string; genesis: Record<string, unknown> }

export function listScenarios(): Scenario[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readScenario(join(folder, name)))
}

/** By the name of a shipped one or by the path of a file. */
export function findScenario(name: string): Scenario {
  const shipped = readdirSync(folder).find((file) => file === name || file === `${name}.json`)
  return readScenario(shipped ? join(folder, shipped) : name)
}

function readScenario(path: string): Scenario {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Problem(
      'not found',
      `there is no scenario ${path}: give a file, or one of ${shippedNames().join(', ')}`,
      undefined,
      { cause },
    )
  }
  const read = scenarioFile.safeParse(parseJson(text, path))
  if (!read.success) throw new Problem('bad input', `${path} is no scenario: it needs a title, a story and a genesis`)
  return { file: path.slice(path.lastIndexOf('/') + 1), ...read.data }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem(
      'bad input',
      `${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      undefined,
      { cause },
    )
  }
}

function shippedNames(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
}
