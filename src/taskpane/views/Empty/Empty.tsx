import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Subtitle2,
} from "@fluentui/react-components";
import type { Recognition } from "../../../core/recognition/recognise";
import { columnSpec, registerSpec } from "../../../core/registers";
import type { RegisterId } from "../../../core/model/register-id";
import { useLanguage, useTexts } from "../../text/use-texts";
import { InsertTemplate } from "../InsertTemplate/InsertTemplate";
import { useStyles } from "./Empty.styles";
import { TEXTS } from "./Empty.text";

export interface NoRegisterProps {
  readonly recognition: Recognition;
  readonly busy: boolean;
  readonly onInsert: (register: RegisterId) => void;
  /** Opens the view in which sheets and columns are chosen. */
  readonly onPick: () => void;
}

/** No register in the workbook: the ways on, what came near, and what was looked for. */
export function NoRegister({ recognition, busy, onInsert, onPick }: NoRegisterProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const near = recognition.rejected.flatMap(({ sheet, nearest }) => (nearest === undefined ? [] : [{ sheet, ...nearest }]));
  return (
    <section className={styles.root} aria-label={t("noneTitle")}>
      <Subtitle2 as="h2">{t("noneTitle")}</Subtitle2>
      <Body1>{t("none")}</Body1>
      <Body1>{t("template")}</Body1>
      <div className={styles.start}>
        <InsertTemplate busy={busy} onInsert={onInsert} />
      </div>
      <Body1>{t("own")}</Body1>
      <Button className={styles.start} onClick={onPick}>
        {t("pick")}
      </Button>
      {near.map(({ sheet, register, found }) => (
        <Body1 key={sheet + register}>
          {t("nearest", {
            sheet,
            register: registerSpec(register).title[language],
            columns: found.map((key) => columnSpec(register, key).header[language]).join(", "),
          })}
        </Body1>
      ))}
      <Accordion collapsible>
        <AccordionItem value="looked-for">
          <AccordionHeader as="h3" size="small">
            {t("lookedFor")}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <LookedFor recognition={recognition} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

function LookedFor({ recognition }: Pick<NoRegisterProps, "recognition">): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const headers = (register: RegisterId, keys: readonly string[]): string =>
    and.format(keys.map((key) => columnSpec(register, key).header[language]));
  return (
    <>
      <Body1>{t("headers")}</Body1>
      <ul className={styles.list}>
        {recognition.lookedFor.map(({ register, signature, fewest }) => (
          <li key={register}>
            <Body1Strong className={styles.line}>{registerSpec(register).title[language]}</Body1Strong>
            <Body1 className={styles.line}>{signature.map((keys) => headers(register, keys)).join(` ${t("or")} `)}</Body1>
            <Caption1 className={styles.line}>{t("atLeast", { fewest })}</Caption1>
          </li>
        ))}
      </ul>
      <Body1>{t("advice")}</Body1>
    </>
  );
}
