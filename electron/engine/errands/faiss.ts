import { spawnSync } from 'node:child_process'

let known: boolean | undefined

/** Whether FAISS can be loaded here, found out in a process of its own: a wrong build would end the one that tries. */
export function loadsFaiss(): boolean {
  known ??=
    spawnSync(process.execPath, ['-e', "new (require('faiss-node').IndexFlatIP)(2).add([1, 0])"], {
      cwd: import.meta.dirname,
      // Where the program that runs us is Electron, it must be told to be Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    }).status === 0
  return known
}
