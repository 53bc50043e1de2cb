const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { TestEnvironment } = require('jest-environment-node');
const { ModuleMocker } = require('jest-mock');

/** Where Jest keeps what it heard and was told of the file that runs. */
const OF_ONE_FILE = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL', 'RETRY_TIMES'];

/** Stands for the context in which the worker runs. */
const HERE = Object.freeze({});
const { compileFunction } = vm;
vm.compileFunction = (code, parameters, { parsingContext, ...options } = {}) =>
  compileFunction(code, parameters, parsingContext === HERE ? options : { ...options, parsingContext });

/**
 * Test files run in the context of their worker, as the modules that they share do (shared-modules.cjs): `instanceof` and
 * a stopped clock mean the same on both sides. What a test sets on `globalThis` it must take back.
 */
module.exports = class OneContext extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.exit = process.exit; // replaced for each file by one that warns
    this.global = globalThis;
    this.globals = config.projectConfig.globals;
    Object.assign(globalThis, this.globals);
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis });
  }

  getVmContext() {
    return HERE;
  }

  async teardown() {
    process.exit = this.exit;
    for (const name of Object.keys(this.globals)) delete globalThis[name];
    for (const kept of Object.getOwnPropertySymbols(globalThis))
      if (OF_ONE_FILE.includes(kept.description)) delete globalThis[kept];
    await super.teardown();
  }
};
