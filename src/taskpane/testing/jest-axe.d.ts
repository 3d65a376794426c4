/** The part of jest-axe that we use; the package has no types of its own. */
declare module "jest-axe" {
  export function axe(
    element: Element,
    options?: { readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>> },
  ): Promise<{ readonly violations: readonly unknown[] }>;
}
