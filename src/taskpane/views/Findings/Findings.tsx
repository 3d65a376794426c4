import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { FixScope } from "../../../app/use-cases/preview-fix.run";
import type { Validation } from "../../../app/validation/validate-workbook";
import type { Acceptance, Decision, Scope } from "../../../core/acceptance/acceptance";
import type { CellPlace } from "../../../core/changes/change";
import { hasFix } from "../../../core/changes/plan-fix";
import type { AskedWord } from "../../../core/meanings/asked-findings";
import type { WordMeaning } from "../../../core/meanings/meaning";
import { cellAddress } from "../../../core/model/address";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";
import { rowNameAt } from "../../../core/validate/row-names";
import { cellCount } from "../../../core/model/finding";
import type { Preferences } from "../../preferences/preferences";
import { useScreen, useTexts } from "../../text/use-texts";
import { useRetainedFocus } from "../useRetainedFocus";
import { countByRule } from "./count-by-rule";
import { Filters } from "./Filters";
import { indexFindings } from "../../../core/validate/finding-index";
import { placeOf } from "./finding-text";
import { FindingDetail } from "./FindingDetail";
import { FindingList, type Heading } from "./FindingList";
import { KindDetail } from "./KindDetail";
import { kindOf } from "./kind-of";
import { useStyles } from "./Findings.styles";
import { TEXTS } from "./Findings.text";
import { ListMenu } from "./ListMenu";
import { AcceptDialog } from "./AcceptDialog";
import { scopesFor } from "./accept-scopes";
import { useAsked } from "./useAsked";
import { useFindings, type FindingsState } from "./useFindings";

export interface FindingsProps {
  readonly validation: Pick<Validation, "findings" | "accepted" | "owners" | "rowNames" | "today" | "judged" | "registers">;
  /** A cell whose findings the user has asked for. */
  readonly asked: CellPlace | null;
  /** Shows the finding's cell in the workbook. */
  readonly onShow: (finding: Finding) => void;
  readonly busy: boolean;
  readonly onFix: (scope: FixScope) => void;
  readonly onAccept: (findings: readonly Finding[], decision: Decision, reason: string, scope?: Scope) => void;
  readonly onWithdraw: (acceptances: readonly Acceptance[]) => void;
  /** Opens where it is said what words mean, at this word. */
  readonly onSay: (word: AskedWord) => void;
  /** Says at once what a word means. */
  readonly onMean: (meaning: WordMeaning) => void;
  readonly preferences: Pick<Preferences, "hidden" | "grouping" | "sorting" | "savedFilters">;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** The findings: filters, list, next and previous, and the chosen one in full. */
export function Findings(props: FindingsProps): React.JSX.Element {
  const { validation, asked, onShow, busy, onFix, onAccept, onWithdraw, onSay, onMean, preferences, onPreferences } = props;
  const { findings, accepted, owners, rowNames, today, judged } = validation;
  const { grouping, sorting } = preferences;
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const screen = useScreen();
  const index = useMemo(() => indexFindings({ findings, accepted, owners, today }), [findings, accepted, owners, today]);
  const state = useFindings(index, {
    hidden: preferences.hidden,
    onHiddenChange: (hidden) => onPreferences({ hidden }),
    grouping,
    sorting,
    judged,
    rowNames,
  });
  const reported = useAsked(asked, index, validation.registers, state.reveal);
  const hintId = useId();
  const root = useRetainedFocus<HTMLDivElement>();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [heading, setHeading] = useState<Heading | null>(null);
  const counts = useMemo(() => countByRule(index), [index]);
  const { order, position, selected, gone } = state;
  const group = heading?.position === position ? state.groups.find(({ value }) => value === heading.value) : undefined;
  const kind = group?.facet === "kind" ? kindOf(index, order, group) : undefined;

  const showAt = (at: number): void => {
    const finding = index.findings[order[at] ?? -1];
    if (finding === undefined) return;
    setHeading(null);
    state.select(at);
    onShow(finding);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // Alt+Down opens the choices of a drop-down.
    if (!event.altKey || (event.target as HTMLElement).tagName === "SELECT") return;
    if (event.key === "ArrowDown") showAt(Math.min(position + 1, order.length - 1));
    else if (event.key === "ArrowUp") showAt(Math.max(position - 1, 0));
    else return;
    event.preventDefault();
  };

  if (index.findings.length === 0) {
    return (
      <div className={styles.empty}>
        <Subtitle2 as="h2">{t("noneTitle")}</Subtitle2>
        <Body1>{t("none")}</Body1>
        {reported !== null && <Body1>{t(ASKED[reported.kind], wordsFor(reported.asked))}</Body1>}
      </div>
    );
  }
  const news = [
    ...(gone === null ? [] : [t(GONE[gone.how], { place: placeOf(gone.finding) })]),
    ...(reported === null || reported.kind === "cell" ? [] : [t(ASKED[reported.kind], wordsFor(reported.asked))]),
  ];
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown} tabIndex={-1}>
      <Filters
        state={state}
        grouping={grouping}
        onGrouping={(value) => onPreferences({ grouping: value })}
        sorting={sorting}
        onSorting={(value) => onPreferences({ sorting: value })}
        saved={preferences.savedFilters}
        onSaved={(savedFilters) => onPreferences({ savedFilters })}
        navigation={<Steps state={state} onStep={showAt} />}
      >
        <ListMenu
          state={state}
          busy={busy}
          mendable={counts.mendable}
          onFixAll={() => onFix({ kind: "all" })}
          ofRule={selected === null ? 0 : counts.openOf(selected.rule)}
          shown={state.filter.state === "setAside" ? 0 : state.counts.state[0]!}
          onAccept={(which) =>
            setAsking(
              which === "rule"
                ? { findings: findings.filter(({ rule }) => rule === selected?.rule), scope: "rule" }
                : { findings: openOf(state, 0, order.length) },
            )
          }
        />
      </Filters>
      <span id={hintId} className={styles.hint}>
        {t(grouping === "none" ? "hint" : "hintGroups")}
      </span>
      <div aria-live="polite" className={styles.news}>
        {news.map((line) => (
          <Caption1 key={line} block>
            {line}
          </Caption1>
        ))}
      </div>
      {order.length === 0 ? (
        <Body1>{t(state.searching ? "searching" : "noMatch")}</Body1>
      ) : (
        <FindingList
          state={state}
          rowNames={rowNames}
          label={t("list")}
          describedBy={hintId}
          heading={heading}
          onHeading={setHeading}
          onShow={showAt}
        />
      )}
      {kind !== undefined && group !== undefined && (
        <KindDetail
          kind={kind}
          cells={cellsIn(openOf(state, group.from, group.to))}
          mendable={hasFix(kind.first, ruleById(kind.rule))}
          busy={busy}
          onShow={() => onShow(index.findings[order[group.from]!]!)}
          onSay={onSay}
          onMean={onMean}
          onFix={() => onFix({ kind: "findings", findings: openOf(state, group.from, group.to) })}
          onAccept={() =>
            setAsking({ findings: openOf(state, group.from, group.to), ...(kind.various ? {} : { scope: "value" as const }) })
          }
        />
      )}
      {kind === undefined && selected !== null && (
        <FindingDetail
          finding={selected}
          name={rowNameAt(rowNames, selected.register, selected, screen)}
          today={today}
          accepted={index.acceptedFindings.get(selected)}
          owner={ownerOf(state, position)}
          alike={hasFix(selected, ruleById(selected.rule)) && !index.acceptedFindings.has(selected) ? counts.mendableOf(selected.rule) : 0}
          busy={busy}
          onShow={() => onShow(selected)}
          onFix={() => onFix({ kind: "finding", finding: selected })}
          onFixRule={() => onFix({ kind: "rule", rule: selected.rule })}
          onSay={onSay}
          onMean={onMean}
          onAccept={() => setAsking({ findings: [selected] })}
          onWithdraw={() => {
            const entry = index.acceptedFindings.get(selected);
            if (entry !== undefined) onWithdraw([entry.acceptance]);
          }}
        />
      )}
      {asking !== null && (
        <AcceptDialog
          {...asking}
          scopes={scopesFor(index, asking.findings)}
          onDismiss={() => setAsking(null)}
          onAccept={(decision, reason, scope) => {
            setAsking(null);
            // Of a kind one finding says it all.
            onAccept(scope === undefined ? asking.findings : asking.findings.slice(0, 1), decision, reason, scope);
          }}
        />
      )}
    </div>
  );
}

