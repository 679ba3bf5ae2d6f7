/** JSON for a column; `undefined` becomes `null`. */
export const toJson = (value: unknown): string => JSON.stringify(value ?? null);

/** The value that `toJson` wrote. */
export const fromJson = (text: string): unknown => JSON.parse(text);
