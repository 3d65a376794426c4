import { createKle, type KleData, type KleEntry, type KleRetention } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { makeRegister } from "../../testing/make-register";
import { runRulesStepwise } from "../../validate/run-rules";
import { ruleTest } from "../testing/rule-tester";
import { TEST_CONTEXT } from "../testing/run-rule";
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

test("without KLE's marks it is told as not judged; with the marks of one kind it is judged as far as they go, and that is told, too", () => {
  const cases = makeRegister("cases", [{ kle: "27.60.08", facet: "K04", retentionCode: "K" }]);
  const run = (numbers: KleData["numbers"], facets: KleData["facets"]) => {
    const context = { ...TEST_CONTEXT, kle: createKle({ ...shipped, numbers, facets }) };
    const steps = runRulesStepwise({ rules: [casesRetentionBoth], data: { registers: { cases }, date1904: false }, context });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { findings, judged, notJudged } = step.value;
    return [findings.length, judged.length, notJudged.map(({ reason }) => reason)];
  };
  const gap = (of: "both" | "subjects" | "facets") => [{ kind: "marks-missing", of }];
  expect(run(shipped.numbers, shipped.facets)).toEqual([0, 0, gap("both")]);
  expect(run(data.numbers, shipped.facets)).toEqual([1, 1, gap("facets")]);
  expect(run(shipped.numbers, data.facets)).toEqual([1, 1, gap("subjects")]);
  expect(run(data.numbers, data.facets)).toEqual([1, 1, []]);
});
