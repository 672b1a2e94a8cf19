/** One step of the schema: what turns a file of the version before into one of this version. */
export type Migration = { version: number; sql: string }
