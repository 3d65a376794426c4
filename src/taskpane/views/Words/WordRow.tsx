import { Button, Caption1 } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellPlace } from "../../../core/changes/change";
import type { Meaning } from "../../../core/meanings/meaning";
import type { ListedValue, WordQuestion } from "../../../core/meanings/word-question";
import { cellAddress } from "../../../core/model/address";
import { useTexts } from "../../text/use-texts";
import { CellLink } from "../shared/CellLink";
import { SearchPicker } from "../shared/SearchPicker";
import { plainMeaning } from "./useDraft";
import { useStyles } from "./Words.styles";
import { TEXTS } from "./Words.text";

export interface WordRowProps {
  readonly question: WordQuestion;
  /** The user came to answer this one: it has the focus. */
  readonly isAsked: boolean;
  /** What may be chosen of the word's list. */
  readonly values: readonly ListedValue[];
  readonly chosen: Meaning | undefined;
  readonly onChoose: (meaning: Meaning) => void;
  readonly onShow: (place: CellPlace) => void;
}

const VALUE = "value:";

/** One word: where it stands, and what it means. */
export function WordRow({ question, isAsked, values, chosen, onChoose, onShow }: WordRowProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { word, count, examples, suggestion } = question;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    row.current?.querySelector("input")?.focus();
    // jsdom can't scroll.
    row.current?.scrollIntoView?.({ block: "nearest" });
  }, [isAsked]);
  const choices = [
    ...values.map(({ value, shown }) => ({ key: `${VALUE}${value}`, name: shown ?? value })),
    ...(["blank", "undecided", "own"] as const).map((key) => ({ key, name: t(key) })),
  ];
  const suggested =
    suggestion === undefined ? undefined : suggestion.means === "value" ? nameOf(values, suggestion.value) : t(suggestion.means);
  return (
    <div ref={row} className={styles.word}>
      <SearchPicker
        label={t("wordMeans", { word })}
        choices={choices}
        chosen={chosen === undefined ? undefined : chosen.means === "value" ? `${VALUE}${chosen.value}` : chosen.means}
        onChoose={(key) =>
          onChoose(
            key.startsWith(VALUE) ? { means: "value", value: key.slice(VALUE.length) } : { means: key as "blank" | "undecided" | "own" },
          )
        }
      />
      {chosen === undefined && suggested !== undefined && (
        <Button
          size="small"
          className={styles.start}
          aria-label={t("useSuggestionFor", { word, value: suggested })}
          onClick={() => onChoose(plainMeaning(suggestion!))}
        >
          {t("useSuggestion", { value: suggested })}
        </Button>
      )}
      <div className={styles.places}>
        <Caption1>{t("cells", { count })}</Caption1>
        {examples.map((place) => (
          <CellLink
            key={`${place.sheet} ${place.row} ${place.column}`}
            text={t("cell", { sheet: place.sheet, address: cellAddress(place.row, place.column) })}
            place={place}
            onShow={onShow}
          />
        ))}
      </div>
    </div>
  );
}

function nameOf(values: readonly ListedValue[], value: string): string {
  return values.find((listed) => listed.value === value)?.shown ?? value;
}
