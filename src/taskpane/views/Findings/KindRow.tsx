import { Body1, Caption1, CounterBadge } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { Finding } from "../../../core/model/finding";
import { kindSays } from "../../../core/validate/kind-text";
import type { FindingKind } from "../../../core/validate/finding-kinds";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { DueBadge } from "./DueBadge";
import { placeOf, whatOf } from "./finding-text";
import { columnNameOf } from "./kind-of";
import { TEXTS } from "./KindRow.text";
import { TEXTS as ROW } from "./ListRow.text";
import { useListStyles } from "./List.styles";
import { SeverityIcon } from "./SeverityIcon";

export interface KindRowProps {
  readonly kind: FindingKind;
  /** Its most urgent finding, and what the row of that is known by; "" where it has no name. */
  readonly urgent: Finding;
  readonly name: string;
  readonly today: number;
  /** How many of its findings are shown. */
  readonly findings: number;
  readonly open: boolean;
  /** Of one finding: it has nothing to open, and is that finding. */
  readonly isAlone: boolean;
}

/** A kind of finding: how bad, what it says, of what, in which column, by when, and in how many cells. */
export const KindRow = memo(function KindRow({ kind, urgent, name, today, findings, open, isAlone }: KindRowProps): React.JSX.Element {
  const styles = useListStyles();
  const t = useTexts(TEXTS);
  const r = useTexts(ROW);
  const language = useLanguage();
  const screen = useScreen();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const cells = kind.first.rows === undefined ? findings : kind.cells;
  // Of values that differ one is an example, and it is named.
  const says =
    kind.various && name !== ""
      ? r("exampleOf", { name, what: whatOf(urgent, language, screen) })
      : kindSays({ ...kind, first: urgent }, language, screen);
  const place = { column: columnNameOf(kind.first, language), sheet: kind.first.sheet, cell: name === "" ? placeOf(urgent) : name };
  return (
    <>
      {isAlone ? <span /> : <Chevron aria-hidden />}
      <SeverityIcon severity={kind.severity} />
      <div className={styles.text}>
        <Body1 className={styles.says}>{says}</Body1>
        <div className={styles.placeLine}>
          <Caption1 className={styles.place}>{t(cells === 1 ? "one" : kind.various ? "various" : "many", place)}</Caption1>
          <DueBadge finding={urgent} today={today} />
        </div>
      </div>
      <CounterBadge
        count={cells}
        overflowCount={999_999}
        color="informative"
        appearance="filled"
        aria-label={t("cells", { count: cells })}
        title={t("cells", { count: cells })}
      />
    </>
  );
});
