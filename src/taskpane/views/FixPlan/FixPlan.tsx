import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { cellAddress } from "../../../core/model/address";
import type { FixPlan as FixPlanData, NotMendedReason, PlannedMend } from "../../../core/changes/plan-fix";
import { ruleById } from "../../../core/rules";
import { useLanguage, useTexts } from "../../text/use-texts";
import { isDateFormat, shownDate, shownValue } from "../../text/shown-value";
import { TEXTS } from "./FixPlan.text";

export interface FixPlanProps {
  readonly plan: FixPlanData;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
}

/** So many cells are shown; the user who mends more has seen what kind of change it is. */
const SHOWN = 50;
const REASONS: readonly NotMendedReason[] = ["not-certain", "formula", "sheet-gone", "no-fix"];

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", flexDirection: "column", whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What mending would do, cell by cell, before it is done. */
export function FixPlan({ plan, onApply, onDismiss }: FixPlanProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const count = plan.mends.length;
  const reasons = REASONS.map((reason) => ({ reason, count: plan.left.filter((left) => left.reason === reason).length }));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("title", { count })}</DialogTitle>
          {/* Scrolls, so it must be reachable with the keyboard. */}
          <DialogContent className={styles.content} tabIndex={0}>
            <Body1>{count === 0 ? t("nothing") : t("intro")}</Body1>
            <ul className={styles.list}>
              {plan.mends.slice(0, SHOWN).map((mend) => (
                <Mend key={`${mend.change.sheet} ${mend.change.row} ${mend.change.column}`} mend={mend} date1904={plan.date1904} />
              ))}
            </ul>
            {count > SHOWN && <Body1>{t("more", { count: count - SHOWN })}</Body1>}
            {plan.left.length > 0 && (
              <>
                <Subtitle2 as="h3">{t("left")}</Subtitle2>
                {reasons.map((entry) => entry.count > 0 && <Body1 key={entry.reason}>{t(entry.reason, { count: entry.count })}</Body1>)}
              </>
            )}
          </DialogContent>
          <DialogActions>
            {count > 0 && (
              <Button appearance="primary" onClick={onApply}>
                {t("apply", { count })}
              </Button>
            )}
            <Button onClick={onDismiss}>{t(count > 0 ? "cancel" : "close")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Mend({ mend: { change, findings }, date1904 }: { readonly mend: PlannedMend; readonly date1904: boolean }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const titles = [...new Set(findings.map(({ rule }) => ruleById(rule).fix?.title[language] ?? ""))];
  const as = formOf(change);
  return (
    <li className={styles.item}>
      <Caption1 className={styles.quiet}>
        {[`${change.sheet} ${cellAddress(change.row, change.column)}`, ...titles, ...(as === undefined ? [] : [t(as)])].join(" · ")}
      </Caption1>
      <Body1>
        {t("change", {
          before: shownValue(change.expected),
          after: as === "asDate" ? shownDate(change.value, date1904) : shownValue(change.value),
        })}
      </Body1>
    </li>
  );
}

/** What the cell becomes where it was another kind of value. */
function formOf({ numberFormat, value, expected }: PlannedMend["change"]): "asDate" | "asText" | "asNumber" | undefined {
  if (numberFormat !== undefined && isDateFormat(numberFormat)) return "asDate";
  if (numberFormat === "@" || (typeof value === "string" && typeof expected === "number")) return "asText";
  return typeof value === "number" && typeof expected === "string" ? "asNumber" : undefined;
}
