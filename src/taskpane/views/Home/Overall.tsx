import { Body1, Body1Strong, Button, Caption1, ProgressBar } from "@fluentui/react-components";
import type { NextStep } from "../../../app/overviews/next-step";
import type { ProcessOverview } from "../../../app/overviews/process";
import { registerSpec } from "../../../core/registers";
import { useLanguage, useTexts } from "../../text/use-texts";
import type { PaneActions } from "../view-props";
import { saysOf } from "./says-of";
import { useStyles } from "./Home.styles";
import { TEXTS } from "./Home.text";

export interface OverallProps {
  readonly overview: Pick<ProcessOverview, "steps" | "leftOutText"> | null;
  readonly next: NextStep | undefined;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "run" | "open" | "show" | "showSheet">;
}

/** How far the whole process has come, and the one thing to do now. */
export function Overall({ overview, next, busy, actions }: OverallProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  if (overview === null) return <Body1>{t("reading")}</Body1>;
  const { steps } = overview;
  // What the whole process is for: areas that are out of KMD Sag. Activities are counted, never what is in them.
  const out = steps.flatMap(({ measures }) => measures).find(({ id }) => id === "areas-moved");
  const done = steps.filter(({ state }) => state === "done").length;
  const [count, of] = out === undefined || out.total === 0 ? [done, steps.length] : [out.done, out.total];
  return (
    <section className={styles.overall} aria-label={t("overall")}>
      <div className={styles.line}>
        <Body1Strong>{t("overall")}</Body1Strong>
        <Body1>{t("activitiesDone", { done, count: steps.length })}</Body1>
      </div>
      <ProgressBar thickness="large" value={of === 0 ? 0 : count / of} aria-label={t("overall")} />
      <Body1>{out === undefined || out.total === 0 ? t("nothingCounted") : t("sentence", { says: saysOf(out, language) })}</Body1>
      {overview.leftOutText !== undefined && <Caption1>{overview.leftOutText}</Caption1>}
      {next !== undefined && <Next next={next} busy={busy} actions={actions} />}
    </section>
  );
}

function Next({ next, busy, actions }: Omit<OverallProps, "overview" | "next"> & { readonly next: NextStep }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const reported = useNextText(next);
  const act = (text: string, onClick: () => void, runs = false): React.JSX.Element => (
    <Button appearance="primary" className={styles.start} disabledFocusable={runs && busy} onClick={onClick}>
      {text}
    </Button>
  );
  const button = (): React.JSX.Element | null => {
    switch (next.kind) {
      // The question has its answers, and validating its button beside the other actions.
      case "answer":
      case "validate":
        return null;
      case "mend":
        return act(t("doFix"), () => actions.open("findings", {}));
      case "begin":
      case "insert": {
        const { register } = next.step.activity;
        const name = registerSpec(register).title[language];
        return act(t("doInsert", { name }), () => actions.run({ id: "insertTemplate", register }), true);
      }
      case "continue": {
        const { place } = next.step;
        return place === undefined ? null : act(t("doContinue"), () => actions.show(place));
      }
      case "fill": {
        const { sheet } = next.step;
        return sheet === undefined ? null : act(t("doFill"), () => actions.showSheet(sheet));
      }
      case "map":
        return act(t("doMap"), () => actions.open("registers"));
      case "summaries":
        return act(t("doSummaries"), () => actions.run({ id: "summaries" }), true);
    }
  };
  return (
    <>
      <Body1Strong as="h2" className={styles.heading2}>
        {t("nextHeading")}
      </Body1Strong>
      <Body1>{reported}</Body1>
      {button()}
    </>
  );
}

function useNextText(next: NextStep): string {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  switch (next.kind) {
    case "validate":
      return t(next.repeated ? "revalidate" : "validateFirst");
    case "mend":
      return t("fix", { errors: next.errors });
    case "continue":
      return t("continue", {
        name: next.step.activity.title[language],
        says: saysOf(next.measure, language),
      });
    case "begin":
    case "insert":
    case "fill":
    case "map":
      return t(next.kind, { name: next.step.activity.title[language] });
    default:
      return t(next.kind);
  }
}
