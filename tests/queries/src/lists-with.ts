/** The resources of a client whose `list` takes an option of this name. */
export type ListsWith<Client, Name> = {
  [Resource in keyof Client]: Client[Resource] extends { list(options?: infer Options): unknown }
    ? Name extends keyof NonNullable<Options>
      ? Resource
      : never
    : never;
}[keyof Client];
