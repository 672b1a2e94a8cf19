import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export function git(...args: string[]): string[] {
  const output = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return output.split('\0').filter(Boolean)
}

/** Every file of the project that is, or would be, tracked. */
export function projectFiles(): string[] {
  return git('ls-files', '-z', '--cached', '--others', '--exclude-standard').filter((path) => sizeOf(path) >= 0)
}

export function sizeOf(path: string): number {
  return statSync(join(root, path), { throwIfNoEntry: false })?.size ?? -1
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What is wrong, each with what to do about it, in the words a failing test shows. */
export function complain(rule: string, offenders: string[]): string {
  return offenders.length === 0 ? '' : `${rule}\n${offenders.map((one) => `  ${one}`).join('\n')}`
}
