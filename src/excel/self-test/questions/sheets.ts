/* eslint-disable office-addins/load-object-before-read -- the rule knows neither collections nor results of calls */
import type { Json } from "../../../app/self-test/recording";
import { eachTried, localAddress, tried, type Lab, type Question } from "../question";

/** Names the second sheet and gives it back its own name. */
const named = ({ on, secondSheet }: Lab, name: string): Promise<Json> =>
  tried(() =>
    on(async (_sheet, context) => {
      const other = context.workbook.worksheets.getItem(secondSheet);
      other.name = name;
      other.load({ name: true });
      await context.sync();
      const took = other.name;
      other.name = secondSheet;
      await context.sync();
      return took;
    }),
  );

const withSecond = async (lab: Lab, work: () => Promise<Json>): Promise<Json> => {
  await lab.on(async (_sheet, context) => {
    context.workbook.worksheets.add(lab.secondSheet);
    await context.sync();
  });
  return work();
};

const page = (lab: Lab, change: (layout: Excel.PageLayout) => void, read: (layout: Excel.PageLayout) => () => Json): Promise<Json> =>
  tried(() =>
    lab.on(async (sheet, context) => {
      const { pageLayout } = sheet;
      change(pageLayout);
      const answer = read(pageLayout);
      await context.sync();
      return answer();
    }),
  );

const zoomOf = (layout: Excel.PageLayout): (() => Json) => {
  layout.load({ zoom: true });
  return () => JSON.parse(JSON.stringify(layout.zoom)) as Json;
};

const footer = (length: number) => (layout: Excel.PageLayout) => {
  layout.headersFooters.defaultForAllPages.leftFooter = "f".repeat(length);
};
const footerLength = ({ headersFooters: { defaultForAllPages } }: Excel.PageLayout): (() => Json) => {
  defaultForAllPages.load({ leftFooter: true });
  return () => defaultForAllPages.leftFooter.length;
};

