/** The house's import rules. A rule's comment says what to do instead; test/rules shows that each one bites. */

const ours = '^(electron|renderer|native-models|test)/'

/** What each room may import, besides itself; `types` may be imported as types only. */
const rooms = {
  universe: {},
  wire: {},
  inference: {},
  setup: {},
  timeline: { values: ['universe'] },
  recall: { values: ['inference'], types: ['universe'] },
  frames: { values: ['inference'], types: ['universe'] },
  engine: { values: ['universe', 'timeline', 'recall', 'inference', 'frames', 'wire'] },
  web: { values: ['engine', 'wire'] },
  cli: { values: ['engine', 'wire'] },
  shell: { values: ['engine', 'wire'] },
}

const nativeLibraries = {
  'better-sqlite3': 'timeline',
  'faiss-node': 'recall',
  'onnxruntime-node': 'inference',
  electron: 'shell',
}

function any(names) {
  return `^electron/(${names.join('|')})/`
}

const directions = Object.entries(rooms).flatMap(([room, { values = [], types = [] }]) => {
  const may =
    values.length + types.length === 0
      ? 'nothing of ours'
      : `${[...values, ...types.map((name) => `${name} (types)`)].join(', ')} only`
  const comment = `${room} may import ${may}: move what is shared to a room that both may import, or pass it in as an argument.`
  const rules = [
    {
      name: `${room}-imports`,
      comment,
      from: { path: any([room]) },
      to: { path: ours, pathNot: any([room, ...values, ...types]) },
    },
  ]
  if (types.length > 0)
    rules.push({
      name: `${room}-imports-types`,
      comment: `${room} may import types of ${types.join(', ')} and its vocabulary (reading.ts), nothing else of it: write \`import type\`, and take values as arguments.`,
      from: { path: any([room]) },
      // reading.ts is the vocabulary: lists of names, no law.
      to: { path: any(types), pathNot: '^electron/universe/reading[.]ts$', dependencyTypesNot: ['type-only'] },
    })
  return rules.map((rule) => ({ ...rule, severity: 'error' }))
})

const natives = Object.entries(nativeLibraries).map(([library, room]) => ({
  name: `only-${room}-imports-${library}`,
  severity: 'error',
  comment: `${library} is imported in electron/${room}/ and nowhere else: ask that room for what you need.`,
  from: { path: '^(electron|renderer)/', pathNot: any([room]) },
  to: { path: `^(node_modules/${library}/|${library}$)`, dependencyTypesNot: ['type-only'] },
}))

module.exports = {
  forbidden: [
    ...directions,
    ...natives,
    {
      name: 'window-imports',
      severity: 'error',
      comment: 'renderer may import electron/wire only: what it needs to know travels in a message.',
      from: { path: '^renderer/' },
      to: { path: ours, pathNot: '^(renderer|electron/wire)/' },
    },
    {
      name: 'page-without-schemas',
      severity: 'error',
      comment:
        'the page takes only types from the schemas: the engine checks what crosses, and the checker would double the bundle.',
      from: { path: '^renderer/' },
      to: {
        path: '^(electron/wire/(commands/|values[.]ts|events[.]ts)|node_modules/zod/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'law-packages',
      severity: 'error',
      comment:
        'The law uses pinned pure functions only (@stdlib/math-base-special-*, rapier3d-deterministic-compat; zod to read a genesis, ' +
        'and the shores of land-50m.json, whose digest the genesis records): the same bits everywhere.',
      from: { path: '^electron/universe/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'core', 'unknown'],
        pathNot:
          '^node_modules/(@stdlib/math-base-special-[a-z0-9-]+|@dimforge/rapier3d-deterministic-compat|zod)/|^node_modules/world-atlas/land-50m[.]json$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no bottom to read from: move what both need into a file of its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-index-files',
      severity: 'error',
      comment: 'Import the file that has it: an index hides where things are and makes cycles.',
      from: { path: ours },
      to: { path: '/index[.][a-z]+$', pathNot: 'node_modules' },
    },
    {
      name: 'no-missing-files',
      severity: 'error',
      comment: 'The file or package is not there: fix the path, or add the package to package.json.',
      from: { path: ours },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'The package is there by accident, through another one: add it to package.json.',
      from: { path: ours },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-app',
      severity: 'error',
      comment: 'The packaged app has no development packages: move it to "dependencies".',
      from: { path: '^electron/', pathNot: '^electron/setup/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/(electron|@types/[^/]+)/',
      },
    },
    {
      name: 'no-tests-in-the-app',
      severity: 'error',
      comment: 'The app knows nothing of its tests: move what both need into the room it belongs to.',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
}
