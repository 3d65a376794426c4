import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../core/model/address";
import type { FixPlan as FixPlanData, NotFixed, NotFixedReason, PlannedFix } from "../../../core/changes/plan-fix";
import { namesPerson, screenValue } from "../../../core/identifiers/mask-persons";
import { pushTo } from "../../../core/model/push-to";
import { ruleById } from "../../../core/rules";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { isDateFormat, shownDate, shownValue } from "../../text/shown-value";
import { TEXTS } from "./FixPlan.text";
import { ConsequencesBar } from "../shared/ConsequencesBar";
import { PersonsSwitch } from "../shared/PersonsSwitch";
import { PlanDialog } from "../shared/PlanDialog";

export interface FixPlanProps {
  readonly plan: FixPlanData;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
}

/** At most this many cells are shown: enough to see what kind of change it is. */
const SHOWN = 50;
const REASONS: readonly NotFixedReason[] = ["not-certain", "formula", "sheet-gone", "no-fix"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", flexDirection: "column", whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The planned fixes, cell by cell, before they are applied. */
export function FixPlan({ plan, onApply, onDismiss }: FixPlanProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const count = plan.fixes.length;
  return (
    <PlanDialog
      title={t("title", { count })}
      intro={count === 0 ? t("nothing") : t("intro")}
      apply={count === 0 ? undefined : t("apply", { count })}
      onApply={onApply}
      onDismiss={onDismiss}
    >
      {plan.fixes.some(({ change: { expected, value } }) => namesPerson(expected) || namesPerson(value)) && <PersonsSwitch />}
      {count > 0 && plan.consequences !== undefined && <ConsequencesBar consequences={plan.consequences} />}
      <ul className={styles.list}>
        {plan.fixes.slice(0, SHOWN).map((fix) => (
          <PlannedCell
            key={`${fix.change.sheet} ${fix.change.row} ${fix.change.column}`}
            fix={fix}
            date1904={plan.date1904}
            what={plan.what}
          />
        ))}
      </ul>
      {count > SHOWN && <Body1>{t("more", { count: count - SHOWN })}</Body1>}
      {plan.left.length > 0 && <Left left={plan.left} />}
    </PlanDialog>
  );
}

interface PlannedCellProps extends Pick<FixPlanData, "date1904"> {
  readonly fix: PlannedFix;
  readonly what: FixPlanData["what"];
}

function PlannedCell({ fix: { change, certainty, findings }, date1904, what }: PlannedCellProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const titles =
    what !== undefined ? [what[language]] : [...new Set(findings.map(({ rule }) => ruleById(rule).fix?.title[language] ?? ""))];
  const as = formOf(change);
  return (
    <li className={styles.item}>
      <Caption1 className={styles.quiet}>
        {[
          `${change.sheet} ${cellAddress(change.row, change.column)}`,
          ...titles,
          ...(as === undefined ? [] : [t(as)]),
          ...(certainty === "certain" ? [] : [t(certainty)]),
        ].join(" · ")}
      </Caption1>
      <Body1>
        {t("change", {
          before: shownValue(screenValue(change.expected, screen)),
          after: as === "asDate" ? shownDate(change.value, date1904) : shownValue(screenValue(change.value, screen)),
        })}
      </Body1>
    </li>
  );
}

/** The cells that are left alone, under each reason, so that they can be found. */
function Left({ left }: Pick<FixPlanData, "left">): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const groups = REASONS.map((reason) => ({ reason, entries: left.filter((entry) => entry.reason === reason) }));
  return (
    <>
      <Subtitle2 as="h3">{t("left")}</Subtitle2>
      {groups.map(
        ({ reason, entries }) =>
          entries.length > 0 && (
            <div key={reason} className={styles.item}>
              <Body1>{t(reason, { count: entries.length })}</Body1>
              <Caption1 className={styles.quiet}>{placesOf(entries)}</Caption1>
              {entries.length > SHOWN && <Caption1 className={styles.quiet}>{t("more", { count: entries.length - SHOWN })}</Caption1>}
            </div>
          ),
      )}
    </>
  );
}

/** `Systemer B4, B7` */
function placesOf(left: readonly NotFixed[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { finding } of left.slice(0, SHOWN)) pushTo(bySheet, finding.sheet, cellAddress(finding.row, finding.column));
  return [...bySheet].map(([sheet, cells]) => `${sheet} ${cells.join(", ")}`).join("; ");
}

/** The cell's new kind of value where it differs from the old one. */
function formOf({ numberFormat, value, expected }: PlannedFix["change"]): "asDate" | "asText" | "asNumber" | undefined {
  if (numberFormat !== undefined && isDateFormat(numberFormat)) return "asDate";
  if (numberFormat === "@" || (typeof value === "string" && typeof expected === "number")) return "asText";
  return typeof value === "number" && typeof expected === "string" ? "asNumber" : undefined;
}
