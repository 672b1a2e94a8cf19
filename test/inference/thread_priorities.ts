import { readdirSync, readFileSync } from 'node:fs'

/** How low each thread of this process stands, by the thread's name as the system keeps it. */
export function threadPriorities(): Map<string, number> {
  const found = new Map<string, number>()
  for (const thread of readdirSync('/proc/self/task')) {
    const told = statusOf(thread)
    const afterName = told.lastIndexOf(')')
    // It is the nineteenth word of all; the first two are the number and the name.
    if (told) found.set(told.slice(told.indexOf('(') + 1, afterName), Number(told.slice(afterName + 2).split(' ')[16]))
  }
  return found
}

/** Nothing of a thread that ended while the others were read. */
function statusOf(thread: string): string {
  try {
    return readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
  } catch {
    return ''
  }
}
