import { formatMessage } from "../../text/format-message";
import type { Language, Localized } from "../../text/language";
import { countOf, type LedgerEntry, type LeftOutReason, type NoRegisterReason, type SheetLedger } from "./ledger";
import { LEDGER_TEXTS, LEFT_OUT, NO_REGISTER } from "./ledger.text";

/** A sheet's rows in one plain line: "312 rækker læst · 3 underoverskrifter, 2 summer og 1 note udeladt". */
export function ledgerLine(ledger: SheetLedger, language: Language): string {
  const { entries, filled, estimated, searched, mergesUnknown } = ledger;
  if (ledger.unread === true) return LEDGER_TEXTS.unread[language];
  if (filled === 0) return LEDGER_TEXTS.empty[language];
  const none = entries.find(isNoRegister);
  const parts: string[] = [];
  const say = (text: Localized, data: Readonly<Record<string, string | number>>): void => {
    parts.push(formatMessage(text[language], language, data));
  };
  const read = countOf(ledger, "read");
  if (read > 0 || countOf(ledger, "header") > 0) say(LEDGER_TEXTS.read, { count: read });
  const left = leftOutNames(entries, language);
  if (left !== undefined) say(LEDGER_TEXTS.leftOut, { rows: left });
  const asked = countOf(ledger, "asked");
  if (asked > 0) say(LEDGER_TEXTS.asked, { count: asked });
  if (none !== undefined) {
    const why = NO_REGISTER[none.reason][language];
    say(estimated === true ? LEDGER_TEXTS.noneOrMore : LEDGER_TEXTS.none, { why, count: countOf(ledger, "no-register") });
  }
  if (searched !== undefined) say(LEDGER_TEXTS.searched, { rows: searched });
  if (mergesUnknown === true) say(LEDGER_TEXTS.mergesUnknown, {});
  return parts.join(" · ");
}

function isNoRegister(entry: LedgerEntry): entry is Extract<LedgerEntry, { kind: "no-register" }> {
  return entry.kind === "no-register";
}

/** "3 underoverskrifter, 2 summer og 1 note"; undefined where nothing is left out. `more`: what else is to be named. */
export function leftOutNames(entries: readonly LedgerEntry[], language: Language, more: readonly string[] = []): string | undefined {
  const names = (Object.keys(LEFT_OUT) as LeftOutReason[]).flatMap((reason) => {
    const count = leftOutCount(entries, reason);
    return count === 0 ? [] : [formatMessage(LEFT_OUT[reason][language], language, { count })];
  });
  names.push(...more);
  return names.length === 0 ? undefined : new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

function leftOutCount(entries: readonly LedgerEntry[], reason: LeftOutReason): number {
  return entries.reduce((sum, entry) => sum + (entry.kind === "left-out" && entry.reason === reason ? entry.count : 0), 0);
}

/** Why a sheet is no register, as a clause. */
export function noRegisterText(reason: NoRegisterReason, language: Language): string {
  return NO_REGISTER[reason][language];
}
