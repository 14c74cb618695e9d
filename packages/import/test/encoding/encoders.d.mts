export type Encode = (text: string) => Uint8Array | undefined;
export function encoderOf(encoding: string): Encode;
