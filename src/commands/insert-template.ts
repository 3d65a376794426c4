import { insertTemplate as useCase } from "../app/use-cases/insert-template";
import type { RegisterId } from "../core/model/register-id";
import { REGISTER_NAMES } from "../core/registers/names";
import type { MenuCommand, Runnable } from "./command";
import { runAction } from "./run-action";

const { opensPane: _, ...button } = useCase.button!;

const IDS = Object.keys(REGISTER_NAMES) as RegisterId[];

export const insertTemplate: MenuCommand = { kind: "menu", id: useCase.id, ...button, items: IDS.map(itemOf) };

function itemOf(id: RegisterId): Runnable {
  const { slug, title } = REGISTER_NAMES[id];
  return {
    id: `insert${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    label: title,
    title: { da: `Indsæt ${title.da}`, en: `Insert ${title.en}` },
    tip: {
      da: `Indsætter et tomt ark til ${title.da} med kolonner, valglister og noter.`,
      en: `Inserts an empty sheet for ${title.en} with columns, lists and notes.`,
    },
    icon: `register-${slug}`,
    run: runAction({ id: "insertTemplate", register: id }),
  };
}
