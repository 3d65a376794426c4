import { Body1, Body1Strong, Caption1, Caption1Strong, Link } from "@fluentui/react-components";
import { GUIDES } from "../../../core/process/guides";
import type { GuideExample } from "../../../core/process/guides/guide";
import { PAGES_SEEN, TOOL_PAGES } from "../../../core/process/pages";
import { columnSpec } from "../../../core/registers";
import type { RegisterId } from "../../../core/model/register-id";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Details.styles";
import { TEXTS } from "./Guide.text";

export interface GuideTextProps {
  readonly register: RegisterId;
  readonly part: "guide" | "example";
}

/** An activity's guide, or its examples. Texts that few read at a time: loaded when they are opened. */
export default function GuideText({ register, part }: GuideTextProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const guide = GUIDES[register];
  if (part === "example") {
    return (
      <div className={styles.section}>
        <Body1>{t("fictional")}</Body1>
        {guide.examples.map((example) => (
          <Example key={example.title.da} register={register} example={example} />
        ))}
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <Body1>{guide.purpose[language]}</Body1>
      <Body1Strong>{t("steps")}</Body1Strong>
      <ol className={styles.list}>
        {guide.steps.map((step) => (
          <li key={step.da}>
            <Body1>{step[language]}</Body1>
          </li>
        ))}
      </ol>
      <Body1Strong>{t("outcome")}</Body1Strong>
      <Body1>{guide.outcome[language]}</Body1>
      <Body1Strong>{t("pitfalls")}</Body1Strong>
      <ul className={styles.list}>
        {guide.pitfalls.map((pitfall) => (
          <li key={pitfall.da}>
            <Body1>{pitfall[language]}</Body1>
          </li>
        ))}
      </ul>
      <Body1Strong>{t("pages")}</Body1Strong>
      <ul className={styles.list}>
        {TOOL_PAGES[register].map(({ name, url }) => (
          <li key={url}>
            <Link inline href={url} target="_blank" rel="noreferrer">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>{t("seen", { date: PAGES_SEEN })}</Caption1>
    </div>
  );
}

/** Row by row: a table of fifteen columns has no room in the pane. */
function Example({ register, example }: { readonly register: RegisterId; readonly example: GuideExample }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <>
      <Body1Strong>{example.title[language]}</Body1Strong>
      <Body1>{example.story[language]}</Body1>
      {example.rows.map((row, i) => (
        <div key={i} className={styles.section}>
          <Caption1Strong>{t("row", { row: i + 1 })}</Caption1Strong>
          <dl className={styles.record}>
            {Object.entries(row).map(([key, value]) => (
              <div key={key} className={styles.cell}>
                <dt>
                  <Caption1Strong>{t("cell", { header: columnSpec(register, key).header[language] })}</Caption1Strong>
                </dt>
                <dd className={styles.value}>
                  <Caption1>{String(value)}</Caption1>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
