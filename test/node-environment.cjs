/** Node, in which a suite can say what happens when one of its tests has failed (`src/taskpane/testing/patience.ts`). */
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  handleTestEvent({ name }) {
    if (name === "test_fn_failure" || name === "hook_failure") this.global.whenTestFails?.();
  }
};
