import { RULES } from ".";

/*
 * A rule that judges several columns has one text for all of them. What it says of why must be true in each: it is either the column's own
 * (`{columnWhy}`), or about the cell and not about what the column holds.
 */

/** Families whose reason is about the cell, whatever the column holds; and why that is so. */
const ABOUT_THE_CELL: Readonly<Record<string, string>> = {
  "error-value": "the formula gives no answer",
  "links-kmd": "the address dies with KMD Sag",
  "cpr-in-text": "the sheet is shared",
  "text-blanks": "Excel tells the texts apart",
  "list-spelling": "Excel counts each spelling apart",
  "date-text": "Excel does not sort or compute with it",
  "number-text": "Excel does not add it up",
  "not-decided": "it counts as no value",
  "future-date": "it has not happened yet",
  "exempt-form": "the index takes the two texts in the same form",
  "name-form": "the index takes names in the same form",
  "version-text": "the index takes both numbers in the same form",
  "version-form": "the index takes both numbers in the same form",
  "packages-form": "both columns hold packages",
};

/** Messages of the number-form rules about a number that is there: they name what the register's columns count. */
const OF_NUMBERS = new Set(["negative", "notWhole"]);

const FAMILIES = RULES.filter((rule) => rule.level === "column" && rule.columns.length > 1);

it.each(FAMILIES.map((rule) => [rule.id, rule] as const))("%s says of each of its columns only what is true there", (id, rule) => {
  const family = Object.keys(ABOUT_THE_CELL).find((one) => id.endsWith(`-${one}`));
  const general = Object.entries(rule.messages).filter(
    ([messageId, { why }]) =>
      !why.da.includes("{columnWhy}") && messageId !== "noAnswer" && !(id.endsWith("number-form") && OF_NUMBERS.has(messageId)),
  );
  if (family === undefined) expect(general.map(([messageId]) => messageId)).toEqual([]);
});

it("keeps no reason for a family that there is not", () => {
  const unused = Object.keys(ABOUT_THE_CELL).filter((family) => !FAMILIES.some(({ id }) => id.endsWith(`-${family}`)));
  expect(unused).toEqual([]);
});
