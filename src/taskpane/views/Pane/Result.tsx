import { MessageBar, MessageBarBody, Tab, TabList } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SessionState } from "../../../app/session";
import type { Validation } from "../../../app/validate-workbook";
import { useLanguage, useTexts } from "../../text/use-texts";
import { Findings } from "../Findings/Findings";
import { NotJudged } from "../NotJudged/NotJudged";
import { Registers, type RegistersProps } from "../Registers/Registers";
import { SetAside } from "../SetAside/SetAside";
import type { PaneProps } from "./Pane";
import { useStyles } from "./Pane.styles";
import { TEXTS } from "./Pane.text";

const TABS = ["findings", "setAside", "registers", "notJudged"] as const;
type TabId = (typeof TABS)[number];

export interface ResultProps extends Pick<PaneProps, "onRun" | "onShow" | "hidden" | "onHiddenChange"> {
  readonly validation: Validation;
  readonly state: Pick<SessionState, "running" | "changedSince" | "settingsSince">;
  /** What the user may say about sheets and columns. */
  readonly mapping: Omit<RegistersProps, "validation">;
}

/** What the last validation told: findings, those set aside, the registers, and what could not be judged. */
export function Result({ validation, state, mapping, onRun, onShow, hidden, onHiddenChange }: ResultProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [tab, setTab] = useState<TabId>("findings");
  const id = useId();
  const busy = state.running !== null;
  const counts = {
    findings: validation.findings.length,
    setAside: validation.accepted.length,
    registers: validation.registers.length,
    notJudged: validation.notJudged.length,
  };
  const time = validation.stats.finishedAt.toLocaleTimeString(language === "da" ? "da-DK" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const old = state.changedSince ? t("changed", { time }) : state.settingsSince ? t("settingsChanged", { time }) : undefined;
  return (
    <>
      {old !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{old}</MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("tabs")}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as TabId)}
      >
        {TABS.map((value) => (
          <Tab key={value} value={value} id={`${id}${value}`} aria-controls={`${id}panel`}>
            {t(value, { count: counts[value] })}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tab}`}>
        {tab === "findings" && (
          <Findings
            findings={validation.findings}
            onShow={onShow}
            busy={busy}
            onMend={(scope) => onRun({ id: "previewFix", scope })}
            onSetAside={(finding, decision, reason) => onRun({ id: "setAside", findings: [finding], decision, reason })}
            hidden={hidden}
            onHiddenChange={onHiddenChange}
          />
        )}
        {tab === "setAside" && (
          <SetAside
            validation={validation}
            busy={busy}
            onWithdraw={(acceptances) => onRun({ id: "withdraw", acceptances })}
            onShow={onShow}
          />
        )}
        {tab === "registers" && <Registers validation={validation} {...mapping} />}
        {tab === "notJudged" && <NotJudged notJudged={validation.notJudged} />}
      </div>
    </>
  );
}
