import { runAllAt } from "./testing/run-all-at";
import { READ_SCENARIOS, WRITE_SCENARIOS } from "./testing/writes";

/** Each set that some member of the add-in came with (stand-in/members/since.ts), and those of the long-term versions of Excel. */
test.each(["1.13", "1.14", "1.16", "1.17", "1.18", "1.20"])(
  "every action does in ExcelApi %s what it says, and what it writes is undone",
  (excelApi) => runAllAt(excelApi, [...WRITE_SCENARIOS, ...READ_SCENARIOS]),
  120_000,
);
