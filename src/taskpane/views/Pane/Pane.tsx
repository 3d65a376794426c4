import { MessageBar, MessageBarBody, Subtitle1, Tab, TabList } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ActionId, SessionState } from "../../../app/session";
import type { Validation } from "../../../app/validate-workbook";
import type { Finding, Severity } from "../../../core/model/finding";
import { useLanguage, useTexts } from "../../text/use-texts";
import { Actions } from "../Actions/Actions";
import { NoRegister, Start } from "../Empty/Empty";
import { Findings } from "../Findings/Findings";
import { NotJudged } from "../NotJudged/NotJudged";
import { Outcome } from "../Outcome/Outcome";
import { Registers } from "../Registers/Registers";
import { usePageStyles, useStyles } from "./Pane.styles";
import { TEXTS } from "./Pane.text";

export interface PaneProps {
  readonly state: SessionState;
  readonly onRun: (action: ActionId) => void;
  readonly onCancel: () => void;
  readonly onShow: (finding: Finding) => void;
  readonly onDismiss: () => void;
  readonly hidden: ReadonlySet<Severity>;
  readonly onHiddenChange: (hidden: ReadonlySet<Severity>) => void;
}

/** The whole task pane. All it does to the workbook comes in as functions. */
export function Pane({ state, onRun, onCancel, onShow, onDismiss, hidden, onHiddenChange }: PaneProps): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { outcome, validation, running } = state;
  const recognition = outcome?.kind === "failed" ? outcome.failure.recognition : undefined;
  return (
    <main className={styles.root}>
      <Subtitle1 as="h1">{t("title")}</Subtitle1>
      <Actions running={running} onRun={onRun} onCancel={onCancel} />
      {outcome !== null && <Outcome outcome={outcome} onDismiss={onDismiss} />}
      {recognition !== undefined && <NoRegister recognition={recognition} />}
      {recognition === undefined && validation === null && running === null && <Start />}
      {recognition === undefined && validation !== null && (
        <Result validation={validation} changedSince={state.changedSince} onShow={onShow} hidden={hidden} onHiddenChange={onHiddenChange} />
      )}
    </main>
  );
}

type TabId = "findings" | "registers" | "notJudged";

interface ResultProps extends Pick<PaneProps, "onShow" | "hidden" | "onHiddenChange"> {
  readonly validation: Validation;
  readonly changedSince: boolean;
}

function Result({ validation, changedSince, onShow, hidden, onHiddenChange }: ResultProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [tab, setTab] = useState<TabId>("findings");
  const id = useId();
  const counts = { findings: validation.findings.length, registers: validation.registers.length, notJudged: validation.notJudged.length };
  const time = validation.stats.finishedAt.toLocaleTimeString(language === "da" ? "da-DK" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <>
      {changedSince && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("changed", { time })}</MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("tabs")}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as TabId)}
      >
        {(["findings", "registers", "notJudged"] as const).map((value) => (
          <Tab key={value} value={value} id={`${id}${value}`} aria-controls={`${id}panel`}>
            {t(value, { count: counts[value] })}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tab}`}>
        {tab === "findings" && <Findings findings={validation.findings} onShow={onShow} hidden={hidden} onHiddenChange={onHiddenChange} />}
        {tab === "registers" && <Registers validation={validation} />}
        {tab === "notJudged" && <NotJudged notJudged={validation.notJudged} />}
      </div>
    </>
  );
}
