import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import type { MappingChoice } from "../../../core/recognition/choice";
import { formatLeftOut } from "../../../core/recognition/left-out-text";
import { formatPlace } from "../../../core/recognition/question-text";
import { readAlong } from "../../../core/recognition/read-along";
import type { Recognition } from "../../../core/recognition/recognition";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "../Mapping/Mapping.styles";
import { TEXTS } from "./LeftOutLists.text";

export interface LeftOutListsProps {
  readonly recognition: Pick<Recognition, "leftOut" | "mappings" | "followed">;
  readonly busy: boolean;
  readonly onSaveChoices: (choices: MappingChoice[]) => void;
}

/** Lists that look like a register and were not read, each with the reason and with the offer to read it along; nothing where there are none. */
export function LeftOutLists({ recognition, busy, onSaveChoices }: LeftOutListsProps): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { leftOut } = recognition;
  if (leftOut.length === 0) return null;
  return (
    <section className={styles.root} aria-label={t("title")}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <ul className={styles.list}>
        {leftOut.map((one, i) => (
          <li key={i} className={styles.item}>
            <Body1>{formatLeftOut(one, language)}</Body1>
            {one.mapping.rowSpan > 0 && (
              <Button
                size="small"
                aria-label={t("readThis", { place: formatPlace(one.mapping, language) })}
                disabledFocusable={busy}
                onClick={() => onSaveChoices(readAlong(one, recognition))}
              >
                {t("read")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
