import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from '../house.mjs'
import { Trouble } from '../trouble.mjs'

const runtimeMajor = 24

/** The folder of the npm package that carries Node itself for this machine. */
export function runtimePackage(platform = process.platform, arch = process.arch) {
  return join(modules, `node-${platform === 'win32' ? 'win' : platform}-${arch}`)
}

function bundled() {
  return join(runtimePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/**
 * The environment that the engine runs in. Node keeps what it has compiled from one start to the next: half of a start was spent on
 * compiling the same sources again. It checks every piece against its source, so that the folder may be removed at any time. And the
 * threads that paint and pack pictures share two of glibc's heaps: each with one of its own, they held hundreds of megabytes that nobody
 * used, and more with every hour.
 */
export function engineEnv(env = process.env, platform = process.platform) {
  return {
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'compiled'),
    ...(platform === 'linux' && { MALLOC_ARENA_MAX: env.MALLOC_ARENA_MAX ?? '2' }),
  }
}

/**
 * The Node that runs the app: the one that runs now where it is new enough, else the one among the packages. The sources are
 * TypeScript, which older ones cannot read.
 */
export function findRuntime() {
  if (Number(process.versions.node.split('.')[0]) >= runtimeMajor && process.features.typescript)
    return process.execPath
  if (existsSync(bundled())) return bundled()
  throw new Trouble(
    `Node ${runtimeMajor} is needed and npm has none for ${process.platform} ${process.arch}; install it from nodejs.org and try again`,
  )
}
