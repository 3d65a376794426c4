import { createKle, type KleData, type KleEntry, type KleRetention } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest } from "../testing/rule-tester";
import { casesRetentionBoth } from "./cases-retention-both";

const shipped = shippedKle();
const coded = (entries: ReadonlyMap<string, KleEntry>, codes: Readonly<Record<string, KleRetention>>): ReadonlyMap<string, KleEntry> =>
  new Map([...entries].map(([number, entry]) => [number, codes[number] === undefined ? entry : { ...entry, retention: codes[number] }]));
/** KLE as it is once KL's XML has been loaded: with retention codes. */
const data: KleData = {
  ...shipped,
  numbers: coded(shipped.numbers, { "27.60.04": "K5", "27.60.08": "B" }),
  facets: coded(shipped.facets, { G01: "K", K04: "B" }),
};
const kle = createKle(data);

ruleTest(casesRetentionBoth, {
  clean: [
    { rows: [{}, { kle: "27.60.08" }, { facet: "K04" }] },
    {
      name: "with retention codes",
      rows: [
        {},
        { kle: "27.60.08", retentionCode: "B" },
        { kle: "27.60.08", retentionCode: "" },
        { kle: "27.60.20" },
        { kle: "" },
        { facet: "" },
      ],
      context: { kle },
    },
  ],
  failing: [
    {
      name: "subject or facet to be kept",
      rows: [{ kle: "27.60.08" }, {}, { facet: "K04" }, { kle: "27.60.08 ", facet: "K04", retentionCode: "kasseres" }],
      context: { kle },
      expect: [
        { row: 0, column: "retentionCode", messageId: "kept", data: { named: "27.60.08 Mobilitetshjælpemidler" } },
        { row: 2, column: "retentionCode", messageId: "kept", data: { named: `K04 ${shipped.facets.get("K04")!.title}` } },
        { row: 3, column: "retentionCode", messageId: "kept", data: { named: "27.60.08 Mobilitetshjælpemidler" } },
      ],
    },
  ],
});
