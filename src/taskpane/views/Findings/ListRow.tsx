import { Badge, Body1, Body1Strong, Caption1, Caption1Strong, CounterBadge } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { cellAddress } from "../../../core/model/address";
import type { Finding } from "../../../core/model/finding";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { DueBadge } from "./DueBadge";
import { TEXTS } from "./Filters.text";
import { placeOf, whatOf } from "./finding-text";
import type { FacetId } from "../../../core/validate/finding-index";
import { useListStyles } from "./List.styles";
import { SeverityIcon } from "./SeverityIcon";
import { headingOf } from "./value-name";

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
      <Body1Strong className={styles.name}>{screen(headingOf(facet, value, language, t))}</Body1Strong>
      <CounterBadge count={count} overflowCount={999_999} color="informative" appearance="filled" />
    </>
  );
});

export interface FindingRowProps {
  readonly finding: Finding;
  /** What its row is known by; "" where it has no name. */
  readonly name: string;
  readonly today: number;
  readonly accepted: boolean;
  /** Under a heading that says what is wrong with all of them: the row's name is enough. */
  readonly short: boolean;
}

/** A finding: what it is about, where, and what is wrong. */
export const FindingRow = memo(function FindingRow({ finding, name, today, accepted, short }: FindingRowProps): React.JSX.Element {
  const styles = useListStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const place = placeOf(finding);
  return (
    <>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.text}>
        <div className={styles.placeLine}>
          <Caption1Strong className={styles.subject} title={name === "" ? place : name} {...(name === "" ? { "data-place": "" } : {})}>
            {name === "" ? place : name}
          </Caption1Strong>
          <DueBadge finding={finding} today={today} />
          {accepted && (
            <Badge size="small" appearance="outline" color="informative">
              {t("setAside")}
            </Badge>
          )}
          {name !== "" && (
            <Caption1 className={styles.cell} title={place} data-place="">
              {cellAddress(finding.row, finding.column)}
            </Caption1>
          )}
        </div>
        {!short && <Body1 className={styles.what}>{whatOf(finding, language, screen)}</Body1>}
      </div>
    </>
  );
});
