import { Body1, Caption1 } from "@fluentui/react-components";
import { columnLetters } from "../../../core/model/address";
import type { RegisterMapping } from "../../../core/model/register-data";
import { columnsOfParts } from "../../../core/recognition/columns-of-parts";
import { columnSpec } from "../../../core/registers";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./ColumnNotes.text";
import { useStyles } from "./Registers.styles";

/** Which columns are a guess, and which numbers are multiplied by what the header says; nothing where there is neither. */
export function ColumnNotes({ mapping }: { readonly mapping: RegisterMapping }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const columns = columnsOfParts(mapping);
  const guessed = columns
    .filter(({ found }) => found.guessed === true)
    .map(({ key, found }) =>
      t("guessedColumn", {
        column: columnSpec(mapping.register, key).header[language],
        header: found.name ?? found.header,
        letters: columnLetters(found.column),
      }),
    );
  const units = columns.flatMap(({ found: { header, name, unit, factor } }) =>
    unit === undefined || factor === undefined ? [] : [t("factor", { header: name ?? header, unit, factor })],
  );
  return (
    <>
      {guessed.length > 0 && (
        <>
          <Caption1 className={styles.heading}>{t("guessed")}</Caption1>
          {guessed.map((text) => (
            <Body1 key={text}>{text}</Body1>
          ))}
          <Body1>{t("guessedHow")}</Body1>
        </>
      )}
      {units.length > 0 && (
        <>
          <Caption1 className={styles.heading}>{t("units")}</Caption1>
          {units.map((text) => (
            <Body1 key={text}>{text}</Body1>
          ))}
        </>
      )}
    </>
  );
}
