import { Body1, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { ImpactService } from "../../../app/overviews/impact";
import { impactToText } from "../../../core/strategy/format-impact";
import { screened } from "../../../core/identifiers/mask-persons";
import { useScreen, useTexts } from "../../text/use-texts";
import { useStyles } from "./shared.styles";
import { TEXTS } from "./shared.text";
import { SearchPicker } from "./SearchPicker";

export interface ImpactPickerProps {
  readonly impact: ImpactService;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** The effect of removing a system, as sentences that can be copied. */
export function ImpactPicker({ impact, onCopy }: ImpactPickerProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const screen = useScreen();
  const [row, setRow] = useState<number | undefined>();
  const [reported, setNotice] = useState<"copied" | "notCopied" | undefined>();
  const chosen = impact.systems.find((system) => system.row === row);
  const choices = useMemo(() => impact.systems.map((system) => ({ key: String(system.row), name: system.name })), [impact]);
  // What is copied from here is pasted where others read it.
  const answer = useMemo(
    () => (chosen === undefined ? undefined : screened(impact.impactOf(chosen.row), screen)),
    [impact, chosen, screen],
  );
  return (
    <div className={styles.section}>
      <Body1>{t(impact.systems.length === 0 ? "noSystems" : "impactIntro")}</Body1>
      {impact.systems.length > 0 && (
        <SearchPicker
          label={t("system")}
          choices={choices}
          chosen={chosen === undefined ? undefined : String(chosen.row)}
          onChoose={(key) => {
            setRow(Number(key));
            setNotice(undefined);
          }}
        />
      )}
      {answer !== undefined && (
        <>
          <div className={styles.section} role="status">
            <Body1Strong as="h3">{answer.title}</Body1Strong>
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
                () => setNotice("copied"),
                () => setNotice("notCopied"),
              )
            }
          >
            {t("copy")}
          </Button>
          <Caption1 role="status">{reported === undefined ? "" : t(reported)}</Caption1>
        </>
      )}
    </div>
  );
}
