import { useEffect, useState } from "react";
import type { Validation } from "../../../app/validation/validate-workbook";
import type { CellPlace } from "../../../core/changes/change";
import type { Finding } from "../../../core/model/finding";
import { sheetsOf } from "../../../core/model/parts";
import type { FindingIndex } from "../../../core/validate/finding-index";

export interface AskedAnswer {
  readonly kind: "cell" | "row" | "none" | "elsewhere";
  readonly finding?: Finding;
}

/** The answer about a cell: its first finding, one that counts before an accepted one, else the first of its row. */
export function answerAsked(
  { findings, acceptedFindings: accepted }: FindingIndex,
  asked: CellPlace,
  registers: Validation["registers"],
): AskedAnswer {
  const inRow = findings.filter(({ sheet, row }) => sheet === asked.sheet && row === asked.row);
  const inCell = inRow.filter(({ column }) => column === asked.column);
  const first = (some: readonly Finding[]): Finding | undefined => some.find((finding) => !accepted.has(finding)) ?? some[0];
  const cell = first(inCell);
  if (cell !== undefined) return { kind: "cell", finding: cell };
  const row = first(inRow);
  if (row !== undefined) return { kind: "row", finding: row };
  return { kind: registers.some(({ mapping }) => sheetsOf(mapping).includes(asked.sheet)) ? "none" : "elsewhere" };
}

/** Each is answered once, also where the view is left and shown again. */
const answered = new WeakSet<CellPlace>();

/** Answers "Forklar fund" when it is asked; gives the answer as long as it is news. */
export function useAsked(
  asked: CellPlace | null,
  index: FindingIndex,
  registers: Validation["registers"],
  reveal: (finding: Finding) => void,
): { readonly asked: CellPlace; readonly kind: AskedAnswer["kind"] } | null {
  const [reported, setNotice] = useState<{
    readonly asked: CellPlace;
    readonly kind: AskedAnswer["kind"];
    readonly index: FindingIndex;
  } | null>(null);
  useEffect(() => {
    if (asked === null || answered.has(asked)) return;
    answered.add(asked);
    const { kind, finding } = answerAsked(index, asked, registers);
    setNotice({ asked, kind, index });
    if (finding !== undefined) reveal(finding);
  });
  // A new check makes the answer old.
  return reported?.asked === asked && reported?.index === index ? reported : null;
}
