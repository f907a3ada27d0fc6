/** A property of a model, as the vendor's SDK lists it. */
export interface SdkProperty {
  /** `string`, `integer`, `boolean`, the name of a model, or `array of …`, `map of …`. */
  type: string;
  required?: true;
}

/** Properties of each model, by the names that they have on the wire. */
export type SdkModels = Record<string, Record<string, SdkProperty>>;

/** Name and properties of a model. */
export type Model = [name: string, properties: Record<string, SdkProperty>];
