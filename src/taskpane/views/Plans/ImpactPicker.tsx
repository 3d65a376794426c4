import { Body1, Button, Caption1, Field, Select, Subtitle2 } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { ImpactService } from "../../../app/impact";
import { impactToText } from "../../../core/strategy/format-impact";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Plans.styles";
import { TEXTS } from "./Plans.text";

export interface ImpactPickerProps {
  readonly impact: ImpactService;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** What would be touched if a system went, as sentences that can be copied. */
export function ImpactPicker({ impact, onCopy }: ImpactPickerProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [row, setRow] = useState<number | undefined>();
  const [told, setTold] = useState<"copied" | "notCopied" | undefined>();
  const chosen = impact.systems.find((system) => system.row === row);
  const answer = useMemo(() => (chosen === undefined ? undefined : impact.impactOf(chosen.row)), [impact, chosen]);
  return (
    <section className={styles.section} aria-label={t("impact")}>
      <Subtitle2 as="h3">{t("impact")}</Subtitle2>
      <Body1>{t(impact.systems.length === 0 ? "noSystems" : "impactIntro")}</Body1>
      {impact.systems.length > 0 && (
        <Field label={t("system")}>
          <Select
            value={chosen === undefined ? "" : String(chosen.row)}
            onChange={(_, { value }) => {
              setRow(value === "" ? undefined : Number(value));
              setTold(undefined);
            }}
          >
            <option value="">{t("choose")}</option>
            {impact.systems.map((system) => (
              <option key={system.row} value={system.row}>
                {system.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {answer !== undefined && (
        <>
          <div className={styles.section} role="status">
            <Subtitle2 as="h4">{answer.title}</Subtitle2>
            <ul className={styles.list}>
              {answer.lines.map((line) => (
                <li key={line}>
                  <Body1>{line}</Body1>
                </li>
              ))}
            </ul>
            {answer.missing.map((line) => (
              <Caption1 key={line} className={styles.quiet}>
                {line}
              </Caption1>
            ))}
          </div>
          <Button
            className={styles.start}
            icon={<CopyRegular />}
            onClick={() =>
              void onCopy(impactToText(answer)).then(
                () => setTold("copied"),
                () => setTold("notCopied"),
              )
            }
          >
            {t("copy")}
          </Button>
          <Caption1 role="status">{told === undefined ? "" : t(told)}</Caption1>
        </>
      )}
    </section>
  );
}
