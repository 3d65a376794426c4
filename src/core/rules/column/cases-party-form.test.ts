import { ruleTest } from "../testing/rule-tester";
import { casesPartyForm } from "./cases-party-form";

ruleTest(casesPartyForm, {
  clean: [
    {
      name: "every identifier the index takes",
      rows: ["0707615265", "070761-5265", 3112995004, "26911745", "26 91 17 45", 26911745, "1003456789", "1234567", "123456789012"].map(
        (party) => ({ party }),
      ),
    },
    {
      name: "URNs, names, nothing, an error",
      rows: [
        "urn:oio:cpr-nr:0707615265",
        "urn:oio:pnr:1003456789",
        "Anne Holm",
        "Øster Skole 2",
        "Firma 12345678 ApS",
        "Familien Hansen",
        "O’Neill",
        "",
        "  ",
        "#N/A",
      ].map((party) => ({
        party,
      })),
    },
  ],
  failing: [
    {
      rows: ["3213614285", "103261-4285", "26911746", 707615265, "123456", "07.07.61", "urn:oio:cvr-nr:26911746"].map((party) => ({
        party,
      })),
      expect: [
        { row: 0, column: "party", messageId: "cpr", data: {} },
        { row: 1, column: "party", messageId: "cpr" },
        { row: 2, column: "party", messageId: "cvr" },
        { row: 3, column: "party", messageId: "zeroLost" },
        { row: 4, column: "party", messageId: "number", data: { length: 6 } },
        { row: 5, column: "party", messageId: "number" },
        { row: 6, column: "party", messageId: "cvr" },
      ],
    },
    {
      name: "signs beside a number do not make it a name",
      rows: [
        ...["311399–1234", "311399\u20111234", "3113991234\u200b", "\u200e3113991234", "3113991234\u202c", "“3113991234”"],
        ...["12345679–", "€12345679", "CPR 3113991234", "3113991234 Anders And", "Anders And, 311399-1234", "CVR-nr. 12345679"],
        ...["urn:oio:cpr-nr:3113991234", "Firma ApS (CVR 12345679)", "140872-xxxx", "SE 18720814-1234"],
      ].map((party) => ({ party })),
      expect: [...Array(16).keys()].map((row) => ({
        row,
        column: "party",
        messageId: row > 13 ? "number" : [6, 7, 11, 13].includes(row) ? "cvr" : "cpr",
      })),
    },
    {
      name: "words for nobody",
      rows: ["ukendt", "n/a", "Ingen", "x", "Se sagen", "-", "–", "…", "...", "?", "Borger", "N.N.", "\u2022 \u2013"].map((party) => ({
        party,
      })),
      expect: [
        {
          row: 0,
          column: "party",
          messageId: "filler",
          rows: [...Array(13).keys()],
          data: { count: 13, examples: "”-”, ”...”, ”?” …" },
        },
      ],
    },
    {
      name: "numbers that stand in for a CPR number",
      rows: [
        "7408725212",
        "740872-5212",
        "740872–5212",
        "140872ABC2",
        "140872-12X4",
        "140872-UAD4",
        7408725212,
        "Anders And 740872-5212",
      ].map((party) => ({ party })),
      expect: [{ row: 0, column: "party", messageId: "replacement", rows: [...Array(8).keys()], data: { count: 8 } }],
    },
    {
      name: "valid numbers with something beside them",
      rows: [
        ...[
          "CPR 1408725212",
          "cpr-nr.: 140872-5212",
          "“1408725212”",
          "(140872-5212)",
          "CVR 26911745",
          "CVR-nr. 26 91 17 45",
          "14.08.72-5212",
        ],
        ...["P-nr. 1003456789", "1408725212 Anders And", "Anders And (140872-5212)", "Firma ApS, CVR 26911745"],
      ].map((party) => ({ party })),
      expect: [{ row: 0, column: "party", messageId: "beside", rows: [...Array(11).keys()], data: { count: 11 } }],
    },
    {
      rows: [{ party: "1408725212 og 070761-5265" }, { party: "1408725212, 0707615265" }, { party: "1408725212/0707615265" }],
      expect: [0, 1, 2].map((row) => ({ row, column: "party", messageId: "several" })),
    },
  ],
});
