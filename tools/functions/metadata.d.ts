/** Paths of the library's files. */
export function libraryFiles(): string[];
/** Id → an example as Danes write it, and what it can answer. */
export function functionExamples(): ReadonlyMap<string, { readonly example: string; readonly answer: string }>;
/** functions.json in every language. @throws where a comment lacks something. */
export function functionsMetadata(): Promise<Record<"da" | "en", FunctionsJson>>;

export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionEntry[];
}
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: { readonly stream?: boolean; readonly excludeFromAutoComplete?: boolean };
}
