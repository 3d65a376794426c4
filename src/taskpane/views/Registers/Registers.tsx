import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { Validation } from "../../../app/validation/validate-workbook";
import type { CellPlace } from "../../../core/changes/change";
import { unclearRegisters, type MappingChoice } from "../../../core/recognition/choice";
import { type ListPlace, samePlace } from "../../../core/recognition/place";
import { partsOf } from "../../../core/model/parts";
import { REGISTERS } from "../../../core/registers";
import type { RegisterSpec } from "../../../core/registers/register";
import type { RegisterId } from "../../../core/model/register-id";
import { useLanguage, useTexts } from "../../text/use-texts";
import { MappingEditor } from "../Mapping/MappingEditor";
import { RememberedChoices } from "../Mapping/RememberedChoices";
import { FoundRegister } from "./FoundRegister";
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
  const [edited, setEdited] = useState<RegisterId | null>(null);
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {REGISTERS.map((spec) => (
          <li key={spec.id} className={styles.item}>
            <Register {...props} spec={spec} edited={edited === spec.id} onEdit={(on) => setEdited(on ? spec.id : null)} />
          </li>
        ))}
      </ul>
      <LeftOutLists recognition={validation.recognition} busy={busy} onSaveChoices={onReadAlong} />
      {validation.recognition.ledger !== undefined && <SheetLedgers ledger={validation.recognition.ledger} onShow={onShow} />}
      <RememberedChoices recognition={validation.recognition} busy={busy} onForget={onForgetChoice} />
    </div>
  );
}

interface RegisterProps extends RegistersProps {
  readonly spec: RegisterSpec;
  readonly edited: boolean;
  readonly onEdit: (on: boolean) => void;
}

function Register({ validation, busy, onSaveChoice, onForgetChoice, spec, edited, onEdit }: RegisterProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { recognition, registers } = validation;
  const mapping = recognition.mappings.find(({ register }) => register === spec.id);
  const rows = registers.find((found) => found.mapping.register === spec.id)?.rows ?? null;
  const places = recognition.places.filter(
    (place) => !recognition.mappings.some((other) => other !== mapping && partsOf(other).some((part) => samePlace(part, place))),
  );
  const unclear = unclearRegisters(recognition.questions).includes(spec.id);
  return (
    <>
      <Subtitle2 as="h2">{spec.title[language]}</Subtitle2>
      {mapping === undefined ? (
        <Body1>{t(unclear ? "unclear" : "notFound")}</Body1>
      ) : (
        <FoundRegister spec={spec} rows={rows} mapping={mapping} />
      )}
      {edited ? (
        <MappingEditor
          spec={spec}
          places={places}
          {...(mapping === undefined ? {} : { mapping })}
          busy={busy}
          onSave={(choice) => {
            onSaveChoice(choice);
            onEdit(false);
          }}
          onForget={(place) => {
            onForgetChoice(place);
            onEdit(false);
          }}
          onCancel={() => onEdit(false)}
        />
      ) : (
        places.length > 0 && (
          <Button
            size="small"
            className={styles.start}
            aria-label={t(mapping === undefined ? "pickOf" : "correctOf", { register: spec.title[language] })}
            onClick={() => onEdit(true)}
          >
            {t(mapping === undefined ? "pick" : "correct")}
          </Button>
        )
      )}
    </>
  );
}
