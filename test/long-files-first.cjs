const Sequencer = require('@jest/test-sequencer').default;

/** Files that take long whatever their size: processes are started and killed in them, or everything is asked by everybody. */
const LONG = /[/\\](deployment|security)[/\\]|[/\\](killed|export)[^/\\]*$/;

/** Begins with what takes long, so that no worker is left alone with it at the end; within that, as Jest remembers from the last run. */
module.exports = class LongFilesFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => LONG.test(other.path) - LONG.test(one.path));
  }
};
