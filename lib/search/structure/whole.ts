/** Whole numbers in the narrowest type that holds them, see narrow.ts. */
export type Whole = Uint16Array | Uint32Array
