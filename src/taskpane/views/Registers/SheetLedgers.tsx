import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Subtitle2,
} from "@fluentui/react-components";
import type { CellPlace } from "../../../core/changes/change";
import type { LedgerEntry, ListedRow, SheetLedger } from "../../../core/recognition/ledger/ledger";
import { LEFT_OUT_WORDS, NO_REGISTER } from "../../../core/recognition/ledger/ledger.text";
import { ledgerLine } from "../../../core/recognition/ledger/ledger-line";
import type { Localized } from "../../../core/text/language";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Registers.styles";
import { TEXTS } from "./Registers.text";

/** So many rows of a sheet are listed; the others are counted. */
const MOST_SHOWN = 100;
const SHOWN_TEXT = 60;

export interface SheetLedgersProps {
  readonly ledger: readonly SheetLedger[];
  /** Selects a cell. */
  readonly onShow: (place: CellPlace) => void;
}

/** What every filled row of every sheet is: a line for each sheet, and the rows that were not read. */
export function SheetLedgers({ ledger, onShow }: SheetLedgersProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2">{t("ledger")}</Subtitle2>
      <Body1>{t("ledgerWhat")}</Body1>
      <ul className={styles.list}>
        {ledger.map((one) => (
          <li key={one.sheet} className={styles.item}>
            <Body1Strong as="h3" className={styles.sheet}>
              {one.sheet}
            </Body1Strong>
            <Body1>{ledgerLine(one, language)}</Body1>
            <UnreadRows ledger={one} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnreadRows({
  ledger,
  onShow,
}: {
  readonly ledger: SheetLedger;
  readonly onShow: SheetLedgersProps["onShow"];
}): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const unread = ledger.entries.flatMap(unreadRows).sort((a, b) => a.row - b.row);
  const count = ledger.entries.reduce((sum, entry) => sum + (isUnread(entry) ? entry.count : 0), 0);
  if (unread.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="rows">
        <AccordionHeader size="small">{t("showRows", { count })}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.rows}>
            {unread.slice(0, MOST_SHOWN).map(({ row, text, why }) => (
              <li key={row}>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.row}
                  onClick={() => onShow({ sheet: ledger.sheet, row, column: ledger.used?.column ?? 0 })}
                >
                  {t("showRow", { row: row + 1, why: why === null ? t("asked") : why[language], text: shortened(text) })}
                </Button>
              </li>
            ))}
          </ul>
          {count > MOST_SHOWN && <Caption1>{t("moreRows", { count: count - MOST_SHOWN })}</Caption1>}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** On a sheet that is no register at all, no row is listed. */
function isUnread({ rows }: LedgerEntry): boolean {
  return rows.length > 0;
}

function unreadRows(entry: LedgerEntry): (ListedRow & { readonly why: Localized | null })[] {
  const why = entry.kind === "left-out" ? LEFT_OUT_WORDS[entry.reason] : entry.kind === "no-register" ? NO_REGISTER[entry.reason] : null;
  return entry.rows.map((row) => ({ ...row, why }));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > SHOWN_TEXT ? `${line.slice(0, SHOWN_TEXT - 1)}…` : line;
}
