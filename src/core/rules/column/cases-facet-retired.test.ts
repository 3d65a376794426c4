import { createKle, mergeKle, type KleData } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest } from "../testing/rule-tester";
import { casesFacetRetired } from "./cases-facet-retired";

/** A newer edition of the facets that lacks K04. */
const newer: KleData = {
  editions: [{ id: "newer", name: "KLE, 2027", date: "2027", covers: ["f"], source: "test" }],
  numbers: new Map(),
  facets: new Map(
    [...shippedKle().facets].filter(([code]) => code !== "K04").map(([code, entry]) => [code, { ...entry, editions: ["newer"] }]),
  ),
  categories: shippedKle().categories,
};
const kle = createKle(mergeKle(shippedKle(), newer));

ruleTest(casesFacetRetired, {
  clean: [{ rows: [{}, { facet: "K04" }, { facet: "G77" }, { facet: "" }] }, { name: "still there", rows: [{}], context: { kle } }],
  failing: [
    {
      rows: [{ facet: "K04" }, {}],
      context: { kle },
      expect: [{ row: 0, column: "facet", messageId: "retired" }],
    },
  ],
});
