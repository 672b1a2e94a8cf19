import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStartOptions } from '../../electron/setup/options.mjs'
import { whyNoWindow } from '../../electron/setup/steps/electron.mjs'
import { engineEnv } from '../../electron/setup/steps/runtime.mjs'

const setup = (name: string) => join(import.meta.dirname, '..', '..', 'electron', 'setup', name)

describe('npm start', () => {
  it('opens the desktop window unless asked for the browser', () => {
    expect(readStartOptions([])).toMatchObject({ browser: false, open: true, port: undefined, home: undefined })
    expect(readStartOptions(['--browser'])).toMatchObject({ browser: true, open: true })
    expect(readStartOptions(['--no-open'])).toMatchObject({ browser: true, open: false })
    expect(readStartOptions(['--port', '0'])).toMatchObject({ browser: true, port: 0 })
  })

  it('takes a home from where it was called', () => {
    expect(readStartOptions(['--home', '/tmp/a home']).home).toBe('/tmp/a home')
    const before = process.env.INIT_CWD
    process.env.INIT_CWD = '/somewhere'
    try {
      expect(readStartOptions(['--home', 'here']).home).toBe('/somewhere/here')
    } finally {
      if (before === undefined) delete process.env.INIT_CWD
      else process.env.INIT_CWD = before
    }
  })

  it.each([
    [['--prot', '1']],
    [['--port', 'many']],
    [['--port', '-1']],
    [['--port', '65536']],
    [['--port']],
    [['--home', '']],
    [['--home']],
    [['open']],
  ])('refuses %j in one line, with exit code 2, before it does anything', (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [setup('start.mjs'), ...args], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^qhpu: [^\n]+; see npm start -- --help\n$/)
  })

  it('knows machines that cannot show a desktop window', () => {
    const linux = { platform: 'linux', env: {}, uid: 1000 } as const
    expect(whyNoWindow(linux)).toBe('there is no display')
    expect(whyNoWindow({ ...linux, env: { DISPLAY: ':0' } })).toBeUndefined()
    expect(whyNoWindow({ ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeUndefined()
    expect(whyNoWindow({ ...linux, env: { DISPLAY: ':0' }, uid: 0 })).toMatch(/root/)
    expect(whyNoWindow({ platform: 'darwin', env: {}, uid: 501 })).toBeUndefined()
  })
})

describe('what the engine runs in', () => {
  it('keeps what Node has compiled among the packages, where nobody says otherwise', () => {
    expect(engineEnv({}).NODE_COMPILE_CACHE).toMatch(/node_modules.\.cache.compiled$/)
    expect(engineEnv({ NODE_COMPILE_CACHE: '/elsewhere' }).NODE_COMPILE_CACHE).toBe('/elsewhere')
  })

  it('lets few heaps do for all threads where the C library would make many, and nobody says otherwise', () => {
    expect(engineEnv({}, 'linux').MALLOC_ARENA_MAX).toBe('2')
    expect(engineEnv({ MALLOC_ARENA_MAX: '8' }, 'linux').MALLOC_ARENA_MAX).toBe('8')
    expect(engineEnv({}, 'darwin')).not.toHaveProperty('MALLOC_ARENA_MAX')
  })
})

describe('Ctrl-C', () => {
  /** The attending program around an app that says when it is up and when it was asked to end. */
  function attendApp(onSignal: string) {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-attend-'))
    const app = join(folder, 'app.mjs')
    writeFileSync(app, `setInterval(() => {}, 1000)\n${onSignal}\nconsole.log('up')`)
    const leash = new URL('../../electron/setup/leash.mjs', import.meta.url).href
    const program = `
      import { attend } from ${JSON.stringify(new URL('../../electron/setup/attend.mjs', import.meta.url).href)}
      process.exitCode = await attend(process.execPath, ['--import', ${JSON.stringify(leash)}, ${JSON.stringify(app)}], { leashed: true })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const waiting: { words: string; resolve: () => void }[] = []
    child.stdout.on('data', (chunk) => {
      said += chunk
      for (const { words, resolve } of waiting) if (said.includes(words)) resolve()
    })
    const says = (words: string) =>
      new Promise<void>((resolve) => (said.includes(words) ? resolve() : waiting.push({ words, resolve })))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    return { child, says, ended, said: () => said }
  }

  it('reaches the app once, waits for it and gives its exit code', async () => {
    const { child, says, ended, said } = attendApp(
      "process.on('SIGINT', () => { console.log('asked'); setTimeout(() => process.exit(7), 50) })",
    )
    await says('up')
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended).toBe(7)
    expect(said().match(/asked/g)).toHaveLength(1)
  })

  it('ends the app also when the attending program is killed without a word', async () => {
    const { child, says, ended } = attendApp("process.on('SIGTERM', () => { console.log('left'); process.exit(0) })")
    await says('up')
    child.kill('SIGKILL')
    await says('left')
    await ended
  })
})
