import { REGISTERS } from "../core/registers";
import type { RegisterId } from "../core/model/register-id";
import { COMMANDS } from "./commands";
import { enabledCommands, heldBy } from "./enabled";

const all = COMMANDS.map(({ id }) => id);
/** The table below is about these; a use case that comes later declares what it needs. */
const NAMED = ["highlight", "findingsSheet", "summaries", "sinceLast", "worklist"];
const grey = (...held: RegisterId[]): string[] => {
  const enabled = enabledCommands(COMMANDS, new Set(held));
  return all.filter((id) => !enabled.has(id));
};

test("before anybody has looked every button can be pressed", () => {
  expect([...enabledCommands(COMMANDS, heldBy(null))]).toEqual(all);
});

test.each<readonly [readonly RegisterId[], readonly string[]]>([
  [[], NAMED],
  [["caseAreas"], ["highlight", "worklist"]],
  [["interfaces"], ["worklist"]],
  [["systems"], ["worklist"]],
  [["cases"], ["highlight"]],
  [REGISTERS.map(({ id }) => id), []],
])("a workbook with %j greys %j", (held, expected) => {
  expect(
    grey(...held)
      .filter((id) => NAMED.includes(id))
      .sort(),
  ).toEqual([...expected].sort());
});

test("what looks for registers, inserts one or explains is never grey: else there would be no way on", () => {
  expect(grey().sort()).toEqual(
    COMMANDS.filter(({ needs }) => needs !== "nothing")
      .map(({ id }) => id)
      .sort(),
  );
  for (const id of ["validate", "insertTemplate", "importKitos", "registers", "explainFinding", "undo", "removeHighlights", "showPane"])
    expect(grey()).not.toContain(id);
});

test("a sheet that may be a register counts until the user has answered", () => {
  const question = { kind: "which-sheet", register: "cases" };
  const found = { recognition: { mappings: [{ register: "systems" }], questions: [question] } };
  expect([...heldBy(found as unknown as Parameters<typeof heldBy>[0])!].sort()).toEqual(["cases", "systems"]);
});
