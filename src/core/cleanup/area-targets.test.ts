import { makeRegister } from "../testing/make-register";
import { areaTargets } from "./area-targets";

const systems = makeRegister("systems", [
  { systemId: "S-1", systemName: "Nexus" },
  { systemId: "S-2", systemName: "Cura" },
]);
const area = (kle: string, targetSystem: string, route = "Flyt til fagsystem") => ({ kle, targetSystem, route });
const targetOf = (kle: string, areas: readonly Record<string, string>[]) =>
  areaTargets({
    registers: {
      cases: makeRegister("cases", [{ kle }]),
      caseAreas: makeRegister("caseAreas", areas),
      systems,
    },
  })(0);

test.each([
  ["the subject's own area", "27.60.04", [area("27.60.04", "Nexus"), area("27.60", "Cura")], "Nexus"],
  ["the group's", "27.60.04", [area("27.60", "S-2")], "S-2"],
  ["areas that name one system in two ways agree", "27.60.04", [area("27.60", "S-1"), area("27.60", "nexus")], "S-1"],
  ["areas that differ", "27.60.04", [area("27.60", "S-1"), area("27.60", "S-2")], undefined],
  ["one of the areas is undecided", "27.60.04", [area("27.60", "S-1"), area("27.60", "")], undefined],
  ["no area of the number", "54.00.04", [area("27.60", "S-1")], undefined],
  ["a system that nobody knows", "27.60.04", [area("27.60", "Ukendt system")], undefined],
  ["an area that does not move", "27.60.04", [area("27.60", "S-1", "Arkivér")], undefined],
  ["a case without a KLE number", "", [area("27.60", "S-1")], undefined],
])("%s", (_what, kle, areas, expected) => {
  expect(targetOf(kle, areas)).toBe(expected);
});

test("without the register of systems the area's word stands; without areas nothing is known", () => {
  expect(
    areaTargets({
      registers: { cases: makeRegister("cases", [{ kle: "27.60.04" }]), caseAreas: makeRegister("caseAreas", [area("27.60", "Nexus")]) },
    })(0),
  ).toBe("Nexus");
  expect(areaTargets({ registers: { cases: makeRegister("cases", [{ kle: "27.60.04" }]) } })(0)).toBeUndefined();
});
