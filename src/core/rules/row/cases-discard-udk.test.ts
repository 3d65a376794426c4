import { ruleTest } from "../testing/rule-tester";
import { casesDiscardUdk } from "./cases-discard-udk";

const old = { action: "Kassér", kle: "32.03.04", created: "01-02-2013" };

ruleTest(casesDiscardUdk, {
  clean: [
    {
      rows: [
        {},
        { ...old, action: "Flyt" },
        { ...old, udkList: "Ja" },
        // Opened after the area had moved.
        { ...old, created: "01-03-2013" },
        { ...old, kle: "32.30.08", created: "01-03-2013" },
        // What municipalities still have: personal supplements, loans for deposits, sickness benefit.
        { ...old, kle: "32.03.12" },
        { ...old, kle: "32.06.16" },
        { ...old, kle: "32.30.04" },
        // B is another rule's.
        { ...old, retentionCode: "B" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        old,
        {},
        { ...old, udkList: "Nej" },
        { ...old, created: "" },
        { ...old, kle: "32.03.24", created: "30-04-2015" },
        { ...old, action: "slettes", kle: "32-06-04" },
        // A group that holds maternity benefit: it can't be ruled out.
        { ...old, kle: "32.30" },
      ],
      expect: [
        { row: 0, column: "action", messageId: "udk", data: { area: "pension", moved: "01-03-2013" } },
        { row: 2, column: "action", messageId: "udk", data: { area: "pension", moved: "01-03-2013" } },
        { row: 3, column: "action", messageId: "udk", data: { area: "pension", moved: "01-03-2013" } },
        { row: 4, column: "action", messageId: "udk", data: { area: "partialPension", moved: "01-05-2015" } },
        { row: 5, column: "action", messageId: "udk", data: { area: "housing", moved: "01-03-2013" } },
        { row: 6, column: "action", messageId: "udk", data: { area: "maternity", moved: "01-03-2013" } },
      ],
    },
  ],
});
