import { follow, isObject, type Json, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';
import { textIn } from '../../steps/localize.ts';
import { sourcesOf } from '../../steps/provenance.ts';
import type { ErrorEntry } from '../../steps/registries.ts';
import type { CodeSample } from '../samples/index.ts';
import { memberDocs, parameterDocs } from './fields.ts';
import { type HistoryEntry, operationHistory, type ReleaseNotes } from './releases.ts';
import { ruleDocs } from './rules.ts';
import type { FieldDoc, RuleDoc, View } from './view.ts';

/** An operation, with everything that its page says. */
export interface OperationDoc {
  readonly id: string;
  readonly title: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  /** Name and title of its tag. */
  readonly tag: string;
  readonly tagTitle: string;
  /** Markdown. */
  readonly text: string;
  readonly vendorPage: { readonly title: string; readonly url: string } | null;
  readonly sources: readonly string[];
  readonly disagreements: readonly string[];
  /** Those that are there, in the order of the address. */
  readonly parameters: readonly { readonly place: ParameterPlace; readonly fields: readonly FieldDoc[] }[];
  readonly body: BodyDoc | null;
  readonly responses: readonly ResponseDoc[];
  readonly rules: readonly RuleDoc[];
  readonly samples: readonly CodeSample[];
  /** Those of this operation, without those of every operation. */
  readonly errors: readonly ErrorEntry[];
  readonly history: readonly HistoryEntry[];
}

const parameterPlaces = ['path', 'query', 'header', 'cookie'] as const;
export type ParameterPlace = (typeof parameterPlaces)[number];

/** Body of a request or response. */
export interface BodyDoc {
  readonly mediaType: string;
  /** Its text in this place and that of its type. Markdown. */
  readonly text: string;
  readonly typeText: string;
  readonly fields: readonly FieldDoc[];
  readonly examples: readonly ExampleDoc[];
}

export interface ResponseDoc {
  readonly status: string;
  readonly text: string;
  readonly headers: readonly FieldDoc[];
  readonly body: BodyDoc | null;
  /** Operations that take values of the response. */
  readonly links: readonly LinkDoc[];
}

export interface LinkDoc {
  readonly operation: string;
  readonly text: string;
}

export interface ExampleDoc {
  readonly title: string;
  readonly value: Json;
}

/** Every operation, in the order of the document. */
export function operationDocs(
  view: View,
  samples: ReadonlyMap<string, readonly CodeSample[]>,
  releases: readonly ReleaseNotes[],
): OperationDoc[] {
  return operationsOf(view.document).map((found) => ({
    ...operationDoc(view, found),
    samples: samples.get(found.id) ?? [],
    history: operationHistory(found.id, releases),
  }));
}

function operationDoc(view: View, { id, method, path, node: operation, parameters: located }: ListedOperation) {
  const { document, language, registries } = view;
  const parameters = located.map(({ node }) => node);
  const rules = ruleDocs(
    view,
    id,
    parameters.map(({ name }) => String(name)),
    operation.requestBody !== undefined,
  );
  const asRequest = { ...view, rules, members: new Map<string, readonly FieldDoc[]>() };
  const [tag = ''] = (operation.tags ?? []) as string[];
  const page = (language === 'zh' ? operation['x-externalDocs-zh'] : operation.externalDocs) as JsonObject | undefined;
  return {
    id,
    title: textIn(operation, 'summary', language),
    method: method.toUpperCase(),
    path,
    tag,
    tagTitle: tagTitle(view, tag),
    text: textIn(operation, 'description', language),
    vendorPage: page ? { title: String(page.description), url: String(page.url) } : null,
    sources: sourcesOf(operation, document),
    disagreements: view.disagreementsAbout([id]),
    parameters: parameterPlaces
      .map((place) => ({ place, own: parameters.filter((one) => one.in === place) }))
      .filter(({ own }) => own.length > 0)
      .map(({ place, own }) => ({ place, fields: parameterDocs(asRequest, own, id, place) })),
    body: bodyDoc(asRequest, follow(document, operation.requestBody), 'body'),
    responses: Object.entries((operation.responses ?? {}) as JsonObject).map(([status, node]) =>
      responseDoc(view, status, node),
    ),
    rules,
    errors: registries.errors.filter(({ operations }) => operations !== 'all' && operations.includes(id)),
  };
}

/** The title of a tag in the language of the page. */
export function tagTitle({ document, language }: View, name: string): string {
  const tag = ((document.tags ?? []) as JsonObject[]).find((one) => one.name === name) ?? {};
  return (
    textIn(tag, 'x-displayName', language) || String(language === 'zh' ? tag['x-displayName-zh'] : tag['x-displayName'])
  );
}

function responseDoc(view: View, status: string, node: Json): ResponseDoc {
  const response = follow(view.document, node);
  const headers = Object.entries((response.headers ?? {}) as JsonObject).map(([name, header]) => ({
    ...follow(view.document, header),
    name,
  }));
  return {
    status,
    text: textIn(response, 'description', view.language),
    headers: parameterDocs(view, headers, '', `response-${status}`),
    body: bodyDoc(view, response, `response-${status}`),
    links: Object.values((response.links ?? {}) as JsonObject).map((reference) => {
      const link = follow(view.document, reference);
      return { operation: String(link.operationId), text: textIn(link, 'description', view.language) };
    }),
  };
}

/** @param id - the beginning of the deep links of its members */
function bodyDoc(view: View, node: JsonObject, id: string): BodyDoc | null {
  const [mediaType, media] = Object.entries((node.content ?? {}) as JsonObject)[0] ?? [];
  if (mediaType === undefined || !isObject(media)) return null;
  const { document, language } = view;
  const examples = Object.values((media.examples ?? {}) as Record<string, JsonObject>);
  return {
    mediaType,
    text: id === 'body' ? textIn(node, 'description', language) : '',
    typeText: textIn(follow(document, media.schema), 'description', language),
    fields: memberDocs(view, media.schema, id),
    examples: examples.map((reference) => {
      const example = follow(document, reference);
      return { title: textIn(example, 'summary', language), value: example.value ?? null };
    }),
  };
}
