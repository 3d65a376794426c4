import { columnKeys } from "../../registers";
import type { ColumnKind } from "../../registers/register";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import { message } from "../../model/rule-message";
import type { RuleHead } from "./head";

const TEXT_KINDS: ReadonlySet<ColumnKind> = new Set(["text", "key", "reference"]);
const SCHEME = /(kmdsageraabn|kmdedhvis|sbsyslauncher):/i;

/** Finds links that open cases or documents in KMD Sag (`kmdsageraabn:`, `kmdedhvis:`) or SBSYS (`sbsyslauncher:`) in text cells. */
export function dyingLinks(head: RuleHead<"kmd" | "sbsys">): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register, (column) => TEXT_KINDS.has(column.kind)),
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || value.length < 10 || !value.includes(":")) continue;
        const link = SCHEME.exec(value)?.[1]?.toLowerCase();
        if (link !== undefined) report(row, column, link === "sbsyslauncher" ? "sbsys" : "kmd", { link: `${link}:` });
      }
    },
  });
}

/** The messages of all registers' rules on a link into SBSYS; the closing of KMD Sag matters to each in its own way. */
export const OPENS_SBSYS = message(
  {
    da: {
      what: "Cellen indeholder en henvisning, der åbner SBSYS ({link}).",
      why: "Henvisningen virker kun, så længe kommunen har SBSYS på den samme maskine.",
      how: "Afklar, om SBSYS bliver; ellers erstat henvisningen.",
    },
    en: {
      what: "The cell holds a link that opens SBSYS ({link}).",
      why: "The link works only as long as the municipality has SBSYS on the same machine.",
      how: "Find out whether SBSYS stays; if not, replace the link.",
    },
  },
  "warning",
);
