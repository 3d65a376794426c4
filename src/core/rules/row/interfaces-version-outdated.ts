import type { CellValue } from "../../model/cell";
import { SYSTEM_CONDITIONS } from "../../system-conditions/system-conditions";
import { means, choiceReader } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { INTEGRATION_VERSIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

interface Published {
  readonly component: string;
  /** As the catalogue names it: `SF1470 3.0`. */
  readonly version: string;
  readonly parts: readonly number[];
}

/** Component → its published version; components of which none is published are left out. */
const PUBLISHED: ReadonlyMap<string, Published> = new Map(
  SYSTEM_CONDITIONS.flatMap(({ component, version }): [string, Published][] => {
    const parts = versionOf(/ (\d[\d.]*)$/.exec(version)?.[1] ?? "");
    return parts === undefined ? [] : [[component, { component, version, parts }]];
  }),
);

/**
 * Finds interfaces that are to come or to stay and name an older version of their component than the catalogue of
 * conditions. A version that is written otherwise than as numbers is left alone.
 */
export const interfacesVersionOutdated = rowRule({
  id: "interfaces-version-outdated",
  register: "interfaces",
  severity: "info",
  title: { da: "Snitflader bruger den udgivne version", en: "Interfaces use the published version" },
  source: cite(INTEGRATION_VERSIONS, "valid"),
  since: "2026.12",
  columns: ["component", "version", "horizon", "decision"],
  messages: {
    outdated: message({
      da: {
        what: "Snitfladen bruger version {version} af {component}, men {published} gælder nu.",
        why: "Ældre versioner lukkes efter varsel, og så holder snitfladen op med at virke.",
        how: "Aftal den gældende version med leverandøren, eller ret versionen.",
      },
      en: {
        what: "The interface uses version {version} of {component}, but {published} is in force.",
        why: "Older versions are closed after notice, and then the interface ceases to work.",
        how: "Agree on the version in force with the supplier, or correct the version.",
      },
    }),
  },
  example: {
    good: { rows: [{ component: "Sags- og Dokumentindeks", version: "3.0", horizon: "Fremtidig", decision: "Omlægges" }] },
    bad: { rows: [{ component: "Sags- og Dokumentindeks", version: "2.0", horizon: "Fremtidig", decision: "Omlægges" }] },
  },
  check: (columns, from, to, report) => {
    const componentOf = choiceReader("interfaces", "component");
    const decisionOf = choiceReader("interfaces", "decision");
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    for (let row = from; row < to; row++) {
      const published = PUBLISHED.get(componentOf(columns.component[row]!) ?? "");
      const named = published === undefined ? undefined : versionOf(columns.version[row]!);
      if (published === undefined || named === undefined || !isOlder(named, published.parts)) continue;
      const decision = decisionOf(columns.decision[row]!);
      if (decision === "Bevares" || (isFuture(columns.horizon[row]!) && decision !== "Nedlægges"))
        report(row, "version", "outdated", {
          version: shown(columns.version[row]!),
          component: published.component,
          published: published.version,
        });
    }
  },
});

/** The numbers of a version such as `3.0`, `v. 3.0` or `SF1470 3.0`; undefined for anything else. */
function versionOf(value: CellValue): number[] | undefined {
  const match = /^(?:sf\s?\d{4}[\s:,]+)?(?:v(?:er(?:sion)?)?\.?\s*)?(\d{1,3}(?:[.,]\d{1,4}){0,2})$/i.exec(plain(String(value)));
  return match === null ? undefined : match[1]!.split(/[.,]/).map(Number);
}

function isOlder(version: readonly number[], published: readonly number[]): boolean {
  for (let i = 0; i < Math.max(version.length, published.length); i++) {
    const difference = (version[i] ?? 0) - (published[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
