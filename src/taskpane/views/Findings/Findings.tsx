import { Body1, Button, Caption1, SearchBox, Select, Subtitle2, ToggleButton } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, FilterDismissRegular, WrenchRegular } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import type { FixScope } from "../../../app/fix";
import type { Decision } from "../../../core/acceptance/acceptance";
import { hasFix } from "../../../core/changes/plan-fix";
import type { Finding, Severity } from "../../../core/model/finding";
import { REGISTERS } from "../../../core/registers";
import type { RegisterId } from "../../../core/registers/register";
import { ruleById } from "../../../core/rules";
import { useLanguage, useTexts } from "../../text/use-texts";
import { activeFilters, SEVERITIES } from "./filter-findings";
import { countMendable } from "./count-mendable";
import { FindingDetail } from "./FindingDetail";
import { FindingList } from "./FindingList";
import { useStyles } from "./Findings.styles";
import { TEXTS } from "./Findings.text";
import { SeverityIcon } from "./SeverityIcon";
import { useFindings, type FindingsState } from "./useFindings";

export interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Shows the finding's cell in the workbook. */
  readonly onShow: (finding: Finding) => void;
  readonly busy: boolean;
  readonly onMend: (scope: FixScope) => void;
  readonly onSetAside: (finding: Finding, decision: Decision, reason: string) => void;
  /** Severities the user does not want to see; kept between sessions by the caller. */
  readonly hidden: ReadonlySet<Severity>;
  readonly onHiddenChange: (hidden: ReadonlySet<Severity>) => void;
}

/** The findings: filters, list, next and previous, and the chosen one in full. */
export function Findings({ findings, onShow, busy, onMend, onSetAside, hidden, onHiddenChange }: FindingsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const state = useFindings(findings, useLanguage(), { hidden, onHiddenChange });
  const hintId = useId();
  const { shown, position, selected } = state;
  const mendable = useMemo(() => countMendable(findings), [findings]);

  const showAt = (at: number): void => {
    const finding = shown[at];
    if (finding === undefined) return;
    state.select(at);
    onShow(finding);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // Alt+Down opens the choices of a drop-down.
    if (!event.altKey || (event.target as HTMLElement).tagName === "SELECT") return;
    if (event.key === "ArrowDown") showAt(Math.min(position + 1, shown.length - 1));
    else if (event.key === "ArrowUp") showAt(Math.max(position - 1, 0));
    else return;
    event.preventDefault();
  };

  if (findings.length === 0) {
    return (
      <div className={styles.empty}>
        <Subtitle2 as="h2">{t("noneTitle")}</Subtitle2>
        <Body1>{t("none")}</Body1>
      </div>
    );
  }
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Filters state={state} />
      {mendable.all > 0 && (
        <Button
          className={styles.mendAll}
          size="small"
          icon={<WrenchRegular />}
          disabledFocusable={busy}
          onClick={() => onMend({ kind: "all" })}
        >
          {t("mendAll", { count: mendable.all })}
        </Button>
      )}
      <span id={hintId} className={styles.hint}>
        {t("hint")}
      </span>
      {shown.length === 0 ? (
        <Body1>{t("noMatch")}</Body1>
      ) : (
        <>
          <FindingList
            findings={shown}
            position={position}
            label={t("list")}
            describedBy={hintId}
            onSelect={state.select}
            onShow={showAt}
          />
          <div className={styles.navigation}>
            <Button
              icon={<ChevronUpRegular />}
              aria-label={t("previous")}
              title={t("previous")}
              disabledFocusable={position <= 0}
              onClick={() => showAt(position - 1)}
            />
            <Caption1 aria-live="polite">{t("position", { position: position + 1, count: shown.length })}</Caption1>
            <Button
              icon={<ChevronDownRegular />}
              aria-label={t("next")}
              title={t("next")}
              disabledFocusable={position >= shown.length - 1}
              onClick={() => showAt(position + 1)}
            />
          </div>
        </>
      )}
      {selected !== null && (
        <FindingDetail
          finding={selected}
          alike={hasFix(selected, ruleById(selected.rule)) ? (mendable.byRule.get(selected.rule) ?? 0) : 0}
          busy={busy}
          onShow={() => onShow(selected)}
          onMend={onMend}
          onSetAside={(decision, reason) => onSetAside(selected, decision, reason)}
        />
      )}
    </div>
  );
}

function Filters({ state }: { readonly state: FindingsState }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { filter, counts } = state;
  const active = activeFilters(filter);
  return (
    <div className={styles.filters}>
      <div className={styles.row} role="group" aria-label={t("severities")}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={!filter.hidden.has(severity)}
            onClick={() => state.toggleSeverity(severity)}
          >
            {t(severity, { count: counts[severity] })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.row}>
        <Select
          className={styles.grow}
          size="small"
          aria-label={t("register")}
          value={filter.register ?? ""}
          onChange={(_, { value }) => state.setRegister(value === "" ? null : (value as RegisterId))}
        >
          <option value="">{t("allRegisters")}</option>
          {REGISTERS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </Select>
        <SearchBox
          className={styles.grow}
          size="small"
          placeholder={t("search")}
          aria-label={t("search")}
          value={filter.search}
          onChange={(_, { value }) => state.setSearch(value)}
        />
      </div>
      {active > 0 && (
        <div className={styles.row}>
          <Button size="small" appearance="subtle" icon={<FilterDismissRegular />} onClick={state.clear}>
            {t("clear", { count: active })}
          </Button>
        </div>
      )}
    </div>
  );
}
