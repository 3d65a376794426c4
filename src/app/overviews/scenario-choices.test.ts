import { makeRegister } from "../../core/testing/make-register";
import { scenarioChoices } from "./scenario-choices";

test("systems are found by name and by id, and two of one name are told apart", () => {
  const systems = makeRegister("systems", [
    { systemId: "SYS-011", systemName: "Ternevig" },
    { systemId: "SYS-094", systemName: "Nexus" },
    { systemId: "SYS-095", systemName: " nexus" },
    { systemId: "", systemName: "Uden id" },
    { systemId: "SYS-096", systemName: "" },
  ]);
  expect(scenarioChoices({ registers: { systems }, date1904: false }, []).systems).toEqual([
    { value: "Ternevig", label: "Ternevig (SYS-011)" },
    { value: "SYS-094", label: "Nexus (SYS-094)" },
    { value: "SYS-095", label: "nexus (SYS-095)" },
    { value: "Uden id", label: "Uden id" },
    { value: "SYS-096", label: "SYS-096" },
  ]);
});
