import { LANGUAGES } from "../text/language";
import { withContents } from "./contents";
import { SUMMARIES } from "./summaries";
import { reportInput } from "./testing/fixture";

const plans = SUMMARIES.map(({ build }) => build(reportInput("da")));

it.each(LANGUAGES)("comes after the page for management, names every sheet in its order and leads to it (%s)", (language) => {
  const own = SUMMARIES.map(({ build }) => build(reportInput(language)));
  const [first, contents, ...others] = withContents(own, [], language);
  expect([first, ...others]).toEqual(own);
  const [table] = contents!.kind === "report" ? contents!.sections : [];
  expect(table).toMatchObject({ rows: own.map(({ sheetName }) => ({ sheet: { value: sheetName, sheet: sheetName } })) });
  // Each says what it shows.
  for (const row of table!.kind === "table" ? table!.rows : []) expect(row["shows"]!.value).not.toBe("");
});

it("names what could not be made", () => {
  const [, contents] = withContents(plans, [{ da: "Resumé – Oprydning", en: "Summary" }], "da");
  expect(contents).toMatchObject({ sections: [{}, { title: "Ikke lavet, fordi registret mangler", items: ["Resumé – Oprydning"] }, {}] });
});

it("leaves a few sheets as they are", () => {
  expect(withContents(plans.slice(0, 2), [], "da")).toEqual(plans.slice(0, 2));
});
