import { ruleTest } from "../testing/rule-tester";
import { casesWithoutParty } from "./cases-without-party";

ruleTest(casesWithoutParty, {
  clean: [
    {
      rows: [
        {},
        { party: "", kle: "05.01.02" },
        { party: "", kle: "00.22.04" },
        { party: "", facet: "P05" },
        { party: "", facet: "" },
        { party: "", kle: "27.60" },
        { party: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ party: "" }, {}, { party: " ", kle: "32.03.12 ", facet: "G10" }],
      expect: [
        { row: 0, column: "party", messageId: "nobody", data: { kle: "27.60.04", facet: "G01" } },
        { row: 2, column: "party", messageId: "nobody", data: { kle: "32.03.12", facet: "G10" } },
      ],
    },
  ],
});
