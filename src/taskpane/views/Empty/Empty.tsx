import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Recognition } from "../../../core/recognition/recognise";
import { columnSpec, registerSpec } from "../../../core/registers";
import type { RegisterId } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { InsertTemplate } from "../InsertTemplate/InsertTemplate";
import { TEXTS } from "./Empty.text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
  line: { display: "block" },
});

export interface InsertProps {
  readonly busy: boolean;
  readonly onInsert: (register: RegisterId) => void;
}

/** Before the first run. */
export function Start(insert: InsertProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{t("startTitle")}</Subtitle2>
      <Body1>{t("start")}</Body1>
      <Insert {...insert} />
    </div>
  );
}

/** The way on for those who have no sheet. */
function Insert(insert: InsertProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <>
      <Body1>{t("insert")}</Body1>
      <div className={styles.start}>
        <InsertTemplate {...insert} />
      </div>
    </>
  );
}

export interface NoRegisterProps extends InsertProps {
  readonly recognition: Recognition;
}

/** No register in the workbook: what was looked for, and what came near. */
export function NoRegister({ recognition, ...insert }: NoRegisterProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const headers = (register: RegisterId, keys: readonly string[]): string[] =>
    keys.map((key) => columnSpec(register, key).header[language]);
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const or = (alternatives: readonly string[]): string => alternatives.join(` ${t("or")} `);
  const near = recognition.rejected.flatMap(({ sheet, nearest }) => (nearest === undefined ? [] : [{ sheet, ...nearest }]));
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{t("noneTitle")}</Subtitle2>
      <Body1>{t("lookedFor")}</Body1>
      <ul className={styles.list}>
        {recognition.lookedFor.map(({ register, signature, fewest }) => (
          <li key={register}>
            <Body1Strong className={styles.line}>{registerSpec(register).title[language]}</Body1Strong>
            <Body1 className={styles.line}>{or(signature.map((keys) => and.format(headers(register, keys))))}</Body1>
            <Caption1 className={styles.line}>{t("atLeast", { fewest })}</Caption1>
          </li>
        ))}
      </ul>
      {near.map(({ sheet, register, found }) => (
        <Body1 key={sheet + register}>
          {t("nearest", { sheet, register: registerSpec(register).title[language], columns: headers(register, found).join(", ") })}
        </Body1>
      ))}
      <Body1>{t("advice")}</Body1>
      <Insert {...insert} />
    </div>
  );
}
