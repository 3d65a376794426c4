import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Cleanup } from "../../../app/overviews/cleanup";
import { columnSpec } from "../../../core/registers";
import { useLanguage, useTexts } from "../../text/use-texts";
import { MoreList } from "../shared/MoreList";
import { TEXTS } from "./Cleanup.text";
import { CountLine } from "./CountLine";
import type { Opened } from "./useCases";

export interface PeopleProps {
  readonly groups: Cleanup["groups"];
  readonly onOpen: (opened: Opened) => void;
}

/** Whose work it is, whoever has most hours first. */
export function People({ groups, onOpen }: PeopleProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [column, setColumn] = useState<string>(groups[0]!.column);
  const chosen = groups.find((each) => each.column === column) ?? groups[0]!;
  return (
    <>
      {groups.length > 1 && (
        <Field label={t("groupBy")}>
          <Select value={chosen.column} onChange={(_, { value }) => setColumn(value)}>
            {groups.map((each) => (
              <option key={each.column} value={each.column}>
                {columnSpec("cases", each.column).header[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <MoreList key={chosen.column} items={chosen.groups}>
        {({ name, cases, minutes, decided }) => {
          const shown = name === "" ? t("unnamed") : name;
          const left = decided === undefined ? 0 : cases - decided;
          return (
            <CountLine
              name={shown}
              count={cases}
              notes={[t("groupLine", { hours: Math.ceil(minutes / 60), left, decided: left === 0 ? "none" : "some" })]}
              onOpen={() => onOpen({ name: shown, query: { named: { column: chosen.column, name } } })}
            />
          );
        }}
      </MoreList>
    </>
  );
}
