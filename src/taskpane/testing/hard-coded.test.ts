/** @jest-environment jsdom */
import { hardCoded, stringsIn } from "./hard-coded";
import { pseudoOf } from "./pseudo";

const drawn = (markup: string): Element => {
  document.body.innerHTML = markup;
  return document.body;
};

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  ["a word of the markup", "<p>Gem</p>", [], ["Gem"]],
  ["a name that only a screen reader tells", '<button aria-label="Close">x</button>', [], ["Close"]],
  [
    "a word glued to a text of ours",
    `<p>${pseudoOf("Rows")} and ${pseudoOf("sheets")}</p>`,
    [],
    [`${pseudoOf("Rows")} and ${pseudoOf("sheets")}`],
  ],
  ["a value of the workbook", `<p>${pseudoOf("The sheet")} ”Systemer (2)”: Ja</p>`, ["Systemer (2)", "Ja"], []],
  ["a word that begins as a value does", "<p>Jane</p>", ["Ja"], ["Jane"]],
  ["a part of a value", "<p>Systemer</p>", ["Systemer og kontrakter"], ["Systemer"]],
  ["a value within a longer one", "<p>Ja, men; Ja</p>", ["Ja", "Ja, men"], []],
  ["a value that a screen reader is told beside its text", '<p title="Flyt til ESDH">1</p>', ["Flyt til ESDH"], []],
])("%s", (_what, markup, given, left) => {
  expect(hardCoded(drawn(markup), given)).toEqual(left);
});

test("what a state gives to show: strings at any depth, and of a text the English only", () => {
  const cells = new Map([["Alfa", new Set(["Beta"])]]);
  expect(stringsIn({ cells, rows: [{ title: { da: "Ret", en: "Mend" } }], onClick: () => "Gamma" })).toEqual(["Alfa", "Beta", "Mend"]);
});
