/** Suites that need a build come last: it is made meanwhile. Otherwise jest's own order, the longest first. */
const { default: Sequencer } = require("@jest/test-sequencer");

const NEEDS_BUILD = /\.browser\.test\.ts$|[\\/]bundle\.test\.ts$/;

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const last = sorted.filter(({ path }) => NEEDS_BUILD.test(path));
    return [...sorted.filter((test) => !last.includes(test)), ...last];
  }
};
