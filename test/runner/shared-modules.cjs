const { createRequire } = require('node:module');
const { join, sep } = require('node:path');
const Runtime = require('jest-runtime').default;

const root = join(__dirname, '..', '..');
const TESTS = join(root, 'test') + sep;
/** Modules of the project that go by a package's name. */
const OURS = { 'shuji/client': join(root, 'client', 'client.ts') };
const TRANSFORM = {
  isInternalModule: false,
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
  collectCoverage: false,
  collectCoverageFrom: [],
  coverageProvider: 'v8',
};

/** Of the file that runs: it transforms, and its map of source maps is the one that stack traces are read with. */
let runtime;
const sourceMaps = new Map();
require.extensions['.ts'] = (module, filename) => {
  const { code, sourceMapPath } = runtime.transformer.transform(filename, TRANSFORM);
  sourceMaps.set(filename, sourceMapPath);
  runtime.getSourceMaps().set(filename, sourceMapPath);
  module._compile(code, filename);
};

/**
 * Every test file gets the modules of `test/` anew; the project's own and those of libraries are loaded once per worker and
 * shared by its files. Loading them for each of several hundred files took longer than the tests themselves.
 */
module.exports = class SharedModules extends Runtime {
  constructor(config, environment, resolver, transformer, ...others) {
    super(config, environment, resolver, transformer, ...others);
    this.transformer = transformer;
    for (const [filename, path] of sourceMaps) this.getSourceMaps().set(filename, path);
    runtime = this;
  }

  requireModuleOrMock(from, name) {
    if (!from.startsWith(TESTS)) return super.requireModuleOrMock(from, name);
    if (OURS[name]) return require(OURS[name]);
    const shared = createRequire(from);
    if (!name.startsWith('.')) return shared(name);
    const path = shared.resolve(name);
    return path.startsWith(TESTS) ? super.requireModuleOrMock(from, name) : shared(path);
  }
};
