import type { Command } from 'commander'
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { benchNames, runBench } from '../../engine/errands/bench.ts'
import { writeBundle } from '../../engine/errands/bundle.ts'
import { examine } from '../../engine/errands/doctor.ts'
import { prepareHome } from '../../engine/home.ts'
import { addPack, checkPack, listedPacks } from '../../engine/errands/packs.ts'
import { bytes, table } from '../output.ts'
import { readNumber } from '../numbers.ts'
import { settingOf } from '../verb.ts'

/** The window ends also where this program is ended without a word. */
const leash = new URL('../../setup/leash.mjs', import.meta.url).href

/** Packs, the machine, the window, the benchmarks. */
export function addHouseVerbs(program: Command): void {
  const packs = program.command('packs').description('model packs: what there is, what would work, adding one')
  packs.action(async (_: unknown, command: Command) => {
    const { folder, output } = settingOf(command)
    const all = await listedPacks(folder)
    output.give(all, () =>
      table(
        ['pack', 'title', 'size', 'ships'],
        all.map((pack) => [pack.id, pack.title, bytes(pack.bytes), pack.shipped ? 'yes' : 'no']),
      ),
    )
  })
  packs
    .command('check')
    .argument('<folder>')
    .option('--home <dir>')
    .option('--json')
    .description('would it work here, what is wrong with it, how much memory it needs')
    .action(async (folder: string, _: unknown, command: Command) => {
      const { output } = settingOf(command)
      const check = await checkPack(resolve(folder))
      if (check.ok) output.give(check, () => [`${check.title} works and needs about ${bytes(check.memoryBytes)}`])
      else output.refuse(check, `${folder} does not work here: ${check.problems.join('; ')}`)
    })
  packs
    .command('add')
    .argument('<folder>')
    .option('--home <dir>')
    .option('--json')
    .description('copy a pack into this home')
    .action(async (from: string, _: unknown, command: Command) => {
      const { folder, output, version } = settingOf(command)
      prepareHome(folder, version)
      const added = await addPack(folder, resolve(from))
      output.give(added, () => [`the pack ${added.id} is here now`])
    })

  program
    .command('doctor')
    .option('--bundle', 'write one file for a bug report')
    .description('versions, devices tried by a real operation and why, disk, memory: what a bug report needs')
    .action(async (options: { bundle?: boolean }, command: Command) => {
      const { folder, output, version } = settingOf(command)
      const found = await examine({ folder, version })
      const bundle = options.bundle
        ? await writeBundle(join(folder, 'exports'), { doctor: found, home: folder })
        : undefined
      output.give({ ...found, ...(bundle && { bundle }) }, () => [
        `qhpu ${found.qhpu}, Node ${found.node}, ${found.platform}`,
        `${found.cores} × ${found.processor}, ${bytes(found.memoryBytes)} of memory, ${found.diskFreeBytes === null ? 'no home yet' : `${bytes(found.diskFreeBytes)} free at ${found.home}`}`,
        ...found.devices.map(({ name, ok, reason }) => `${ok ? '✓' : '✗'} ${name.padEnd(9)} ${reason}`),
        `${found.faiss.ok ? '✓' : '✗'} faiss     ${found.faiss.reason}`,
        `${found.electron.ok ? '✓' : '✗'} electron  ${found.electron.reason}`,
        ...(bundle ? [`for a bug report: ${bundle}`] : []),
      ])
    })

  program
    .command('serve')
    .option('--port <number>', 'on this machine', '0')
    .option('--no-open', 'print the address and open nothing')
    .description('the window, in a browser')
    .action((options: { port: string; open: boolean }, command: Command) => {
      const { folder, signal } = settingOf(command)
      const args = [
        '--import',
        leash,
        join(import.meta.dirname, '../../web/serve.ts'),
        '--home',
        folder,
        '--port',
        String(readNumber(options.port, '--port', 0, 65_535)),
        ...(options.open ? [] : ['--no-open']),
      ]
      const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
      // A terminal tells both of Ctrl-C; whoever ends this program alone means the window too.
      signal.addEventListener('abort', () => process.stdin.isTTY || child.kill('SIGTERM'))
      return new Promise<void>((done) => {
        child.once('exit', (code) => {
          process.exitCode = code ?? 1
          done()
        })
      })
    })

  program
    .command('bench')
    .argument('[name...]', 'which; all when left out')
    .option('--list', 'only name them')
    .description('the benchmarks, each a program under test/bench')
    .action(async (names: string[], options: { list?: boolean }, command: Command) => {
      const { output } = settingOf(command)
      if (options.list) return output.give({ names: benchNames() }, benchNames)
      const results = await runBench(names, output.note)
      output.give({ results }, () =>
        table(
          ['name', 'value', 'unit', 'ratio'],
          results.map(({ name, value, unit, ratio }) => [name, value.toFixed(2), unit, ratio?.toFixed(2) ?? '']),
        ),
      )
    })
}
