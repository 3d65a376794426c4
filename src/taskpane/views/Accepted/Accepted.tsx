import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Validation } from "../../../app/validation/validate-workbook";
import type { Acceptance, AcceptedFinding } from "../../../core/acceptance/acceptance";
import { DECISION_WORDS } from "../../../core/acceptance/decision-words";
import type { Finding } from "../../../core/model/finding";
import { registerSpec } from "../../../core/registers";
import { RULES } from "../../../core/rules";
import type { Language } from "../../../core/text/language";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { placeOf, textOf } from "../Findings/finding-text";
import { useRetainedFocus } from "../useRetainedFocus";
import { TEXTS } from "./Accepted.text";

export interface AcceptedProps {
  readonly validation: Pick<Validation, "accepted" | "returned" | "fixed" | "waiting" | "brokenAcceptances">;
  readonly busy: boolean;
  readonly onWithdraw: (acceptances: readonly Acceptance[]) => void;
  readonly onShow: (finding: Finding) => void;
}

/** At most this many at a time; the rest on request. */
const PAGE = 50;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Entry {
  readonly acceptance: Acceptance;
  /** The first that it covers. */
  readonly finding?: Finding;
  /** How many findings it covers now. */
  readonly count: number;
}

/** Each acceptance once, with how many findings it covers. */
function entriesOf(accepted: readonly AcceptedFinding[]): Entry[] {
  const entries = new Map<Acceptance, Entry>();
  for (const { acceptance, finding } of accepted) {
    const known = entries.get(acceptance);
    entries.set(acceptance, known === undefined ? { acceptance, finding, count: 1 } : { ...known, count: known.count + 1 });
  }
  return [...entries.values()];
}

type Kind = "accepted" | "returned" | "fixed" | "waiting";

/** Findings accepted with a reason: those that still are, those that came back, and those that are resolved. */
export function Accepted({ validation, busy, onWithdraw, onShow }: AcceptedProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const root = useRetainedFocus<HTMLDivElement>();
  const acceptedEntries = useMemo(() => entriesOf(validation.accepted), [validation.accepted]);
  const groups: readonly (readonly [Kind, readonly Entry[]])[] = [
    ["returned", validation.returned.map((entry) => ({ ...entry, count: 1 }))],
    ["accepted", acceptedEntries],
    ["fixed", validation.fixed.map((acceptance) => ({ acceptance, count: 0 }))],
    ["waiting", validation.waiting.map((acceptance) => ({ acceptance, count: 0 }))],
  ];
  const filled = groups.filter(([, entries]) => entries.length > 0);
  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      {validation.brokenAcceptances > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("broken", { count: validation.brokenAcceptances })}</MessageBarBody>
        </MessageBar>
      )}
      {filled.length === 0 && <Body1>{t("none")}</Body1>}
      {filled.map(([kind, entries]) => (
        <Section key={kind} kind={kind} entries={entries} busy={busy} onWithdraw={onWithdraw} onShow={onShow} />
      ))}
    </div>
  );
}

function Section({
  kind,
  entries,
  busy,
  onWithdraw,
  onShow,
}: Omit<AcceptedProps, "validation"> & { readonly kind: Kind; readonly entries: readonly Entry[] }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [shown, setShown] = useState(PAGE);
  const rest = entries.length - shown;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{t(kind, { count: entries.length })}</Subtitle2>
      <Caption1 className={styles.quiet}>{t(`${kind}Hint`)}</Caption1>
      <ul className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <li key={keyOf(entry)} className={styles.item}>
            <About entry={entry} />
            <div className={styles.buttons}>
              <Button data-focus="item" size="small" disabledFocusable={busy} onClick={() => onWithdraw([entry.acceptance])}>
                {t(kind === "accepted" ? "withdraw" : "remove")}
              </Button>
              {entry.finding !== undefined && (
                <Button size="small" appearance="subtle" onClick={() => entry.finding !== undefined && onShow(entry.finding)}>
                  {t("show")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setShown(shown + PAGE)}>{t("more", { count: Math.min(rest, PAGE) })}</Button>}
    </section>
  );
}

function About({ entry: { acceptance, finding, count } }: { readonly entry: Entry }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const word = DECISION_WORDS[acceptance.decision][language];
  const place = finding === undefined ? registerSpec(acceptance.register).title[language] : placeOf(finding);
  // A rule that a newer version of the add-in has left out is known by its id only.
  const what =
    finding === undefined || acceptance.scope === "column" || acceptance.scope === "rule"
      ? (RULES.find(({ id }) => id === acceptance.rule)?.title[language] ?? acceptance.rule)
      : textOf(finding, language, screen).what;
  return (
    <>
      <Caption1 className={styles.quiet}>
        {finding !== undefined || acceptance.scope !== undefined || acceptance.object.startsWith("#")
          ? place
          : `${place} · ${screen(acceptance.object)}`}
      </Caption1>
      <Body1>{what}</Body1>
      {acceptance.scope !== undefined && (
        <Body1>
          {t(acceptance.scope, {
            count,
            column: acceptance.scope === "rule" ? "" : columnName(acceptance, language),
          })}
        </Body1>
      )}
      <Body1>{t("reason", { reason: acceptance.reason })}</Body1>
      <Caption1 className={styles.quiet}>
        {t("decided", { decision: word.charAt(0).toUpperCase() + word.slice(1), at: acceptance.at })}
      </Caption1>
    </>
  );
}

/** A column that a newer version has left out is known by its key. */
function columnName({ register, column }: Acceptance, language: Language): string {
  return registerSpec(register).columns.find(({ key }) => key === column)?.header[language] ?? column;
}

const keyOf = ({ acceptance: { register, rule, column, object, fingerprint, scope }, finding }: Entry): string =>
  [register, rule, column, object, fingerprint, scope, finding?.row].join("|");
