import { ruleTest } from "../testing/rule-tester";
import { procurementsSignedWithoutStart } from "./procurements-signed-without-start";

ruleTest(procurementsSignedWithoutStart, {
  clean: [{ rows: [{}, { contractStart: "" }, { contractStart: "snart", status: "Kontrakt indgået" }] }],
  failing: [{ rows: [{ contractStart: " ", status: "indgået" }], expect: [{ row: 0, column: "contractStart", messageId: "noStart" }] }],
});
