/**
 * Walking helpers for the rules. Redocly's `any` visitor sees what a `$ref` leads to, never the keys written beside it;
 * in OpenAPI 3.1 those are legal, and most texts of this API stand there.
 *
 * @typedef {import('@redocly/openapi-core').UserContext} Context
 * @typedef {import('@redocly/openapi-core').Oas3Visitor} Visitor
 * @typedef {import('@redocly/openapi-core').Location} Location
 * @typedef {Record<string, any>} Node
 */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export function isNode(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Visits every object that can carry a text: the objects of the specification, and the keys beside a `$ref`.
 * Maps of names, example payloads and the inside of extensions carry none. Neither does `externalDocs` by itself:
 * it is one text of the object it stands in.
 *
 * @param {(node: Node, context: Context) => void} check
 * @returns {Visitor}
 */
export function onTexts(check) {
  return {
    any(node, context) {
      const { name, extensionsPrefix } = context.type;
      if (isNode(node) && extensionsPrefix !== undefined && name !== 'ExternalDocs') check(node, context);
    },
    ref: (node, context) => {
      if (Object.keys(node).length > 1) check(node, context);
    },
  };
}

/**
 * Visits every schema object, wherever it stands; booleans are left to `no-boolean-schema`.
 *
 * @param {(schema: Node, context: Context) => void} check
 * @returns {Visitor}
 */
export function onSchemas(check) {
  return {
    Schema(schema, context) {
      if (isNode(schema)) check(schema, context);
    },
  };
}

/**
 * Visits every map whose keys are names that the author gave: properties, components, headers, paths…
 *
 * @param {(map: Node, context: Context) => void} check
 * @returns {Visitor}
 */
export function onNames(check) {
  return {
    any(node, context) {
      const { name, properties, additionalProperties } = context.type;
      const isMap = additionalProperties !== undefined && Object.keys(properties).length === 0;
      if (isMap && name !== 'SpecExtension' && isNode(node)) check(node, context);
    },
  };
}

/**
 * Visits, once the whole description is known, every schema that the objects of some types lead to, each once.
 * Nested visitors (`Response: { Schema }`) cannot do that: they stop at the first schema of a response,
 * and a schema that two responses share is met in one of them only.
 *
 * @param {string[]} types - such as `Response`
 * @param {(schema: Node, location: Location, context: Context) => void} check
 * @returns {Visitor}
 */
export function onSchemasBelow(types, check) {
  /** @type {Map<unknown, unknown[]>} */
  const children = new Map();
  /** @type {Map<Node, Location>} */
  const schemas = new Map();
  /** @type {unknown[]} */
  const starts = [];
  /** @type {unknown[]} */
  const path = [];
  /** @param {unknown} node */
  const link = (node) => children.get(path.at(-1))?.push(node);
  return {
    any: {
      enter(node, { type, location }) {
        link(node);
        path.push(node);
        if (!children.has(node)) children.set(node, []);
        if (types.includes(type.name)) starts.push(node);
        if (type.name === 'Schema' && isNode(node)) schemas.set(node, location);
      },
      leave() {
        path.pop();
      },
    },
    ref: (_reference, _context, { node }) => {
      link(node);
    },
    Root: {
      leave(_root, context) {
        const reached = new Set(starts);
        for (const node of reached) for (const child of children.get(node) ?? []) reached.add(child);
        for (const [schema, location] of schemas) if (reached.has(schema)) check(schema, location, context);
      },
    },
  };
}
