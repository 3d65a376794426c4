import { Accordion, Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useContext, useMemo } from "react";
import type { WordsOverview } from "../../../app/overviews/words";
import type { AskedWord } from "../../../core/meanings/asked-findings";
import { wordKey } from "../../../core/meanings/join";
import { columnOfList, SUPPLIERS_LIST, type ListId } from "../../../core/meanings/meaning";
import type { WordQuestion } from "../../../core/meanings/word-question";
import { columnSpec, registerSpec } from "../../../core/registers";
import type { Language } from "../../../core/text/language";
import type { Translate } from "../../../core/text/translate";
import { useLanguage, useTexts } from "../../text/use-texts";
import { AskedWordContext } from "../asked-word";
import { Awaited } from "../shared/Awaited";
import { MoreList } from "../shared/MoreList";
import { Section } from "../shared/Section";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";
import { Answered, MoreAboutAnswers } from "./Answered";
import { useDraft } from "./useDraft";
import { WordRow } from "./WordRow";
import { useStyles } from "./Words.styles";
import { TEXTS } from "./Words.text";

/** The words that no list knows: said once what they mean, many at a time. */
export default function WordsView(props: ViewProps): React.JSX.Element {
  const { state, actions } = props;
  const overview = useOverview(props, "words");
  const busy = state.running !== null && !state.running.background;
  return (
    <Awaited overview={overview} busy={busy} onRead={() => actions.run({ id: "readOverview", overview: "words" })}>
      {(words) => <Words words={words} busy={busy} actions={actions} />}
    </Awaited>
  );
}

interface WordsProps extends Pick<ViewProps, "actions"> {
  readonly words: WordsOverview;
  readonly busy: boolean;
}

function Words({ words, busy, actions }: WordsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const asked = useContext(AskedWordContext);
  const { answered } = words;
  const open = useMemo(() => askedFirst(words.open, asked, (question) => isAsked(question, asked)), [words.open, asked]);
  const lists = useMemo(() => askedFirst(words.lists, asked, ({ list }) => list === asked?.list), [words.lists, asked]);
  const draft = useDraft(open);
  const answers = { words, busy, onRun: actions.run, onSaveFile: actions.saveFile };
  return (
    <>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <Body1>{t("intro")}</Body1>
      <Body1>{open.length === 0 ? t("none") : t("open", { count: open.length })}</Body1>
      {open.length > 0 && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={busy || draft.chosen.length === 0}
            onClick={() => actions.run({ id: "saveMeanings", meanings: draft.chosen })}
          >
            {t("save", { count: draft.chosen.length })}
          </Button>
          {draft.suggested > 0 && <Button onClick={draft.acceptAll}>{t("acceptAll", { count: draft.suggested })}</Button>}
        </div>
      )}
      {lists.map(({ list, values }) => {
        const questions = open.filter((question) => question.list === list);
        if (questions.length === 0) return null;
        const title = titleOf(list, language, t);
        return (
          <section key={list} className={styles.group} aria-label={title}>
            <Subtitle2 as="h3">{title}</Subtitle2>
            <MoreList items={questions} className={styles.group}>
              {(question) => (
                <WordRow
                  question={question}
                  isAsked={isAsked(question, asked)}
                  values={values}
                  chosen={draft.of(question)}
                  onChoose={(meaning) => draft.choose(question, meaning)}
                  onShow={actions.show}
                />
              )}
            </MoreList>
          </section>
        );
      })}
      <Accordion multiple collapsible>
        {answered.length > 0 && (
          <Section value="answered" title={t("answered", { count: answered.length })}>
            <Answered {...answers} />
          </Section>
        )}
        <Section value="more" title={t("more")}>
          <MoreAboutAnswers {...answers} />
        </Section>
      </Accordion>
    </>
  );
}

function isAsked(question: WordQuestion, asked: AskedWord | null): boolean {
  return asked !== null && wordKey(question) === wordKey(asked);
}

/** What the user came for stands first; the others stay in their order. */
function askedFirst<T>(items: readonly T[], asked: AskedWord | null, comesFirst: (item: T) => boolean): readonly T[] {
  if (asked === null) return items;
  return [...items.filter(comesFirst), ...items.filter((item) => !comesFirst(item))];
}

/** `Systemer og kontrakter: Status`, or the names of the systems or the suppliers. */
function titleOf(list: ListId, language: Language, t: Translate<typeof TEXTS>): string {
  if (list === SUPPLIERS_LIST) return t("suppliers");
  const column = columnOfList(list);
  if (column === null || column === undefined) return t("systemNames");
  const { header } = columnSpec<typeof column.register, string>(column.register, column.column);
  return t("column", { register: registerSpec(column.register).title[language], column: header[language] });
}
