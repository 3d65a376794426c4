import { ruleTest } from "../testing/rule-tester";
import { documentsLooseCandidate } from "./documents-loose-candidate";

/** Two cases of one citizen: one of 2019 about an aid, one of 2021 about benefits. */
const cases = [
  { created: 43_500, closed: 43_900 },
  { caseNumber: "2021-000007", kle: "32.24.04", created: 44_300, closed: "" },
];
const loose = { caseNumber: "", outcome: "" };

ruleTest(documentsLooseCandidate, {
  clean: [
    {
      name: "on a case, or to be archived or discarded",
      rows: [{}, { ...loose, outcome: "Kasseres" }, { ...loose, outcome: "Til arkiv" }],
      others: { cases },
    },
    {
      name: "two cases that fit alike",
      rows: [
        { ...loose, kle: "", documentDate: "" },
        { ...loose, kle: "27.03.04", documentDate: 44_290 - 400 },
      ],
      others: { cases: [...cases, { caseNumber: "2019-000124", created: 43_500, closed: 43_900 }] },
    },
    { name: "a date that no case has room for", rows: [{ ...loose, documentDate: 40_000 }], others: { cases } },
    {
      name: "a name alone, a name of one word, nobody",
      rows: [
        { ...loose, sender: "Anders And", kle: "" },
        { ...loose, sender: "Anders", title: "Kvittering" },
        { ...loose, sender: "", title: "Kvittering 12" },
      ],
      others: { cases: [{ party: "Anders And" }, { caseNumber: "2", party: "Anders" }] },
    },
    {
      name: "a party with more cases than anybody compares",
      rows: [loose],
      others: { cases: Array.from({ length: 201 }, (_, i) => ({ caseNumber: `2019-${i}`, kle: i === 0 ? "27.60.04" : "32.24.04" })) },
    },
    { name: "two numbers in one title", rows: [{ ...loose, title: "2019-000123 og 2021-000007", sender: "" }], others: { cases } },
  ],
  failing: [
    {
      name: "by party, subject and date, however the party is written",
      rows: [{ ...loose, sender: "070761-5265" }, {}, { ...loose, kle: "32.24.04", documentDate: 44_500 }, { ...loose, documentDate: "" }],
      others: { cases },
      expect: [
        { row: 0, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "partyKleDate" } },
        { row: 2, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2021-000007", evidence: "partyKleDate" } },
        { row: 3, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "partyKle" } },
      ],
    },
    {
      name: "by the number in title or link, whatever the party",
      rows: [
        { ...loose, title: "Kvittering, sag 2021-000007", sender: "" },
        { ...loose, link: "edh/2019-000123/kvittering.pdf", title: "Kvittering", sender: "Anders And" },
        { ...loose, link: "2019-000123", title: "Kvittering", sender: "Anders And" },
      ],
      others: { cases },
      expect: [
        { row: 0, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2021-000007", evidence: "named" } },
        { row: 1, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "named" } },
        { row: 2, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "named" } },
      ],
    },
    {
      name: "by the document to which it belongs",
      rows: [{ documentNumber: "D1" }, { ...loose, documentNumber: "D2", relatedDocument: "d1", sender: "" }],
      others: { cases },
      expect: [{ row: 1, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "related" } }],
    },
    {
      name: "a party's only case, and its only case at the time",
      rows: [
        { ...loose, kle: "27.03.04", documentDate: "" },
        { ...loose, kle: "27.03.04" },
      ],
      others: { cases: cases.slice(0, 1) },
      expect: [
        { row: 0, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "party" } },
        { row: 1, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "partyDate" } },
      ],
    },
    {
      name: "a name with the subject",
      rows: [{ ...loose, sender: "anders and", title: "Kvittering", documentDate: "" }],
      others: { cases: [{ party: "Anders And" }, { caseNumber: "2", party: "Anders And", kle: "32.24.04" }] },
      expect: [{ row: 0, column: "caseNumber", messageId: "candidate", data: { caseNumber: "2019-000123", evidence: "partyKle" } }],
    },
  ],
});
