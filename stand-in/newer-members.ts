import { UNDO_GROUP_HEADER } from "./wire/protocol";

/**
 * Members that the add-in uses and npm's office.js 1.1.110 lacks: Microsoft's CDN serves a newer library. They are made here as the
 * documentation describes them, so that the code behind them runs in tests too. docs/stand-in-coverage.md names each.
 */
interface NewerMember {
  /** `Worksheet.notes`, as in the office.js types. */
  readonly name: string;
  /** Smallest version of ExcelApi that has it. */
  readonly since: string;
  readonly doc: string;
  /** The tests that run what rests on it, with the member and without: `file › title`. */
  readonly tests: readonly string[];
  /** Members of other objects that come with it. */
  readonly brings?: readonly string[];
  add(library: Library): void;
}

/** The window of a page in which office.js has run. */
interface Library {
  readonly Excel: { run: Run; Worksheet: { prototype: object }; NoteCollection?: unknown };
  readonly OfficeExtension: {
    readonly ClientObject: abstract new (...args: never[]) => object;
    readonly BatchApiHelper: {
      createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
      invokeMethod(object: object, name: string, operation: number, args: readonly unknown[], flags: number, result: number): unknown;
    };
  };
}

interface RunContext {
  readonly requestHeaders: Record<string, string>;
}
type Run = (...args: unknown[]) => Promise<unknown>;

/** Operation type of a call that only reads, and the flag of a call without side effects, as office.js has them. */
const READ = 1;
const NO_SIDE_EFFECT = 4;

export const NEWER_MEMBERS: readonly NewerMember[] = [
  {
    name: "Worksheet.notes",
    since: "1.18",
    doc: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-notes-member",
    tests: [
      "src/excel/changes/revert-sheets.test.ts › in ExcelApi %s a note on the sheet is seen: %s (Excel has notes by themselves from 1.18 on)",
    ],
    brings: ["NoteCollection.getCount"],
    add({ Excel, OfficeExtension: { ClientObject, BatchApiHelper } }) {
      class NoteCollection extends (ClientObject as new (...args: never[]) => object) {
        getCount(): unknown {
          return BatchApiHelper.invokeMethod(this, "GetCount", READ, [], NO_SIDE_EFFECT, 0);
        }
      }
      Excel.NoteCollection = NoteCollection;
      const made = new WeakMap<object, object>();
      Object.defineProperty(Excel.Worksheet.prototype, "notes", {
        configurable: true,
        get(this: object) {
          const notes = made.get(this) ?? BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, NO_SIDE_EFFECT);
          made.set(this, notes);
          return notes;
        },
      });
    },
  },
  {
    name: "RunOptions.mergeUndoGroup",
    since: "1.20",
    doc: "https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-mergeundogroup-member",
    tests: [
      "src/excel/run.test.ts › syncs are one step where Excel groups them, and a step each in an older Excel",
      "src/excel/run.test.ts › a member that Excel can't undo in a group fails with words of the pane, and names the member",
      "src/excel/run.test.ts › what Excel refuses whether grouped or not fails once it has been tried both ways, and leaves nothing",
    ],
    add({ Excel }) {
      const run = Excel.run;
      let groups = 0;
      Excel.run = (...args) => {
        const [options, batch] = args as [{ mergeUndoGroup?: boolean } | undefined, (context: RunContext) => Promise<unknown>];
        if (options?.mergeUndoGroup !== true) return run(...args);
        const group = String(++groups);
        return run(options, (context: RunContext) => {
          context.requestHeaders[UNDO_GROUP_HEADER] = group;
          return batch(context);
        });
      };
    },
  },
];

/** Members outside `Excel` that npm's library lacks. Nothing is made of them: the code that reads them is given both answers by its tests. */
export const NEWER_OFFICE_MEMBERS: readonly Pick<NewerMember, "name" | "doc" | "tests">[] = [
  {
    name: "Office.context.officeTheme.isDarkTheme",
    doc: "https://learn.microsoft.com/javascript/api/office/office.officetheme#office-office-officetheme-isdarktheme-member",
    tests: [
      "src/taskpane/theme/office-theme.test.ts › the host's own word on darkness wins over its background",
      "src/taskpane/theme/office-theme.test.ts › a dark background without a word gives the dark theme, a host that says nothing the light one",
    ],
  },
];

/** Adds what ExcelApi of that version has and the library lacks. Does nothing before the library has run, nor a second time. */
export function addNewerMembers(window: object, excelApi: string): void {
  const library = window as Partial<Library>;
  if (!library.Excel?.Worksheet || !library.OfficeExtension || extended.has(library.Excel)) return;
  extended.add(library.Excel);
  for (const member of NEWER_MEMBERS) if (isAtLeast(excelApi, member.since)) member.add(library as Library);
}

const extended = new WeakSet<object>();

function isAtLeast(version: string, since: string): boolean {
  const [major, minor] = version.split(".").map(Number);
  const [sinceMajor, sinceMinor] = since.split(".").map(Number);
  return major! > sinceMajor! || (major === sinceMajor && minor! >= sinceMinor!);
}
