/**
 * What can be wrong with the store. The words for the operator live in `locales/`, under this code.
 *
 * - `STORE_LOCKED` – another process holds the file: stop that one, or give this one its own file (`STORE_FILE`).
 * - `STORE_FULL` – the disk, or the quota that was set, is full. What was acknowledged before is safe.
 * - `STORE_READONLY` – the file or its folder may not be written.
 * - `STORE_UNOPENABLE` – the folder does not exist, the path is a folder, or it may not be read.
 * - `STORE_NEWER` – a newer version of this program made the file (`params.found` > `params.known`).
 * - `STORE_CORRUPT` – the file is damaged or is no database: put a backup back.
 * - `STORE_IO` – the disk failed while reading or writing.
 * - `STORE_DUPLICATE` – a reference or message id was already used (`params.column`); a mistake of the caller.
 * - `STORE_CLOSED` – used after `close()`; a mistake of the caller.
 */
export type StoreErrorCode =
  | 'STORE_LOCKED'
  | 'STORE_FULL'
  | 'STORE_READONLY'
  | 'STORE_UNOPENABLE'
  | 'STORE_NEWER'
  | 'STORE_CORRUPT'
  | 'STORE_IO'
  | 'STORE_DUPLICATE'
  | 'STORE_CLOSED';

/** A failure of the store as a code with parameters: never a sentence, never content of a conversation. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** Fills the translated text: `variable` (the setting to look at) and `file` are always there, when they mean something. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: StoreErrorCode, params: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StoreError';
    this.code = code;
    this.params = params;
  }
}
