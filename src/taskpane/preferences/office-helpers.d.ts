/**
 * The one class we use of Microsoft's helpers. The package's own types bring a second, old copy of @types/office-js
 * that mixes with the current one.
 */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export class Storage<T> {
    /** @param container name in front of all keys in localStorage. */
    constructor(container: string);
    get(key: string): T | undefined;
    set(key: string, value: T): T;
  }
}
