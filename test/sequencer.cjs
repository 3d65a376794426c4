/**
 * In what order suites are begun. First those that stand for many, meanwhile the builds are made. Then by turns one that needs a build and one
 * that does not: who works a browser waits for it half of the time, and the other uses the core. Within each, the longest first.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const NEEDS_BUILD = /\.browser\.test\.ts$|[\\/](?:browser-\d|bundle\.test)\.ts$/;
/** Of what jest has not run on this machine before it knows the size of the files alone; of these that says little. */
const LONG = [
  ...["use-cases/faults", "use-cases/cancel-writing"],
  ...["engine-", "dom-", "costly-", "plain-", "rules-"].map((name) => `test/together/${name}`),
  ...["batch/batch.test", "batch/sample.test", "tools/expressions/"],
  ...["src/taskpane/views.", "test/together/browser-"],
];

/** How many suites are begun before the first that needs a build; with fewer, all workers would wait for it. */
const BEFORE_BUILT = 4;

const placeOf = ({ path }) => {
  const at = LONG.findIndex((name) => path.replaceAll("\\", "/").includes(name));
  return at < 0 ? LONG.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
    const waiting = sorted.filter(({ path }) => NEEDS_BUILD.test(path));
    const working = sorted.filter(({ path }) => !NEEDS_BUILD.test(path));
    const first = working.splice(0, BEFORE_BUILT);
    const turns = Array.from({ length: Math.max(waiting.length, working.length) }, (_, i) => [waiting[i], working[i]]);
    return [...first, ...turns.flat().filter((test) => test !== undefined)];
  }
};
