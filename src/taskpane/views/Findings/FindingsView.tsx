import { Body1, Button, MessageBar, MessageBarBody, Tab, TabList } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { useLanguage, useTexts } from "../../text/use-texts";
import { NotJudged } from "../NotJudged/NotJudged";
import { SetAside } from "../SetAside/SetAside";
import { SinceLine } from "../SinceLine/SinceLine";
import type { ViewProps } from "../view-props";
import { Findings } from "./Findings";
import { TEXTS } from "./FindingsView.text";

const TABS = ["findings", "setAside", "notJudged"] as const;
type TabId = (typeof TABS)[number];

/** What the last validation told: findings, those set aside, and what could not be judged. */
export default function FindingsView({ state, face, preferences, onPreferences }: ViewProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [tab, setTab] = useState<TabId>("findings");
  const id = useId();
  const hidden = useMemo(() => new Set(preferences.hidden), [preferences.hidden]);
  const { validation, running } = state;
  const busy = running !== null && !running.background;
  if (validation === null) {
    return (
      <>
        <Body1>{t("none")}</Body1>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => face.run({ id: "validate" })}>
          {t("validate")}
        </Button>
      </>
    );
  }
  const counts = { findings: validation.findings.length, setAside: validation.accepted.length, notJudged: validation.notJudged.length };
  const time = validation.stats.finishedAt.toLocaleTimeString(language === "da" ? "da-DK" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const old = state.changedSince ? t("changed", { time }) : state.settingsSince ? t("settingsChanged", { time }) : undefined;
  return (
    <>
      {state.sinceLast !== null && <SinceLine run={state.sinceLast} />}
      {old !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{old}</MessageBarBody>
        </MessageBar>
      )}
      <TabList size="small" aria-label={t("tabs")} selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as TabId)}>
        {TABS.map((value) => (
          <Tab key={value} value={value} id={`${id}${value}`} aria-controls={`${id}panel`}>
            {t(value, { count: counts[value] })}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tab}`}>
        {tab === "findings" && (
          <Findings
            findings={validation.findings}
            onShow={face.show}
            busy={busy}
            onMend={(scope) => face.run({ id: "previewFix", scope })}
            onSetAside={(finding, decision, reason) => face.run({ id: "setAside", findings: [finding], decision, reason })}
            hidden={hidden}
            onHiddenChange={(next) => onPreferences({ hidden: [...next] })}
          />
        )}
        {tab === "setAside" && (
          <SetAside
            validation={validation}
            busy={busy}
            onWithdraw={(acceptances) => face.run({ id: "withdraw", acceptances })}
            onShow={face.show}
          />
        )}
        {tab === "notJudged" && <NotJudged notJudged={validation.notJudged} />}
      </div>
    </>
  );
}
