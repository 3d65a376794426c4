import type { DependencyAnalysis } from "../dependencies/dependency";
import type { Finding, Severity } from "../model/finding";
import { makeRegister } from "../testing/make-register";
import { formatStatus } from "./format-status";
import { buildStatusIndex, type StatusInput } from "./status-index";

const SYSTEMS = makeRegister("systems", [
  { systemId: "S1", systemName: "Alfa" },
  { systemId: "S2", systemName: "Beta" },
  { systemId: "S2", systemName: "Beta igen" },
  { systemId: "", systemName: "S1" },
  { systemId: 17, systemName: "#N/A" },
]);
const INTERFACES = makeRegister("interfaces", [{ interfaceId: "I1" }, { interfaceId: "I2" }]);
const NO_DEPENDENCIES: DependencyAnalysis = { systems: [], directInterfaceRows: [], unknownEnds: [], ambiguousEnds: [], incomplete: [] };
const at = (register: "systems" | "interfaces" | "cases", row: number, severity: Severity): Finding => ({
  rule: "r",
  messageId: "m",
  severity,
  register,
  sheet: "Ark",
  row,
  column: 0,
  columnKey: "x",
  data: {},
});

function status(key: string | number, input: Partial<StatusInput> = {}, language: "da" | "en" = "da"): string {
  return formatStatus(
    buildStatusIndex({
      data: { registers: { systems: SYSTEMS, interfaces: INTERFACES }, date1904: false },
      findings: [],
      notJudged: [],
      dependencies: NO_DEPENDENCIES,
      ...input,
    })(key),
    language,
  );
}
const kind = (row: number, dependency: "direct" | "indirect"): DependencyAnalysis["systems"][number] => ({
  system: "",
  name: "",
  kind: dependency,
  via: [],
  row,
  because: { ownColumn: false, interfaces: [] },
});

test.each<[string, string, Partial<StatusInput>, string]>([
  ["nothing wrong", "S1", {}, "OK"],
  ["case and blanks do not count", "  s1 ", {}, "OK"],
  ["found by name", "beta igen", {}, "OK"],
  [
    "findings by severity",
    "S1",
    { findings: [at("systems", 1, "error"), at("systems", 1, "error"), at("systems", 1, "info")] },
    "2 fejl · 1 oplysning",
  ],
  [
    "findings of other rows and registers do not count",
    "S1",
    { findings: [at("systems", 2, "error"), at("interfaces", 1, "error"), at("cases", 1, "error")] },
    "OK",
  ],
  [
    "a key that stands twice sums both rows",
    "S2",
    { findings: [at("systems", 2, "error"), at("systems", 3, "warning")] },
    "1 fejl · 1 advarsel",
  ],
  [
    "direct wins over indirect",
    "S2",
    { dependencies: { ...NO_DEPENDENCIES, systems: [kind(1, "indirect"), kind(2, "direct")] } },
    "OK · direkte KMD Sag",
  ],
  ["an interface with KMD Sag", "I2", { dependencies: { ...NO_DEPENDENCIES, directInterfaceRows: [1] } }, "OK · direkte KMD Sag"],
  [
    "a rule that could not be judged",
    "S1",
    { notJudged: [{ rule: "r", register: "systems", reason: { kind: "register-missing", needs: "cases" } }] },
    "Ingen fund, men ikke alt kunne vurderes",
  ],
  [
    "dependencies that could not be told",
    "S1",
    { dependencies: { ...NO_DEPENDENCIES, incomplete: ["interfaces"] } },
    "Ingen fund, men ikke alt kunne vurderes",
  ],
  ["an unknown key", "S9", {}, "Ukendt nøgle"],
  ["an error in the cell", "#N/A", {}, "Ukendt nøgle"],
  ["no register", "S1", { data: { registers: {}, date1904: false } }, "Intet register fundet"],
])("%s", (_name, key, input, expected) => {
  expect(status(key, input)).toBe(expected);
});

test("an id is stronger than another row's name, and a number is found as text", () => {
  expect(status("S1", { findings: [at("systems", 4, "error")] })).toBe("OK");
  expect(status("17", { findings: [at("systems", 5, "error")] })).toBe("1 fejl");
  expect(status(17, { findings: [at("systems", 5, "error")] })).toBe("1 fejl");
});

test("in English", () => {
  expect(status("S1", { findings: [at("systems", 1, "error"), at("systems", 1, "warning")] }, "en")).toBe("1 error · 1 warning");
});
