import type { NotJudged, NotJudgedReason } from "../model/finding";
import type { RegisterId } from "../model/register-id";

/** One thing to fix, and the checks that wait for it. */
export interface NotJudgedGroup {
  readonly reason: NotJudgedReason;
  /** Ids of the rules, in the order in which they came. */
  readonly rules: readonly string[];
}

/**
 * Turns "which checks lack what" round to "what is lacking for which checks": one group per missing register, and one per set of missing
 * columns that the very same checks lack. Most checks first; bugs last.
 */
export function groupNotJudged(notJudged: readonly NotJudged[]): NotJudgedGroup[] {
  const registers = {
    "register-unclear": new Map<RegisterId, Set<string>>(),
    "register-missing": new Map<RegisterId, Set<string>>(),
    "register-empty": new Map<RegisterId, Set<string>>(),
  };
  const columns = new Map<string, { readonly needs: RegisterId; readonly column: string; readonly rules: Set<string> }>();
  const partly = new Map<
    string,
    { readonly reason: Extract<NotJudgedReason, { kind: "column-missing-on" }>; readonly rules: Set<string> }
  >();
  const marks = new Map<Marks["of"], Set<string>>();
  const exceptions = new Map<string, Set<string>>();
  for (const { rule, reason } of notJudged) {
    switch (reason.kind) {
      case "register-missing":
      case "register-empty":
      case "register-unclear":
        upsert(registers[reason.kind], reason.needs, () => new Set<string>()).add(rule);
        break;
      case "column-missing":
        for (const column of reason.columns) {
          upsert(columns, `${reason.needs}.${column}`, () => ({ needs: reason.needs, column, rules: new Set<string>() })).rules.add(rule);
        }
        break;
      case "column-missing-on":
        for (const column of reason.columns) {
          const one = { ...reason, columns: [column] };
          upsert(partly, JSON.stringify(one), () => ({ reason: one, rules: new Set<string>() })).rules.add(rule);
        }
        break;
      case "marks-missing":
        upsert(marks, reason.of, () => new Set<string>()).add(rule);
        break;
      case "exception":
        upsert(exceptions, reason.message, () => new Set<string>()).add(rule);
    }
  }
  const alike = new Map<string, { needs: RegisterId; columns: string[]; rules: string[] }>();
  for (const { needs, column, rules } of columns.values()) {
    upsert(alike, [needs, ...rules].join(" "), () => ({ needs, columns: [], rules: [...rules] })).columns.push(column);
  }
  return [
    // Things that a click fixes come first.
    ...(["register-unclear", "register-missing", "register-empty"] as const).flatMap((kind) =>
      mostFirst([...registers[kind]].map(([needs, rules]) => ({ reason: { kind, needs }, rules: [...rules] }))),
    ),
    ...mostFirst(
      [...alike.values()].map(({ needs, columns: missing, rules }) => ({
        reason: { kind: "column-missing", needs, columns: missing },
        rules,
      })),
    ),
    ...mostFirst([...partly.values()].map(({ reason, rules }) => ({ reason, rules: [...rules] }))),
    ...mostFirst([...marks].map(([of, rules]) => ({ reason: { kind: "marks-missing", of }, rules: [...rules] }))),
    ...[...exceptions].map(([message, rules]): NotJudgedGroup => ({ reason: { kind: "exception", message }, rules: [...rules] })),
  ];
}

type Marks = Extract<NotJudgedReason, { kind: "marks-missing" }>;

function mostFirst(groups: NotJudgedGroup[]): NotJudgedGroup[] {
  return groups.sort((a, b) => b.rules.length - a.rules.length);
}

function upsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
