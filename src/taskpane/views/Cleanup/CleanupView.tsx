import { Accordion, Body1, Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Cleanup as CleanupData } from "../../../app/overviews/cleanup";
import { useTexts } from "../../text/use-texts";
import { Awaited } from "../shared/Awaited";
import { MissingRegister } from "../shared/MissingRegister";
import { MoreList } from "../shared/MoreList";
import { Section } from "../shared/Section";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";
import { Behind } from "./Behind";
import { useStyles } from "./Cleanup.styles";
import { TEXTS } from "./Cleanup.text";
import { CleanupNumbers } from "./CleanupNumbers";
import { CountLine } from "./CountLine";
import { Lists } from "./Lists";
import { People } from "./People";
import type { Opened } from "./useCases";

/** The clean-up: how far it is, what is advised, whose work it is, and the lists to work from. */
export default function CleanupView(props: ViewProps): React.JSX.Element {
  const { state, actions } = props;
  const overview = useOverview(props, "cleanup");
  const busy = state.running !== null && !state.running.background;
  return (
    <Awaited overview={overview} busy={busy} onRead={() => actions.run({ id: "readOverview", overview: "cleanup" })}>
      {({ cleanup }) =>
        cleanup === undefined ? <NoCases busy={busy} actions={actions} /> : <Cleanup cleanup={cleanup} busy={busy} actions={actions} />
      }
    </Awaited>
  );
}

interface CleanupProps extends Pick<ViewProps, "actions"> {
  readonly busy: boolean;
}

function Cleanup({ cleanup, busy, actions }: CleanupProps & { readonly cleanup: CleanupData }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { cases, advice, groups, computing, gaps } = cleanup;
  if (cases === 0) return <Body1>{t("emptyCases")}</Body1>;
  return (
    <>
      <CleanupNumbers cleanup={cleanup} onOpen={setOpened} />
      {opened !== null && <Behind cleanup={cleanup} opened={opened} onShow={actions.show} onClose={() => setOpened(null)} />}
      <Lists busy={busy} onRun={actions.run} />
      <Accordion multiple collapsible defaultOpenItems={["actions"]}>
        <Section value="actions" title={t("actions")}>
          <Body1>{t("actionsIntro")}</Body1>
          <MoreList items={cleanup.actions}>
            {({ action, advised, chosen, planned, minutes, kroner }) => (
              <CountLine
                name={action}
                count={planned}
                notes={[
                  ...(chosen === undefined ? [] : [t("actionFrom", { chosen, advised })]),
                  ...(planned === 0 ? [] : [t("actionLine", { hours: Math.ceil(minutes / 60), kroner })]),
                ]}
                onOpen={() => setOpened({ name: action, query: { action: { is: action, basis: "planned" } } })}
              />
            )}
          </MoreList>
        </Section>
        {advice.length > 0 && (
          <Section value="advice" title={t("advice")}>
            <MoreList items={advice}>
              {({ number, action, why, cases: count }) => {
                const name = t("adviceLine", { action, why });
                return <CountLine name={name} count={count} notes={[]} onOpen={() => setOpened({ name, query: { advice: number } })} />;
              }}
            </MoreList>
          </Section>
        )}
        {groups.length > 0 && (
          <Section value="people" title={t("people")}>
            <People groups={groups} onOpen={setOpened} />
          </Section>
        )}
        <Section value="reckoning" title={t("computing")}>
          <MoreList items={computing}>{(line) => <Body1>{line}</Body1>}</MoreList>
          <Button className={styles.start} onClick={() => actions.open("settings")}>
            {t("toSettings")}
          </Button>
        </Section>
        {gaps.length > 0 && (
          <Section value="gaps" title={t("gaps")}>
            <MoreList items={gaps}>{(gap) => <Body1>{gap}</Body1>}</MoreList>
          </Section>
        )}
      </Accordion>
    </>
  );
}

/** No sheet of cases: the way to one. */
function NoCases({ busy, actions }: CleanupProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  return (
    <MissingRegister
      register="cases"
      title={t("noCasesTitle")}
      text={t("noCases")}
      insert={t("insertCases")}
      busy={busy}
      actions={actions}
    />
  );
}
