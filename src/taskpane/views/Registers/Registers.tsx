import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Validation } from "../../../app/validation/validate-workbook";
import type { CellPlace } from "../../../core/changes/change";
import { unclearRegisters, type MappingChoice } from "../../../core/recognition/choice";
import { type ListPlace, samePlace } from "../../../core/recognition/place";
import { partsOf } from "../../../core/model/parts";
import type { RegisterPart } from "../../../core/model/register-data";
import { ownMapping } from "../../../core/recognition/columns-of-parts";
import { REGISTERS } from "../../../core/registers";
import type { RegisterSpec } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { MappingEditor } from "../Mapping/MappingEditor";
import { RememberedChoices } from "../Mapping/RememberedChoices";
import { FoundRegister } from "./FoundRegister";
import { KeyQuestions } from "./KeyQuestions";
import { LeftOutLists } from "./LeftOutLists";
import { SheetLedgers } from "./SheetLedgers";
import { useStyles } from "./Registers.styles";
import { TEXTS } from "./Registers.text";

export interface RegistersProps {
  readonly validation: Pick<Validation, "registers" | "recognition">;
  readonly busy: boolean;
  /** Remembers what a sheet or table is and which of its headers are which columns. */
  readonly onSaveChoice: (choice: MappingChoice) => void;
  /** Remembers that a list is read along with the others of its register. */
  readonly onReadAlong: (choices: MappingChoice[]) => void;
  /** Back to automatic recognition, of one sheet or table or, without a place, altogether. */
  readonly onForgetChoice: (place?: ListPlace) => void;
  /** Selects a cell. */
  readonly onShow: (place: CellPlace) => void;
}

/** The recognised registers, so that the user can see that the right sheets were read, and correct it. */
export function Registers(props: RegistersProps): React.JSX.Element {
  const { validation, busy, onForgetChoice, onReadAlong, onShow } = props;
  const styles = useStyles();
  const [edit, setEdit] = useState<Edit | null>(null);
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {REGISTERS.map((spec) => (
          <li key={spec.id} className={styles.item}>
            <Register {...props} spec={spec} edit={edit?.spec === spec ? edit : null} onEdit={setEdit} />
          </li>
        ))}
      </ul>
      <LeftOutLists recognition={validation.recognition} busy={busy} onSaveChoices={onReadAlong} />
      {validation.recognition.ledger !== undefined && <SheetLedgers ledger={validation.recognition.ledger} onShow={onShow} />}
      <RememberedChoices recognition={validation.recognition} busy={busy} onForget={onForgetChoice} />
    </div>
  );
}

/** The register whose columns are being corrected. */
interface Edit {
  readonly spec: RegisterSpec;
  /** Which of its lists, and the header chosen for its key (null: not yet), where she comes from the question about the key. */
  readonly asked?: { readonly part: RegisterPart; readonly header: string | null };
}

interface RegisterProps extends RegistersProps {
  readonly spec: RegisterSpec;
  /** Null: not being corrected. */
  readonly edit: Edit | null;
  readonly onEdit: (edit: Edit | null) => void;
}

function Register({ validation, busy, onSaveChoice, onForgetChoice, spec, edit, onEdit }: RegisterProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { recognition, registers } = validation;
  const mapping = recognition.mappings.find(({ register }) => register === spec.id);
  const rows = registers.find((found) => found.mapping.register === spec.id)?.rows ?? null;
  const places = recognition.places.filter(
    (place) => !recognition.mappings.some((other) => other !== mapping && partsOf(other).some((part) => samePlace(part, place))),
  );
  const correct = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // The editor has gone with the button that closed it.
    if (wasEdited.current && edit === null) correct.current?.focus();
    wasEdited.current = edit !== null;
  }, [edit]);
  const unclear = unclearRegisters(recognition.questions).includes(spec.id);
  return (
    <>
      <Subtitle2 as="h2">{spec.title[language]}</Subtitle2>
      {mapping === undefined ? (
        <Body1>{t(unclear ? "unclear" : "notFound")}</Body1>
      ) : (
        <>
          <KeyQuestions
            spec={spec}
            mapping={mapping}
            followed={recognition.followed}
            onPick={(part, header) => onEdit({ spec, asked: { part, header } })}
          />
          <FoundRegister spec={spec} rows={rows} mapping={mapping} />
        </>
      )}
      {edit !== null ? (
        <MappingEditor
          key={JSON.stringify(edit.asked)}
          spec={spec}
          places={places}
          {...(mapping === undefined ? {} : { mapping: edit.asked === undefined ? mapping : ownMapping(mapping, edit.asked.part) })}
          {...(edit.asked === undefined ? {} : { asked: { key: spec.keyColumn, header: edit.asked.header } })}
          busy={busy}
          onSave={(choice) => {
            onSaveChoice(choice);
            onEdit(null);
          }}
          onForget={(place) => {
            onForgetChoice(place);
            onEdit(null);
          }}
          onCancel={() => onEdit(null)}
        />
      ) : (
        places.length > 0 && (
          <Button
            ref={correct}
            size="small"
            className={styles.start}
            aria-label={t(mapping === undefined ? "pickOf" : "correctOf", { register: spec.title[language] })}
            onClick={() => onEdit({ spec })}
          >
            {t(mapping === undefined ? "pick" : "correct")}
          </Button>
        )
      )}
    </>
  );
}
