import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things lie, for the checkout that this file belongs to. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const stampsFolder = join(root, '.setup')
export const modules = join(root, 'node_modules')

/** The oldest Node that can run these files; what they set up runs on a newer one. */
const setupNodeMajor = 20

export function refuseOldNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= setupNodeMajor) return
  console.error(
    `qhpu: Node ${version} is too old to set QiHarmony up; install Node ${setupNodeMajor} or newer and try again`,
  )
  process.exit(1)
}
