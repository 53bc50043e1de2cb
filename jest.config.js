/**
 * Tests run on a real PostgreSQL: one server for the run, one migrated template database, one clone of it per test file.
 * @type {import('jest').Config}
 */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  testEnvironment: '<rootDir>/test/runner/one-context.cjs',
  runtime: '<rootDir>/test/runner/shared-modules.cjs',
  setupFiles: ['<rootDir>/test/set-up.ts'],
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/bench/node_modules'],
  reporters: ['default', '<rootDir>/test/coverage/reporter.cjs'],
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/long-files-first.cjs',
  maxWorkers: 2,
  workerIdleMemoryLimit: '2GB', // graphile-worker keeps every worker that a process ever had, and with it a register for each file
};
