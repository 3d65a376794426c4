import { finish } from "../model/steps";
import { makeRegister } from "../testing/make-register";
import { NO_OWNERS, ownerAt, ownersSteps } from "./owners";

const systems = makeRegister("systems", [
  { systemId: "S1", department: "Social og Sundhed" },
  { systemId: "S2", department: " social  og sundhed" },
  { systemId: "S3", department: "   " },
  { systemId: "S4", department: "Teknik" },
  { systemId: "S5", department: "#N/A" },
]);
const cases = makeRegister("cases", [{ caseNumber: "1", responsibleUnit: "Teknik" }]);
const owners = finish(ownersSteps({ registers: { systems, cases } }));
const nameAt = (register: "systems" | "cases" | "interfaces", row: number): string => owners.names[ownerAt(owners, register, { row })]!;

test.each([
  ["as it is written first", "systems", 1, "Social og Sundhed"],
  ["another spelling is the same owner", "systems", 2, "Social og Sundhed"],
  ["a blank cell", "systems", 3, ""],
  ["an error", "systems", 5, ""],
  ["the same owner in another register", "cases", 1, "Teknik"],
  ["a row that is none of the register's", "systems", 99, ""],
  ["a register that was not read", "interfaces", 1, ""],
] as const)("%s", (_what, register, row, name) => expect(nameAt(register, row)).toBe(name));

test("an owner stands once, however many rows and registers name it", () => {
  expect(owners.names).toEqual(["", "Social og Sundhed", "Teknik"]);
});

test("a register without the column, and none at all, give nobody", () => {
  const without = finish(ownersSteps({ registers: { systems: makeRegister("systems", [{ systemId: "S1" }]) } }));
  expect(ownerAt(without, "systems", { row: 1 })).toBe(0);
  expect(ownerAt(NO_OWNERS, "systems", { row: 1 })).toBe(0);
});
