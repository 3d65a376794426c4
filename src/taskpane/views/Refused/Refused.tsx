import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { formatRefusal } from "../../../app/failures/refusal-texts";
import type { CellPlace, Refusal } from "../../../core/changes/change";
import { cellAddress } from "../../../core/model/address";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Refused.text";

export interface RefusedProps {
  /** Cells that an action left as they were, at least one. */
  readonly refused: readonly Refusal[];
  readonly onShow: (place: CellPlace) => void;
}

/** At most this many at a time; the rest on request. */
const PAGE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxHeight: "200px",
    overflowY: "auto",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
});

/** The refused cells of an action, each with the reason, so that each can be looked at. */
export function Refused({ refused, onShow }: RefusedProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const rest = refused.length - shown;
  return (
    <Accordion collapsible defaultOpenItems={["refused"]}>
      <AccordionItem value="refused">
        <AccordionHeader as="h2" size="small">
          {t("title", { count: refused.length })}
        </AccordionHeader>
        <AccordionPanel>
          {/* Scrolls, so it must be reachable with the keyboard. */}
          <ul className={styles.list} tabIndex={0} aria-label={t("title", { count: refused.length })}>
            {refused.slice(0, shown).map((refusal) => {
              const place = `${refusal.sheet} ${cellAddress(refusal.row, refusal.column)}`;
              return (
                <li key={place} className={styles.item}>
                  <Body1>{formatRefusal(refusal, language)}</Body1>
                  {refusal.reason !== "sheet-gone" && (
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<LocationRegular />}
                      aria-label={t("show", { place })}
                      title={t("show", { place })}
                      onClick={() => onShow(refusal)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
          {rest > 0 && (
            <Button size="small" onClick={() => setShown(shown + PAGE)}>
              <Caption1>{t("more", { count: Math.min(rest, PAGE) })}</Caption1>
            </Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
