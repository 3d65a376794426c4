import { Badge, Body1, Body1Strong, Caption1, CounterBadge } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { Finding } from "../../../core/model/finding";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Filters.text";
import { placeOf, whatOf } from "./finding-text";
import type { FacetId } from "../../../core/validate/finding-index";
import { useListStyles } from "./List.styles";
import { SeverityIcon } from "./SeverityIcon";
import { valueName } from "./value-name";

/** Drawn once: while the list is scrolled its rows stay as they are. The heading of a group, with how many findings are in it. */
export const GroupRow = memo(function GroupRow({
  facet,
  value,
  count,
  open,
}: {
  readonly facet: FacetId;
  readonly value: string;
  readonly count: number;
  readonly open: boolean;
}): React.JSX.Element {
  const styles = useListStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <Chevron aria-hidden />
      <Body1Strong className={styles.name}>{screen(valueName(facet, value, language, t))}</Body1Strong>
      <CounterBadge count={count} overflowCount={999_999} color="informative" appearance="filled" />
    </>
  );
});

export const FindingRow = memo(function FindingRow({
  finding,
  accepted,
}: {
  readonly finding: Finding;
  readonly accepted: boolean;
}): React.JSX.Element {
  const styles = useListStyles();
  const t = useTexts(TEXTS);
  return (
    <>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.text}>
        <div className={styles.placeLine}>
          <Caption1 className={styles.place}>{placeOf(finding)}</Caption1>
          {accepted && (
            <Badge size="small" appearance="outline" color="informative">
              {t("setAside")}
            </Badge>
          )}
        </div>
        <Body1 className={styles.what}>{whatOf(finding, useLanguage(), useScreen())}</Body1>
      </div>
    </>
  );
});
