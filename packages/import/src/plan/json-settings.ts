import type * as z from 'zod';

/** What is wrong with a value that should fit a schema, with its place; `undefined` for a valid one. */
export function schemaFault(schema: z.ZodType, value: unknown): string | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return undefined;
  const [issue] = parsed.error.issues;
  return `${issue!.path.map(String).join('.') || 'the file'}: ${issue!.message}`;
}

/** Parses a file of settings in JSON. @returns what fits the schema, or what is wrong with the file. */
export function parseSettings<Value>(
  text: string,
  schema: z.ZodType<Value>,
  faultOf: (value: unknown) => string | undefined,
): { value: Value } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `it is not valid JSON: ${(error as Error).message}` };
  }
  const fault = faultOf(value);
  return fault === undefined ? { value: schema.parse(value) } : { fault };
}
