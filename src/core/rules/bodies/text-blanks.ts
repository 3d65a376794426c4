import { columnKeys } from "../../registers";
import type { ColumnKind } from "../../registers/register";
import { isBlank } from "../../model/cell";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { MessageData } from "../../text/language";
import { isBlankCode, isUnseenCode } from "../../text/signs";
import { strayIn, tidy } from "../../text/stray";
import type { RuleHead } from "./head";
import { reportRows } from "./readings";
import { TEXT_BLANKS_FIX } from "./text-blanks-messages";

type Message = "outer" | "inner" | "unseen";

interface Fault {
  readonly messageId: Message;
  readonly data?: MessageData;
}

/** Kinds of columns by whose values rows are found, whichever register. */
const LOOKED_UP: ReadonlySet<ColumnKind> = new Set(["key", "reference"]);

/**
 * Finds unseen signs and needless blanks in names, codes, keys and references, by which people and formulas find rows; blanks in running text
 * do not matter. Each fault is reported once a column, and a cell by what is hardest to see. Line breaks within are no blanks here, and cells of nothing but blanks
 * belong to required-value.
 */
export function textBlanks(head: RuleHead<Message>): ColumnRule {
  return columnRule({
    ...head,
    whole: true,
    columns: columnKeys(head.register, ({ kind, text }) => LOOKED_UP.has(kind) || text === "name" || text === "code"),
    fix: {
      title: TEXT_BLANKS_FIX,
      messages: ["outer", "inner", "unseen"],
      apply: (value) => {
        if (typeof value !== "string") return undefined;
        const tidied = tidy(value);
        return tidied === value || tidied === "" ? undefined : { value: tidied };
      },
    },
    check: (values, column, from, to, report) => {
      const gathered = new Map<string, Fault & { readonly rows: number[] }>();
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || !mayHaveStray(value) || isBlank(value)) continue;
        const tidied = tidy(value);
        if (tidied === value || tidied === "") continue;
        const fault = faultOf(value);
        const name = `${fault.messageId} ${fault.data?.["code"]}`;
        const known = gathered.get(name);
        if (known === undefined) gathered.set(name, { ...fault, rows: [row] });
        else known.rows.push(row);
      }
      for (const { messageId, data, rows } of gathered.values()) reportRows(report, column, messageId, rows, data);
    },
  });
}

/** The cheap question that is asked for a million cells; one walk over the text, since most have dozens of characters. */
function mayHaveStray(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 ? isStray(text.codePointAt(i)!) : code === SPACE ? before === SPACE : code < SPACE && code !== 10 && code !== 13)
      return true;
    before = code;
  }
  return before <= SPACE || text.charCodeAt(0) <= SPACE;
}

const SPACE = 32;
/** Below it only the no-break space, the soft hyphen and control codes are stray; Danish letters need not be asked about. */
const LATIN_END = 0x300;

function isStray(code: number): boolean {
  if (code < LATIN_END) return code <= 0xa0 || code === 0xad;
  return isBlankCode(code) || isUnseenCode(code);
}

/** Names the sign that nobody sees; where all are blanks, says whether they are around the text or within. */
function faultOf(value: string): Fault {
  const stray = strayIn(value);
  if (stray !== undefined && stray.kind !== "blank") return { messageId: "unseen", data: { kind: stray.kind, code: stray.code } };
  return { messageId: isBlankCode(value.charCodeAt(0)) || isBlankCode(value.charCodeAt(value.length - 1)) ? "outer" : "inner" };
}
