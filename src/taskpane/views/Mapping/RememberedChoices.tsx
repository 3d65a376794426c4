import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import type { MappingChoice } from "../../../core/recognition/choice";
import type { ListPlace } from "../../../core/recognition/place";
import { formatPlace } from "../../../core/recognition/question-text";
import type { Recognition } from "../../../core/recognition/recognition";
import { registerSpec } from "../../../core/registers";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Mapping.styles";
import { TEXTS } from "./RememberedChoices.text";

export interface RememberedChoicesProps {
  readonly recognition: Pick<Recognition, "followed" | "idle">;
  readonly busy: boolean;
  /** Without a place: all of them. */
  readonly onForget: (place?: ListPlace) => void;
}

/** The stored choices of sheets and columns, also of sheets that are deleted; nothing where there are none. */
export function RememberedChoices({ recognition, busy, onForget }: RememberedChoicesProps): React.JSX.Element | null {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { followed, idle } = recognition;
  if (followed.length + idle.length === 0) return null;
  const textOf = ({ register, ...choice }: MappingChoice): string => {
    const place = formatPlace(choice, language);
    const data = { place: place.charAt(0).toUpperCase() + place.slice(1) };
    return register === null ? t("none", data) : t("register", { ...data, register: registerSpec(register).title[language] });
  };
  return (
    <section className={styles.root} aria-label={t("title")}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <ul className={styles.list}>
        {[...followed, ...idle].map((choice, i) => (
          <li key={i} className={styles.item}>
            <Body1>{idle.includes(choice) ? t("idle", { choice: textOf(choice) }) : textOf(choice)}</Body1>
            <Button
              size="small"
              aria-label={t("forgetThis", { choice: textOf(choice) })}
              disabledFocusable={busy}
              onClick={() => onForget(choice)}
            >
              {t("forget")}
            </Button>
          </li>
        ))}
      </ul>
      {followed.length + idle.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={busy} onClick={() => onForget()}>
            {t("forgetAll")}
          </Button>
        </div>
      )}
    </section>
  );
}
