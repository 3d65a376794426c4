import fc from "fast-check";
import { RULES, ruleById } from "../rules";
import { TEST_CONTEXT } from "../rules/testing/run-rule";
import type { Finding } from "../model/finding";
import { plain } from "../text/signs";
import { dropsSigns, planFix } from "./plan-fix";

const bare = (text: string): string => plain(text).toLowerCase().replace(/ /g, "");

test.each([
  ["slet?", "slet", true],
  ["Nexus (forslag)", "Nexus", true],
  ["KLE 27.60", "27.60", true],
  [" KMD  Sag ", "KMD Sag", false],
  ["ja", "Ja", false],
  ["276004", "27.60.04", false],
  ["2023\u201377", "2023-77", false],
])("%j to %j drops signs: %j", (before, after, drops) => expect(dropsSigns(before, after)).toBe(drops));

const fixes = RULES.flatMap(({ id, fix, columns, register }) =>
  fix === undefined ? [] : columns.flatMap((column) => fix.messages.map((messageId) => ({ id, register, column, messageId }))),
);
/** Values of all columns' lists and forms, with marks around them. */
const words = RULES.flatMap(({ example }) =>
  [...(example?.bad.rows ?? []), ...(example?.good.rows ?? [])].flatMap((row) => Object.values(row)),
).filter((cell): cell is string => typeof cell === "string");
const cell = fc
  .tuple(
    fc.constantFrom("", " ", "?", "evt. ", "KLE "),
    fc.constantFrom(...words),
    fc.constantFrom("", " ", "?", " ?", " (forslag)", ".", "\u200e"),
  )
  .map((parts) => parts.join(""));

test("a certain fix drops nothing of a text but blanks, unseen signs and capitals, and never the mark of a doubt", () => {
  fc.assert(
    fc.property(cell, fc.constantFrom(...fixes), (value, { id, register, column, messageId }) => {
      const finding: Finding = {
        ...{ rule: id, messageId, severity: "info", register, sheet: "Ark1", row: 1, column: 0, columnKey: column, data: {} },
      } as Finding;
      const contents = [{ formula: value, value, numberFormat: "General" }];
      const [fix] = planFix([finding], contents, ruleById, TEST_CONTEXT, "certain").fixes;
      if (fix === undefined || typeof fix.change.value !== "string") return;
      expect(fix.certainty).toBe("certain");
      let at = 0;
      const after = bare(fix.change.value);
      const dropped = [...bare(value)].filter((sign) => {
        const found = after.indexOf(sign, at);
        if (found >= 0) at = found + 1;
        return found < 0;
      });
      expect(dropped).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test("no fix of a list's spelling touches a cell that says that it is not decided", () => {
  for (const rule of RULES.filter(({ id }) => id.endsWith("-list-spelling")))
    for (const column of rule.columns)
      for (const text of ["Kasseres?", "slet?", "ja?", "Ja (forslag)", "måske", "evt. nej", "Flyt til ESDH (?)"])
        expect(rule.fix!.apply(text, column, TEST_CONTEXT, {})).toBeUndefined();
});
