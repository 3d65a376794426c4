import { analyseDependencies } from "../dependencies/analyse";
import { planHighlights } from "../dependencies/highlight";
import { maskPersons, unscreened } from "../identifiers/mask-persons";
import { makeRegister } from "../testing/make-register";
import { PERSON, PERSON_ANYHOW } from "../testing/person-sheets";
import { LANGUAGES } from "../text/language";
import { screenHighlights, unmarkedPersons } from "./screen-plan";

const registers = {
  systems: makeRegister("systems", [
    { systemId: "S1", systemName: "Alfa", integratesKmdSag: "Ja" },
    { systemId: PERSON, systemName: "Beta", integratesKmdSag: "Ja" },
    { systemId: 101905009, systemName: "Gamma", integratesKmdSag: "Ja" },
    { systemId: "", systemName: `Delta for ${PERSON}`, integratesKmdSag: "Ja" },
  ]),
  interfaces: makeRegister("interfaces", [
    { interfaceId: PERSON, sender: "S1", receiver: "KMD Sag", horizon: "Nuværende", component: "Punkt-til-punkt" },
  ]),
};
const plan = planHighlights({ registers, date1904: false }, analyseDependencies({ registers, date1904: false }), "da");

describe.each(LANGUAGES)("the legend's sheet, %s", (language) => {
  it("has no key that names a person, and says how many rows are not marked for that", () => {
    expect(unmarkedPersons(plan)).toBe(4);
    const screenedPlan = screenHighlights(plan, maskPersons, language);
    expect(JSON.stringify({ ...screenedPlan, registers: screenedPlan.registers.map(({ marks }) => marks) })).not.toMatch(PERSON_ANYHOW);
    expect(screenedPlan.registers.flatMap(({ marks }) => marks.flatMap(({ keys }) => keys))).toEqual(["S1"]);
    expect(screenedPlan.legend.notes?.at(-1)).toMatch(/^4 (?:rækker er|rows are) .*CPR/);
    expect(screenedPlan.legend.empty).toContain(screenedPlan.legend.notes?.at(-1));
  });

  it("marks all rows where the user has asked for persons' numbers, and says that it holds them", () => {
    const shown = screenHighlights(plan, unscreened, language);
    expect(shown.registers).toEqual(plan.registers);
    expect(shown.legend.notes?.[0]).toMatch(/CPR/);
  });

  it("says that it holds them also where only the lists do", () => {
    const hidden = { ...plan, legend: { ...plan.legend, rows: [], notes: [] } };
    expect(screenHighlights(hidden, unscreened, language).legend.notes).toHaveLength(1);
  });
});
