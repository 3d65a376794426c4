import { written } from "./message";
import { sheetTitle } from "./sheet-title";
import { useCase } from "./use-case";

export const tenderAnnex = useCase({
  id: "tenderAnnex",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "sheets", title: sheetTitle },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "plans" */ "./tender-annex.run"),
  texts: {},
  message: ({ sheet }, _t, language) => written(sheet, language),
});
