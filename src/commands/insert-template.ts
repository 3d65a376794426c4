import { REGISTERS } from "../core/registers";
import type { RegisterSpec } from "../core/registers/register";
import type { MenuCommand, Runnable } from "./command";
import { runAction } from "./run-action";

export const insertTemplate: MenuCommand = {
  kind: "menu",
  group: "tools",
  id: "insertTemplate",
  label: { da: "Indsæt redskab", en: "Insert tool" },
  title: { da: "Indsæt et af de seks redskaber", en: "Insert one of the six tools" },
  tip: {
    da: "Indsætter et nyt ark med de rigtige kolonner, valglister og noter. Arket er dit eget og kan ændres frit.",
    en: "Inserts a new sheet with the right columns, lists and notes. The sheet is your own and can be changed freely.",
  },
  icon: "insert-template",
  needs: "nothing",
  items: REGISTERS.map(itemOf),
};

function itemOf({ id, slug, title }: RegisterSpec): Runnable {
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
