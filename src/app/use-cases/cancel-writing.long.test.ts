import { CANCELLABLE, stopWriting } from "./testing/cancel-sweep";

test.each(CANCELLABLE)(
  "$name: stopped at whatever request of its writing, it leaves the workbook as it was or is done and can be taken back; so does its undo",
  (scenario) => stopWriting(scenario, { stride: 1, first: 1 }),
  300_000,
);
