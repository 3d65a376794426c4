import { createKle, mergeKle, type KleData } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest } from "../testing/rule-tester";
import { documentsFacetUnknown } from "./documents-facet-unknown";

const shipped = shippedKle();
/** A newer edition of the facets that lacks K04. */
const newer: KleData = {
  editions: [{ id: "newer", name: "KLE, 2027", date: "2027", covers: ["f"], source: "test" }],
  numbers: new Map(),
  facets: new Map([...shipped.facets].filter(([code]) => code !== "K04").map(([code, entry]) => [code, { ...entry, editions: ["newer"] }])),
  categories: shipped.categories,
};
const kle = createKle(mergeKle(shipped, newer));

ruleTest(documentsFacetUnknown, {
  clean: [
    { name: "K04 while the newest edition has it", rows: [{ facet: "K04" }] },
    { rows: [{}, { facet: "Ø40" }, { facet: "" }, { facet: "#N/A" }, { facet: 77 }, { facet: true }] },
  ],
  failing: [
    {
      name: "however it is written",
      rows: [{ facet: "g77" }, {}, { facet: " G77" }],
      expect: [
        { row: 0, column: "facet", messageId: "unknown" },
        { row: 2, column: "facet", messageId: "unknown" },
      ],
    },
    {
      rows: [{ facet: "G77" }, {}, { facet: "X01" }],
      expect: [
        {
          row: 0,
          column: "facet",
          messageId: "unknown",
          data: { value: "G77", edition: "KLE, 2023", known: "yes", letter: "G", category: "Efter faste regler" },
        },
        {
          row: 2,
          column: "facet",
          messageId: "unknown",
          data: { value: "X01", edition: "KLE, 2023", known: "no", letter: "X", category: "" },
        },
      ],
    },
    {
      name: "after a newer edition has been loaded",
      rows: [{ facet: "K04" }, {}],
      context: { kle },
      expect: [
        { row: 0, column: "facet", messageId: "retired", data: { named: `K04 ${shipped.facets.get("K04")!.title}`, edition: "KLE, 2027" } },
      ],
    },
  ],
});
