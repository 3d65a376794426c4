import { onStandIn } from "../../excel/testing/on-stand-in";
import { workbookState } from "../../excel/testing/workbook-state";
import { app, CANCELLABLE, NOT_COMPARED, stopWriting } from "./testing/cancel-sweep";
import { SHEETS } from "./testing/writes";

/** Each third request, of the next action from the next on; all of them in cancel-writing.long.test.ts. */
const STRIDE = 3;

test.each(CANCELLABLE.map((scenario, i) => ({ scenario, first: 1 + (i % 2) })))(
  "$scenario.name: stopped at requests of its writing, it leaves the workbook as it was or is done and can be taken back; so does its undo",
  ({ scenario, first }) => stopWriting(scenario, { stride: STRIDE, first }),
  120_000,
);

test.each([0.1, 0.5, 0.9])(
  "summaries stopped when %d of the writing is done leave no sheet, and how far they are is told",
  (fraction) =>
    onStandIn(SHEETS, async (host) => {
      const one = app();
      const before = workbookState(host, NOT_COMPARED);
      const reported: number[] = [];
      one.session.subscribe(() => {
        const progress = one.session.get().running?.progress;
        if (progress?.step !== "write") return;
        reported.push(progress.fraction);
        if (progress.fraction >= fraction) one.cancel();
      });
      expect(await one.run({ id: "summaries" })).toMatchObject({ kind: "cancelled" });
      expect(workbookState(host, NOT_COMPARED)).toEqual(before);
      expect(reported).toEqual([...reported].sort((a, b) => a - b));
      expect(reported.length).toBeGreaterThan(fraction * 8);
    }),
  60_000,
);
