import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { complain, projectFiles, textOf } from './tree.ts'

/** What the same on every machine and every engine means for the law: a closed list of what it may touch. */
const exactMath = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
])
const clocksAndDoors = new Set([
  ...[
    'Date',
    'performance',
    'Intl',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
  ],
  ...[
    'process',
    'globalThis',
    'fetch',
    'crypto',
    'navigator',
    'console',
    'require',
    'Worker',
    'WeakRef',
    'FinalizationRegistry',
  ],
])
/** What is hot enough to be written in WebAssembly; its numbers are exact, and test/universe/crowd.test.ts reads what it says. */
const machineCode = 'electron/universe/people/crowd_memory.ts'
const byLocale = /^(localeCompare|toLocale\w*)$/

/** Each impurity in a source, with its line and its cure. */
export function impuritiesOf(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const add = (node: ts.Node, what: string) => {
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text
      if (node.expression.getText() === 'Math' && !exactMath.has(name) && !/^[A-Z0-9_]+$/.test(name))
        add(
          node,
          `Math.${name} differs between engines or runs: use kernel/exact.ts, or the keyed randomness of kernel/philox.ts`,
        )
      if (byLocale.test(name)) add(node, `${name} depends on the machine's language: compare with < and >`)
    }
    if (ts.isIdentifier(node) && node.text === 'WebAssembly' && isUse(node) && path !== machineCode)
      add(
        node,
        `machine code has its one place, ${machineCode}, where tests hold it to its source and to plain sentences`,
      )
    if (ts.isIdentifier(node) && clocksAndDoors.has(node.text) && isUse(node))
      add(node, `${node.text} lets the outside in: take what you need as an argument`)
    if (ts.isBinaryExpression(node) && /^\*\*=?$/.test(node.operatorToken.getText()))
      add(node, '** differs between engines: multiply, or use pow of kernel/exact.ts')
    if (ts.isAwaitExpression(node) && !loadsThePhysics(path, node))
      add(node, 'await makes order depend on the machine: step is one pure call')
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, 'import what you need at the top')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The physics is compiled once a thread, before the law is there at all. */
function loadsThePhysics(path: string, node: ts.AwaitExpression): boolean {
  return path === 'electron/universe/bodies/rapier.ts' && ts.isSourceFile(node.parent.parent)
}

/** A name that stands for a value, rather than for a property, a type or a key that happens to be spelt so. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent)) return false
  return true
}

describe('the law', () => {
  it('is pure: no clock, no chance of its own, no outside, and the same arithmetic everywhere', () => {
    const sources = projectFiles().filter((path) => /^electron\/universe\/.*\.ts$/.test(path))
    expect(sources.length).toBeGreaterThan(0)
    expect(
      complain(
        'The law must give the same bytes everywhere.',
        sources.flatMap((path) => impuritiesOf(path, textOf(path))),
      ),
    ).toBe('')
  })

  it.each([
    'Date.now()',
    'new Date()',
    'performance.now()',
    'Math.random()',
    'Math.sin(1)',
    'Math.pow(2, 3)',
    'Math.exp(1)',
    '2 ** 0.5',
    'process.env.HOME',
    "globalThis['Date']",
    'setTimeout(() => {}, 1)',
    'await Promise.resolve()',
    "import('node:fs')",
    "'a'.localeCompare('b')",
    'new Intl.NumberFormat()',
    'fetch("x")',
    'new WebAssembly.Module(bytes)',
  ])('may not say %s', (line) => {
    expect(impuritiesOf('planted.ts', line)).not.toEqual([])
  })

  it.each(['Math.sqrt(2) + Math.imul(3, 4)', 'Math.PI', 'const when = { Date: 1 }', 'row.process', "'a' < 'b'"])(
    'may say %s',
    (line) => {
      expect(impuritiesOf('planted.ts', line)).toEqual([])
    },
  )

  it('waits for the physics where it is loaded, and nowhere inside', () => {
    const loader = 'electron/universe/bodies/rapier.ts'
    expect(impuritiesOf(loader, 'await rapier.init()')).toEqual([])
    expect(impuritiesOf(loader, 'const step = async () => { await rapier.init() }')).not.toEqual([])
  })
})
