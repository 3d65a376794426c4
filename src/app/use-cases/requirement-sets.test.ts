import { runAllAt } from "./testing/run-all-at";
import { READ_SCENARIOS, WRITE_SCENARIOS } from "./testing/writes";

/** The whole add-in in the oldest Excel that it runs in; the other tests run it in the newest. Those between: requirement-sets.long.test.ts. */
test(
  "every action does in the oldest Excel what it says, and what it writes is undone",
  () => runAllAt("1.12", [...WRITE_SCENARIOS, ...READ_SCENARIOS]),
  120_000,
);

/** Where the sets between differ: merged areas and tables (1.13, 1.14), renamed sheets (1.17), notes (1.18). */
const DIFFERENT = /^(?:fix|applyImport|insertTemplate \(empty|highlight)/;

test.each(["1.14", "1.17"])("what rests on newer members does in ExcelApi %s what it says, and is undone", (excelApi) => {
  const scenarios = WRITE_SCENARIOS.filter(({ name }) => DIFFERENT.test(name));
  expect(scenarios.length).toBeGreaterThan(3);
  return runAllAt(excelApi, scenarios);
});
