/** Who may import whom. Each folder lists what it may import of the project; whatever is not listed is forbidden. */
const MAY_IMPORT = {
  '^server/(main|start|prepare-data)\\.ts$': ['server/', 'seed/', 'scripts/build-client.ts'],
  '^server/config\\.ts$': [],
  '^server/errors\\.ts$': [],
  '^server/graph/': ['server/graph/', 'server/config.ts'],
  '^server/cypher/': ['server/cypher/', 'server/graph/'],
  '^server/tracing/': ['server/tracing/', 'server/cypher/', 'server/graph/'],
  '^server/search/': ['server/search/', 'server/cypher/', 'server/graph/'],
  '^server/export/': ['server/export/', 'server/cypher/', 'server/graph/'],
  '^server/graphql/': ['server/graphql/', 'server/tracing/', 'server/search/', 'server/cypher/', 'server/graph/', 'server/errors.ts', 'server/config.ts'],
  '^server/http/': ['server/http/', 'server/graphql/', 'server/export/', 'server/search/', 'server/graph/', 'server/errors.ts', 'server/config.ts'],
  '^seed/': ['seed/', 'server/export/', 'server/graph/', 'server/cypher/', 'server/config.ts'],
  '^client/canvas/': ['client/canvas/', 'client/exploration/', 'client/i18n/', 'client/theme/', 'client/kinds/'],
  '^client/exploration/': ['client/exploration/', 'client/api/'],
  '^client/api/': ['client/api/'],
  '^client/i18n/': ['client/i18n/', 'client/exploration/'],
};

const escape = (path) => path.replaceAll('.', '\\.');

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
      name: `only-what-${from.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-may-import`,
      severity: 'error',
      from: { path: from },
      to: { path: '^(server|seed|client|scripts|tests)/', ...(allowed.length > 0 && { pathNot: `^(${allowed.map(escape).join('|')})` }) },
    })),
    {
      name: 'client-and-server-never-meet',
      comment: 'schema.graphql is all that they share.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|seed|scripts)/' },
    },
    {
      name: 'the-other-way-round-neither',
      severity: 'error',
      from: { path: '^(server|seed)/' },
      to: { path: '^client/' },
    },
    {
      name: 'nothing-imports-the-roots',
      severity: 'error',
      from: { pathNot: '^(tests|server/(main|start)\\.ts|client/main\\.tsx|client/index)' },
      to: { path: '^(server/(main|start|prepare-data)\\.ts|seed/(main|export)\\.ts|client/(main|App)\\.tsx)$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^(tests/|[^/]+$)' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-the-canvas-knows-cytoscape',
      severity: 'error',
      from: { path: '^(client|server|seed|scripts)/', pathNot: '^client/canvas/' },
      to: { path: 'node_modules/(@types/)?cytoscape' },
    },
    {
      name: 'one-importer-of-each-database',
      severity: 'error',
      from: { path: '^(client|server|seed)/', pathNot: '^server/graph/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'the-graph-knows-no-graphql-and-no-http',
      severity: 'error',
      from: { path: '^server/(graph|cypher|tracing|search|export)/|^seed/' },
      to: { path: 'node_modules/(graphql|@apollo|fastify|@fastify)/' },
    },
    {
      name: 'the-exploration-knows-no-react',
      comment: 'use-exploration.ts is its one binding.',
      severity: 'error',
      from: { path: '^client/exploration/', pathNot: '/use-[^/]+$' },
      to: { path: 'node_modules/(react|react-dom|cytoscape)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: { pathNot: '/generated/' }, to: { couldNotResolve: true } },
    {
      name: 'no-development-packages-in-the-server',
      severity: 'error',
      from: { path: '^(server|seed)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