/** The place in the list, and the way to the next. Stays where nothing is found, so that this is announced too. */
function Steps({ state, onStep }: { readonly state: FindingsState; readonly onStep: (position: number) => void }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { order, position, searching } = state;
  return (
    <div className={styles.navigation}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={t("previous")}
        title={t("previous")}
        disabledFocusable={position <= 0}
        onClick={() => onStep(position - 1)}
      />
      <Caption1 aria-live="polite">{searching ? t("searching") : t("position", { position: position + 1, count: order.length })}</Caption1>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={t("next")}
        title={t("next")}
        disabledFocusable={position >= order.length - 1}
        onClick={() => onStep(position + 1)}
      />
    </div>
  );
}

/** Findings that are to be accepted, and the scope that is offered first. */
interface Asking {
  readonly findings: readonly Finding[];
  readonly scope?: Scope;
}

const GONE = { fixed: "goneFixed", setAside: "goneAccepted", open: "goneOpen", notJudged: "goneNotJudged" } as const;
const ASKED = { cell: "askedNone", row: "askedRow", none: "askedNone", elsewhere: "askedElsewhere" } as const;

const wordsFor = ({ sheet, row, column }: CellPlace): { readonly sheet: string; readonly place: string } => ({
  sheet,
  place: `${sheet} ${cellAddress(row, column)}`,
});

function ownerOf({ index, order }: ReturnType<typeof useFindings>, position: number): string {
  const { values, codes } = index.facets.owner;
  return values[codes[order[position]!]!] ?? "";
}

const openOf = ({ index, order }: ReturnType<typeof useFindings>, from: number, to: number): Finding[] =>
  [...order.subarray(from, to)].map((i) => index.findings[i]!).filter((finding) => !index.acceptedFindings.has(finding));

const cellsIn = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + cellCount(finding), 0);
