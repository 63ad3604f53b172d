/** The face of a line to one browser: the few commands of the W3C's WebDriver that the tests need, however they travel. */

/** https://www.w3.org/TR/webdriver2/#endpoints, by their names there. */
export type Command =
  | 'NavigateTo'
  | 'Refresh'
  | 'ExecuteAsyncScript'
  | 'ElementClick'
  | 'PerformActions'
  | 'SetWindowRect'
  | 'TakeScreenshot';

export type Line = {
  readonly send: (command: Command, parameters: object) => Promise<unknown>;
  /** Ends the browser and everything that was started for it. */
  readonly close: () => Promise<void>;
};

/** ms. A picture of a long page takes a busy machine some seconds. */
export const timeouts = { script: 30_000, pageLoad: 60_000, implicit: 0 } as const;

/** ms between two looks whether something has come to be. */
export const LOOK = 100;
/** ms: a busy machine starts a browser within ten seconds. */
export const LONGEST_START = 60_000;

/** What the browser itself refused or failed to do. */
export class DriverError extends Error {
  constructor(command: string, error: string, message: string) {
    super(`${command}: ${error}: ${message}`);
  }
}
