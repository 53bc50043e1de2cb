// Jest loads reporters untransformed.
const { writeFileSync } = require('node:fs');

/** Writes, for each project of the run, how many of its tests failed and in which files. */
module.exports = class OutcomeReporter {
  constructor(_, { outputFile }) {
    this.outputFile = outputFile;
    this.outcomes = {};
  }

  onTestResult({ context }, { testFilePath, numFailingTests }) {
    const { name } = context.config.displayName;
    const outcome = { file: testFilePath, failed: numFailingTests };
    this.outcomes[name] = [...(this.outcomes[name] ?? []), outcome];
  }

  onRunComplete() {
    writeFileSync(this.outputFile, JSON.stringify(this.outcomes));
  }
};
