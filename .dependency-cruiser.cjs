/** The way of the imports: rulebook ← kernel ← slice ← gateway ← cli. Tests import all. */
const notFrom = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Cycles hide which way the data goes.',
      from: {},
      to: { circular: true },
    },
    notFrom(
      'rulebook-stands-alone',
      '^rulebook/',
      '^(kernel|subgraphs|gateway|sample|cli|client|bench|test)/',
      'The law imports nothing of ours.',
    ),
    notFrom(
      'kernel-knows-the-law-only',
      '^kernel/',
      '^(subgraphs|gateway|sample|cli|client|bench|test)/',
      'The kernel stands under every slice.',
    ),
    notFrom(
      'slice-knows-kernel-and-law',
      '^subgraphs/',
      '^(gateway|sample|cli|client|bench|test)/',
      'A slice is served by others, it serves none.',
    ),
    {
      name: 'no-slice-imports-another',
      severity: 'error',
      comment: 'A slice names another slice’s entity by a stub, never by an import.',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/($1/|all\\.ts$)' },
    },
    notFrom(
      'gateway-knows-no-cli',
      '^gateway/',
      '^(cli|bench|test)/',
      'The command line starts the gateway, not the other way round.',
    ),
    notFrom(
      'sample-is-a-client',
      '^sample/',
      '^(subgraphs|gateway|cli|bench|test)/',
      'The sample is laid through the graph, as any client would.',
    ),
    notFrom(
      'client-stands-alone',
      '^client/',
      '^(rulebook|kernel|subgraphs|gateway|sample|cli|bench|test)/',
      'Integrators import the client without the register.',
    ),
    notFrom('cli-is-no-test', '^cli/', '^(bench|test)/', 'What ships does not lean on tests or benchmarks.'),
    {
      name: 'types-and-entity-meet-in-present',
      severity: 'error',
      comment: 'A column reaches the graph through present.ts alone.',
      from: { path: '^subgraphs/.*/types\\.ts$' },
      to: { path: '^subgraphs/.*/entity\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
