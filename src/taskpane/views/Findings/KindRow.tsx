import { Body1, Caption1, CounterBadge } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { kindSays } from "../../../core/validate/kind-text";
import type { FindingKind } from "../../../core/validate/finding-kinds";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { placeOf } from "./finding-text";
import { columnNameOf } from "./kind-of";
import { TEXTS } from "./KindRow.text";
import { useListStyles } from "./List.styles";
import { SeverityIcon } from "./SeverityIcon";

export interface KindRowProps {
  readonly kind: FindingKind;
  /** How many of its findings are shown. */
  readonly findings: number;
  readonly open: boolean;
}

/** A kind of finding: how bad, what it says, in which column, and in how many cells. */
export const KindRow = memo(function KindRow({ kind, findings, open }: KindRowProps): React.JSX.Element {
  const styles = useListStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const cells = kind.first.rows === undefined ? findings : kind.cells;
  const place = { column: columnNameOf(kind.first, language), sheet: kind.first.sheet, cell: placeOf(kind.first) };
  return (
    <>
      <Chevron aria-hidden />
      <SeverityIcon severity={kind.severity} />
      <div className={styles.text}>
        <Body1 className={styles.says}>{kindSays(kind, language, screen)}</Body1>
        <Caption1 className={styles.place}>{t(cells === 1 ? "one" : kind.various ? "various" : "many", place)}</Caption1>
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
