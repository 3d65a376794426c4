/** A system that delivers to the index shows in SAPA, whatever else it lacks: nothing that is written of it says otherwise. */
import { RULES } from "../rules";
import { shippedContext } from "../rules/context";
import { runRules } from "../validate/run-rules";
import { formatFinding } from "../validate/format";
import { TODAY } from "../strategy/testing/fixture";
import { makeRegister } from "../testing/make-register";
import type { WorkbookData } from "../registers/workbook-data";
import { VALID_ROWS } from "../rules/testing/rows";
import { LANGUAGES } from "../text/language";
import { reportInput } from "./testing/fixture";
import { REPORTS } from "./summaries";

const INDEX = "Sags- og Dokumentindeks";
const system = {
  ...VALID_ROWS.systems,
  systemId: "S-1",
  systemName: "Leverer",
  systemType: "Fagsystem",
  caseBearing: "Ja",
  wantedInSapa: "Ja",
};
const link = { ...VALID_ROWS.interfaces, sender: "S-1", receiver: INDEX, component: INDEX, horizon: "Nuværende", decision: "Bevares" };
const registers: WorkbookData["registers"] = {
  systems: makeRegister("systems", [system]),
  interfaces: makeRegister("interfaces", [link]),
  caseAreas: makeRegister("caseAreas", [{ ...VALID_ROWS.caseAreas, route: "Flyt til fagsystem", targetSystem: "Leverer" }]),
};
const DENIES =
  /Leverer[^.;]*\b(?:kan|vil) ikke (?:vise|vises|ses)|Leverer[^.;]*(?:mangler[^.;]*SAPA|SAPA[^.;]*mangler)|Leverer[^.;]*(?:can’t|can't|cannot) (?:show|be seen)|Leverer[^.;]*(?:lacks[^.;]*SAPA|SAPA[^.;]*lacks)/i;

test.each(LANGUAGES)("of one that does not deliver it is said (%s)", (language) => {
  const without = { ...registers, interfaces: makeRegister("interfaces", [{ ...link, sender: "Et andet" }]) };
  expect(REPORTS.map(({ build }) => JSON.stringify(build(reportInput(language, without)))).join()).toMatch(DENIES);
});

test.each(LANGUAGES)("in the summaries and the findings (%s)", async (language) => {
  const said = REPORTS.map(({ build }) => JSON.stringify(build(reportInput(language, registers))));
  expect(said.join()).toContain("Leverer");
  const { findings } = await runRules({ rules: RULES, data: { registers, date1904: false }, context: shippedContext(TODAY) });
  const sentences = findings.map((finding) => JSON.stringify(formatFinding(finding, language)));
  for (const text of [...said, ...sentences]) expect(text).not.toMatch(DENIES);
  expect(findings.filter(({ rule }) => rule.startsWith("systems-sapa-") && rule !== "systems-sapa-advised")).toEqual([]);
});
