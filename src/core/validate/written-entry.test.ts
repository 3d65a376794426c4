import { applyMeanings } from "../meanings/apply-meanings";
import type { WorkbookData } from "../registers/workbook-data";
import { systemsActiveInterfaceWhenRetired } from "../rules/across/systems-active-interface-when-retired";
import { shippedContext } from "../rules/context";
import { makeRegister } from "../testing/make-register";
import { formatFinding } from "./format";
import { runRules } from "./run-rules";

test("a finding on a cell that is read as what it means also says what stands in it", async () => {
  const systems = makeRegister("systems", [
    { systemId: "S-1", systemName: "Nexus", status: "Gået" },
    { systemId: "S-2", systemName: "Cura", status: "Udfaset" },
  ]);
  const interfaces = makeRegister("interfaces", [
    { interfaceId: "I1", sender: "S-1", receiver: "S-2", horizon: "Nuværende", decision: "Bevares" },
  ]);
  const meant = applyMeanings(systems, [{ list: "systems.status", word: "gået", means: "value", value: "Udfaset" }]);
  const data = { registers: { systems: meant, interfaces }, date1904: false } as unknown as WorkbookData;
  const { findings } = await runRules({ rules: [systemsActiveInterfaceWhenRetired], data, context: shippedContext(46_000) });
  expect(findings.map(({ row, written }) => [row, written])).toEqual([
    [1, "Gået"],
    [2, undefined],
  ]);
  expect(formatFinding(findings[0]!, "da").what).toContain("I cellen står ”Gået”");
  expect(formatFinding(findings[1]!, "da").what).not.toContain("I cellen står");
});
