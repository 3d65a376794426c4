import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { columnLetters } from "../../../core/model/address";
import { partsOf } from "../../../core/model/parts";
import type { RegisterMapping, RegisterPart } from "../../../core/model/register-data";
import type { MappingChoice } from "../../../core/recognition/choice";
import { keyQuestions } from "../../../core/recognition/key-questions";
import { formatPlace } from "../../../core/recognition/question-text";
import { columnSpec } from "../../../core/registers";
import type { RegisterSpec } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "../Mapping/Mapping.styles";
import { TEXTS } from "./KeyQuestions.text";

export interface KeyQuestionsProps {
  readonly spec: RegisterSpec;
  readonly mapping: RegisterMapping;
  /** What the user has said, which is not asked again. */
  readonly followed: readonly MappingChoice[];
  /** Goes on to the list's columns, with the header of the likeliest filled in, or null to choose freely. */
  readonly onPick: (part: RegisterPart, header: string | null) => void;
}

/** Asks which column is the register's key, list by list; nothing where each has one. */
export function KeyQuestions({ spec, mapping, followed, onPick }: KeyQuestionsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const column = columnSpec(spec.id, spec.keyColumn).header[language];
  return (
    <>
      {keyQuestions(mapping, followed).map(({ part, candidates }, i) => (
        <MessageBar key={i} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {partsOf(mapping).length === 1 ? t("which", { column }) : t("whichOn", { column, place: formatPlace(part, language) })}
            </MessageBarTitle>
            <div className={styles.root}>
              {t(candidates.length === 0 ? "none" : "likely")}
              <div className={styles.buttons}>
                {candidates.map(({ column: at, header, name = header }) => (
                  <Button key={at} size="small" className={styles.button} onClick={() => onPick(part, name)}>
                    {t("candidate", { header: name, letters: columnLetters(at) })}
                  </Button>
                ))}
                <Button size="small" className={styles.button} onClick={() => onPick(part, null)}>
                  {t(candidates.length === 0 ? "pick" : "other")}
                </Button>
              </div>
            </div>
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