export const SHEET_QUESTIONS: readonly Question[] = [
  {
    id: "sheets-at-once",
    title: {
      da: "Kan alle arks mærker læses på én gang, også grafark og skjulte ark?",
      en: "Can the marks of all sheets be read at once, chart sheets and hidden ones too?",
    },
    about: "https://github.com/OfficeDev/office-js/issues/2444",
    // Of the user's sheets only how many there are, and whether they can be asked.
    ask: ({ on, measure }) =>
      on(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ id: true });
        await context.sync();
        measure("sheets", worksheets.items.length);
        for (const sheet of worksheets.items) sheet.customProperties.getItemOrNullObject("sapa_selvtest").load({ key: true });
        await context.sync();
        return "read";
      }),
  },
  {
    id: "sheet-names",
    title: { da: "Hvad må et ark hedde?", en: "What may a sheet be called?" },
    ask: (lab) =>
      withSecond(lab, () =>
        eachTried(
          Object.fromEntries(
            ["x".repeat(31), "x".repeat(32), "a:b", "a/b", "a[b", "'a", "a'", "a'b", "History", "", lab.sheet.toUpperCase(), " blank "].map(
              (name) => [
                name.length > 30 ? `${name.length} letters` : name === lab.sheet.toUpperCase() ? "another sheet's name" : `”${name}”`,
                () => named(lab, name),
              ],
            ),
          ),
        ),
      ),
  },
  {
    id: "sheet-hidden",
    title: { da: "Hvad kan gøres ved skjulte ark?", en: "What can be done to hidden sheets?" },
    ask: (lab) =>
      withSecond(lab, () => {
        const { on, secondSheet } = lab;
        const other = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(secondSheet);
        const visibility = (to: "Visible" | "Hidden" | "VeryHidden"): Promise<void> =>
          on(async (_sheet, context) => {
            other(context).visibility = to;
            await context.sync();
          });
        return eachTried({
          "hidden is activated": async () => {
            await visibility("Hidden");
            return on(async (_sheet, context) => {
              other(context).activate();
              await context.sync();
              return "taken";
            });
          },
          "very hidden is written": async () => {
            await visibility("VeryHidden");
            return on(async (_sheet, context) => {
              const cell = other(context).getRange("A1");
              cell.values = [["x"]];
              cell.load({ values: true });
              await context.sync();
              return cell.values[0]![0] as string;
            });
          },
          "very hidden is deleted": () =>
            on(async (_sheet, context) => {
              other(context).delete();
              await context.sync();
              return "taken";
            }),
        });
      }),
  },
  {
    id: "sheet-marks",
    title: { da: "Hvordan bevares et skjult mærke på et ark?", en: "How is a hidden mark on a sheet kept?" },
    about: "https://github.com/OfficeDev/office-js/issues/6365",
    ask: ({ on }) =>
      eachTried({
        "a name of the sheet": () =>
          on(async (sheet, context) => {
            const item = sheet.names.add("sapa_selvtest", '="rolle|ark"');
            item.visible = false;
            item.load({ formula: true, visible: true, scope: true, type: true });
            await context.sync();
            return [String(item.formula), item.visible, item.scope, item.type];
          }),
        "a property of the sheet": () =>
          on(async (sheet, context) => {
            const property = sheet.customProperties.add("sapa_selvtest", "rolle|ark");
            property.load({ key: true, value: true });
            const none = sheet.customProperties.getItemOrNullObject("findesikke");
            await context.sync();
            return [property.key, property.value, none.isNullObject];
          }),
        "a name that can't be read": () =>
          on(async (sheet, context) => {
            const item = sheet.names.add("sapa_selvtest2", "=((");
            item.load({ formula: true });
            await context.sync();
            return String(item.formula);
          }),
        "a name like a cell": () =>
          on(async (sheet, context) => {
            sheet.names.add("AB12", "=1");
            await context.sync();
            return "taken";
          }),
      }),
  },
  {
    id: "kept-texts",
    title: { da: "Hvad kan gemmes i projektmappen ved siden af arkene?", en: "What can be kept in the workbook beside the sheets?" },
    about: "https://github.com/OfficeDev/office-js/issues/6091",
    ask: ({ on }) => {
      const NAMESPACE = "urn:ud-af-kmd-sag:selvtest";
      const part = (xml: string): (() => Promise<Json>) => {
        return () =>
          on(async (_sheet, context) => {
            const { customXmlParts } = context.workbook;
            const added = customXmlParts.add(xml);
            const read = added.getXml();
            await context.sync();
            const { length } = read.value;
            added.delete();
            await context.sync();
            return length;
          });
      };
      return eachTried({
        short: part(`<store xmlns="${NAMESPACE}">x</store>`),
        "a million characters": part(`<store xmlns="${NAMESPACE}">${"x".repeat(1_000_000)}</store>`),
        unreadable: part("<store"),
        "two of one namespace": () =>
          on(async (_sheet, context) => {
            const { customXmlParts } = context.workbook;
            const parts = ["a", "b"].map((text) => customXmlParts.add(`<store xmlns="${NAMESPACE}">${text}</store>`));
            await context.sync();
            const both = customXmlParts.getByNamespace(NAMESPACE);
            both.load({ id: true });
            const only = both.getOnlyItemOrNullObject();
            await context.sync();
            const answer = [both.items.length, only.isNullObject];
            for (const each of parts) each.delete();
            await context.sync();
            return answer;
          }),
      });
    },
  },
  {
    id: "page-setup",
    title: { da: "Hvordan læses sidens opsætning tilbage?", en: "How is the page set-up read back?" },
    about: "https://github.com/OfficeDev/office-js/issues/1860",
    ask: (lab) =>
      eachTried({
        "zoom at first": () => page(lab, () => undefined, zoomOf),
        "one page across": () => page(lab, (layout) => void (layout.zoom = { horizontalFitToPages: 1 }), zoomOf),
        "one page": () => page(lab, (layout) => void (layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 }), zoomOf),
        paper: () =>
          page(
            lab,
            (layout) => {
              layout.paperSize = "A4";
              layout.orientation = "Landscape";
              layout.leftMargin = 36;
            },
            (layout) => {
              layout.load({ paperSize: true, orientation: true, leftMargin: true });
              return () => [layout.paperSize, layout.orientation, Math.round(layout.leftMargin)];
            },
          ),
        "print area": () =>
          page(
            lab,
            (layout) => {
              layout.setPrintArea("A1:C20");
              layout.setPrintTitleRows("$2:$3");
            },
            (layout) => {
              const [area, titles] = [layout.getPrintAreaOrNullObject(), layout.getPrintTitleRowsOrNullObject()];
              area.load({ address: true });
              titles.load({ address: true });
              return () => [
                area.isNullObject ? null : localAddress(area.address),
                titles.isNullObject ? null : localAddress(titles.address),
              ];
            },
          ),
        "footer of 255": () => page(lab, footer(255), footerLength),
        "footer of 256": () => page(lab, footer(256), footerLength),
      }),
  },
  {
    id: "panes",
    title: { da: "Hvordan låses ruder, og hvordan læses de?", en: "How are panes frozen, and how do they read?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.freezePanes.freezeRows(2);
        const rows = sheet.freezePanes.getLocationOrNullObject();
        rows.load({ address: true });
        await context.sync();
        const first = rows.isNullObject ? null : localAddress(rows.address);
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        const both = sheet.freezePanes.getLocationOrNullObject();
        both.load({ address: true });
        sheet.showGridlines = false;
        sheet.load({ showGridlines: true });
        await context.sync();
        return [first, both.isNullObject ? null : localAddress(both.address), sheet.showGridlines];
      }),
  },
  {
    id: "protected-sheet",
    title: { da: "Hvad afviser et beskyttet ark, og med hvilken kode?", en: "What does a protected sheet refuse, and by which code?" },
    about: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    ask: ({ on }) => {
      const change = (act: (sheet: Excel.Worksheet) => unknown): (() => Promise<Json>) => {
        return () =>
          on(async (sheet, context) => {
            act(sheet);
            await context.sync();
            return "taken";
          });
      };
      return on(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["a", "b"],
          ["1", "2"],
        ];
        sheet.protection.protect({});
        await context.sync();
      }).then(async () => {
        const answers = await eachTried({
          values: change((sheet) => (sheet.getRange("A1").values = [["x"]])),
          fill: change((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")),
          mark: change((sheet) => sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom)),
          check: change((sheet) => (sheet.getRange("A1").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 1 } })),
          row: change((sheet) => sheet.getRange("1:1").insert("Down")),
          table: change((sheet) => sheet.tables.add("A1:B2", true)),
          name: change((sheet) => sheet.names.add("sapa_selvtest", "=1")),
          property: change((sheet) => sheet.customProperties.add("sapa_selvtest", "x")),
          print: change((sheet) => (sheet.pageLayout.orientation = "Landscape")),
        });
        await on(async (sheet, context) => {
          sheet.protection.unprotect();
          await context.sync();
        });
        return answers;
      });
    },
  },
  {
    id: "chart-axes",
    title: { da: "Kan en skjult akse miste sine gitterlinjer?", en: "Can a hidden axis lose its gridlines?" },
    about: "https://github.com/OfficeDev/office-js/issues/2927",
    ask: ({ on }) => {
      const drawn = (change: (chart: Excel.Chart) => void): (() => Promise<Json>) => {
        return () =>
          on(async (sheet, context) => {
            sheet.getRange("A1:B3").values = [
              ["", "Antal"],
              ["a", 1],
              ["b", 2],
            ];
            const chart = sheet.charts.add("BarClustered", sheet.getRange("B1:B3"), "Columns");
            change(chart);
            chart.axes.valueAxis.load({ visible: true });
            await context.sync();
            return chart.axes.valueAxis.visible;
          });
      };
      return eachTried({
        "gridlines first": drawn(({ axes: { valueAxis } }) => {
          valueAxis.majorGridlines.visible = false;
          valueAxis.visible = false;
        }),
        "axis first": drawn(({ axes: { valueAxis } }) => {
          valueAxis.visible = false;
          valueAxis.majorGridlines.visible = false;
        }),
        "turned round": drawn(({ axes: { categoryAxis } }) => void (categoryAxis.reversePlotOrder = true)),
      });
    },
  },
  {
    id: "chart-series",
    title: { da: "Hvad indeholder et diagram med flere serier?", en: "What does a chart of several series hold?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:C4").values = [
          ["", "Før", "Efter"],
          ["a", 1, 10],
          ["b", 2, 20],
          ["c", 3, 30],
        ];
        const chart = sheet.charts.add("BarStacked", sheet.getRange("B1:B4"), "Columns");
        const second = chart.series.add("Efter");
        second.setValues(sheet.getRange("C2:C4"));
        second.setXAxisValues(sheet.getRange("A2:A4"));
        chart.series.load({ name: true });
        await context.sync();
        const counts = chart.series.items.map((series) => series.points.getCount());
        chart.title.load({ visible: true });
        chart.legend.load({ visible: true });
        await context.sync();
        return {
          series: chart.series.items.map(({ name }) => name),
          points: counts.map(({ value }) => value),
          title: chart.title.visible,
          legend: chart.legend.visible,
        };
      }),
  },
  {
    id: "chart-place",
    title: { da: "Hvor lander et diagram?", en: "Where does a chart land?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["", "Antal"],
          ["a", 1],
        ];
        const chart = sheet.charts.add("Doughnut", sheet.getRange("B1:B2"), "Columns");
        chart.setPosition("D2", "F10");
        chart.load({ left: true, top: true, width: true, height: true });
        const from = sheet.getRange("D2");
        const cells = sheet.getRange("D2:F10");
        from.load({ left: true, top: true });
        cells.load({ width: true, height: true });
        await context.sync();
        const near = (a: number, b: number): boolean => Math.abs(a - b) < 2;
        return [near(chart.left, from.left), near(chart.top, from.top), near(chart.width, cells.width), near(chart.height, cells.height)];
      }),
  },
  {
    id: "active-cell",
    title: {
      da: "Kan den valgte celle spørges om, mens ruden har fokus?",
      en: "Can the chosen cell be asked for while the pane has the focus?",
    },
    about: "https://github.com/OfficeDev/office-js/issues/5319",
    // Its place is asked for, never what it holds.
    ask: ({ on }) =>
      on(async (_sheet, context) => {
        context.workbook.getActiveCell().load({ rowIndex: true });
        await context.sync();
        return "answered";
      }),
  },
];
