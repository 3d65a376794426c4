import { ruleTest } from "../testing/rule-tester";
import { documentsSenderForm } from "./documents-sender-form";

const rows = (...senders: readonly (string | number)[]): { sender: string | number }[] => senders.map((sender) => ({ sender }));

ruleTest(documentsSenderForm, {
  clean: [{ rows: rows("0707615265", "26911745", "Anne Holm", "Øster Skole 2", "", " ", "#N/A") }],
  failing: [
    {
      rows: rows("3213614285", "26911746", 707615265, "123456", "ukendt", "7408725212", "CPR 1408725212", "1408725212 og 070761-5265"),
      expect: (["cpr", "cvr", "zeroLost", "number", "filler", "replacement", "beside", "several"] as const).map((messageId, row) => ({
        row,
        column: "sender",
        messageId,
      })),
    },
  ],
});
