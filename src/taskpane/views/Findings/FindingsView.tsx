import { Body1, Button, MessageBar, MessageBarBody, Tab, TabList } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Acceptance } from "../../../core/acceptance/acceptance";
import type { CellPlace } from "../../../core/changes/change";
import { cellAddress } from "../../../core/model/address";
import { shownTime } from "../../../core/text/shown-time";
import { useLanguage, useTexts } from "../../text/use-texts";
import type { NotJudgedProps } from "../NotJudged/NotJudged";
import type { Load } from "../Pane/lazy-view";
import { Loaded } from "../Pane/Loaded";
import { Accepted } from "../Accepted/Accepted";
import { SinceLine } from "../SinceLine/SinceLine";
import type { ViewProps } from "../view-props";
import { Findings } from "./Findings";
import { useViewStyles } from "./FindingsView.styles";
import { TEXTS } from "./FindingsView.text";

/** Looked at now and then: not loaded with the list. */
const loadNotJudged: Load<NotJudgedProps> = async () => ({
  default: (await import(/* webpackChunkName: "not-judged" */ "../NotJudged/NotJudged")).NotJudged,
});

const TABS = ["findings", "accepted", "notJudged"] as const;
type TabId = (typeof TABS)[number];

/** The last validation's result: findings, accepted ones, and checks that could not be made. */
export default function FindingsView({ state, actions, preferences, onPreferences }: ViewProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [tab, setTab] = useState<TabId>("findings");
  const [seen, setSeen] = useState<CellPlace | null>(null);
  const id = useId();
  const styles = useViewStyles();
  const { validation, running, asked } = state;
  const busy = running !== null && !running.background;
  if (validation === null) {
    return (
      <>
        <Body1>{asked === null ? t("none") : t("askedBefore", { place: `${asked.sheet} ${cellAddress(asked.row, asked.column)}` })}</Body1>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => actions.run({ id: "validate" })}>
          {t("validate")}
        </Button>
      </>
    );
  }
  // A cell that was asked for is looked for among the findings, whatever was last looked at.
  const shown: TabId = asked === seen ? tab : "findings";
  const withdraw = (acceptances: readonly Acceptance[]): void => actions.run({ id: "withdraw", acceptances });
  const counts = { findings: validation.findings.length, accepted: validation.accepted.length, notJudged: validation.notJudged.length };
  const time = shownTime(validation.stats.finishedAt, language);
  const old = state.cellsStale ? t("changed", { time }) : state.settingsStale ? t("settingsChanged", { time }) : undefined;
  return (
    <>
      {state.sinceLast !== null && <SinceLine run={state.sinceLast} />}
      {old !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{old}</MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("tabs")}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          setTab(value as TabId);
          setSeen(asked);
        }}
      >
        {TABS.map((value) => (
          <Tab key={value} value={value} id={`${id}${value}`} aria-controls={`${id}panel`}>
            {t(value, { count: counts[value] })}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shown}`} className={styles.panel}>
        {shown === "findings" && (
          <Findings
            validation={validation}
            asked={state.asked}
            onShow={actions.show}
            busy={busy}
            onFix={(scope) => actions.run({ id: "previewFix", scope })}
            onAccept={(findings, decision, reason, scope) =>
              actions.run({ id: "accept", findings, decision, reason, ...(scope === undefined ? {} : { scope }) })
            }
            onWithdraw={withdraw}
            onSay={actions.say}
            onMean={(meaning) => actions.run({ id: "saveMeanings", meanings: [meaning] })}
            preferences={preferences}
            onPreferences={onPreferences}
          />
        )}
        {shown === "accepted" && <Accepted validation={validation} busy={busy} onWithdraw={withdraw} onShow={actions.show} />}
        {shown === "notJudged" && <Loaded load={loadNotJudged} props={{ notJudged: validation.notJudged }} />}
      </div>
    </>
  );
}
