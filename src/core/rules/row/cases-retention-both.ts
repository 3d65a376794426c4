import type { Kle, KleRetention } from "../../kle";
import type { CellValue } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { namedKle } from "../bodies/kle-shown";
import { cite } from "../../sources/source";
import { DISCARD_RULES } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/**
 * Finds cases with code K although KLE marks their subject or their facet to be preserved: a case may be discarded only if both are marked
 * for it.
 * KLE as shipped has no retention codes; they are there once the user has loaded KL's XML, and until then the rule reports itself as not judged.
 */
export const casesRetentionBoth = rowRule({
  id: "cases-retention-both",
  register: "cases",
  severity: "warning",
  title: {
    da: "Kun sager, hvis emne og facet begge må kasseres, har kode K",
    en: "Only cases whose subject and facet may both be discarded have code K",
  },
  source: cite(DISCARD_RULES, "bothMarks"),
  since: "2026.12",
  needsMarks: true,
  columns: ["retentionCode", "kle", "facet"],
  messages: {
    kept: message({
      da: {
        what: "Kassationskoden er K, men i KLE skal ”{named}” bevares.",
        why: "En sag må kun kasseres, når både dens emne og dens handlingsfacet er mærket til det; en kassation kan ikke gøres om.",
        how: "Ret kassationskoden til B, eller ret emne eller facet, hvis de er forkerte.",
      },
      en: {
        what: "The retention code is K, but in KLE ”{named}” is to be kept.",
        why: "A case may be discarded only if both its subject and its action facet are marked for it; discarding can't be undone.",
        how: "Correct the retention code to B, or correct subject or facet if they are wrong.",
      },
    }),
  },
  example: {
    good: { rows: [{ kle: "27.60.08", facet: "G01", retentionCode: "B" }] },
    bad: { rows: [{ kle: "27.60.08", facet: "G01", retentionCode: "K" }] },
    retention: { "27.60.08": "B", G01: "K" },
  },
  check: (columns, from, to, report, { kle }) => {
    const mayGo = means("cases", "retentionCode", "K");
    const retained = cachedReader(kle);
    for (let row = from; row < to; row++) {
      const named = retained.subject(columns.kle[row]!) ?? retained.facet(columns.facet[row]!);
      if (named !== undefined && mayGo(columns.retentionCode[row]!)) report(row, "retentionCode", "kept", { named });
    }
  },
});

/** Gives number and title of a code that KLE marks to be preserved, and undefined for all others. */
type Reader = (cell: CellValue) => string | undefined;
interface Retained {
  readonly subject: Reader;
  readonly facet: Reader;
}
const readers = new WeakMap<Kle, Retained>();

function cachedReader(kle: Kle): Retained {
  let retained = readers.get(kle);
  if (retained === undefined) {
    retained = { subject: remembered((number) => kle.lookup(number)), facet: remembered((code) => kle.facet(code)) };
    readers.set(kle, retained);
  }
  return retained;
}

/** Columns repeat their codes; each is looked up once. */
function remembered(find: (code: string) => { readonly title?: string; readonly retention?: KleRetention }): Reader {
  const known = new Map<CellValue, string | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before ?? undefined;
    const code = plain(String(cell));
    const { title, retention } = find(code);
    const named = retention === "B" ? namedKle(code, title) : undefined;
    if (known.size < MOST_CACHED) known.set(cell, named ?? null);
    return named;
  };
}

const MOST_CACHED = 50_000;
