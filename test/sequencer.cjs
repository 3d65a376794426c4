/**
 * Suites that need a build come last: it is made meanwhile. Before all others comes the one that stands for many. Otherwise jest's own order,
 * the longest first.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const NEEDS_BUILD = /\.browser\.test\.ts$|[\\/]bundle\.test\.ts$/;

const STANDS_FOR_MANY = /[\\/]rule-suites\.ts$/;

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const place = ({ path }) => (NEEDS_BUILD.test(path) ? 2 : STANDS_FOR_MANY.test(path) ? 0 : 1);
    return sorted.sort((a, b) => place(a) - place(b));
  }
};
