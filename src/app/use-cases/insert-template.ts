import { aboutSheet } from "./message";
import { useCase } from "./use-case";

export const insertTemplate = useCase({
  id: "insertTemplate",
  button: {
    group: "tools",
    label: { da: "Indsæt redskab", en: "Insert tool" },
    title: { da: "Indsæt et redskab som ark", en: "Insert a tool as a sheet" },
    tip: {
      da: "Indsætter et nyt ark med de rigtige kolonner, valglister og noter. Arket er dit eget og kan ændres frit.",
      en: "Inserts a new sheet with the right columns, lists and notes. The sheet is your own and can be changed freely.",
    },
    icon: "insert-template",
    needs: "nothing",
    opensPane: "by-item",
  },
  menu: null,
  effect: "writes",
  step: { kind: "change-set" },
  background: null,
  cancellable: true,
  invalidates: ["cells"],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./insert-template.run"),
  texts: {
    inserted: {
      da: "Redskabet er sat ind på arket ”{sheet}”. Skriv i tabellen, og validér bagefter. Så længe der ikke er skrevet i det, kan det fortrydes.",
      en: "The tool has been put in on the sheet ”{sheet}”. Write in the table, and validate afterwards. While nothing has been written in it, it can be undone.",
    },
  },
  message: ({ sheet }, t) => aboutSheet(t("inserted", { sheet }), sheet),
});
