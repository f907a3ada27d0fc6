import { at, compareUnread, type Context, schemaOf, type Writing, writingsOf } from './context.ts';
import { compareTexts } from './compare-texts.ts';
import { mediaTypesOf } from './media-types.ts';
import type { Parameter, ResolvedOperation } from './resolved-operation.ts';

/** Compares the parameters of two operations. */
export function compareParameters(was: ResolvedOperation, is: ResolvedOperation, context: Context): void {
  const { report, isReversed } = context;
  const current = new Map(is.parameters.map((one) => [one.key, one]));
  for (const a of was.parameters) {
    const b = current.get(a.key);
    if (b) compareParameter(a, b, context);
    else if (a.location !== 'path')
      report(isReversed && a.required ? 'parameter-required-removed' : 'parameter-removed', {
        base: at(a.node),
        before: a.name,
      });
  }
  const known = new Set(was.parameters.map(({ key }) => key));
  for (const b of is.parameters)
    if (!known.has(b.key) && b.location !== 'path')
      report(b.required ? 'parameter-required-added' : 'parameter-added', { revision: at(b.node), after: b.name });
}

const parameterFields = new Set(
  `
  name in required deprecated allowEmptyValue style explode allowReserved schema content
`
    .trim()
    .split(/\s+/),
);

function compareParameter(a: Parameter, b: Parameter, context: Context): void {
  const { report, schemas } = context;
  const names = { before: b.name, after: b.name };
  const [from, to] = [at(a.node), at(b.node)];
  if (a.name !== b.name && a.location === 'path')
    report('path-parameter-renamed', {
      base: at(a.node, 'name'),
      revision: at(b.node, 'name'),
      before: a.name,
      after: b.name,
    });
  if (!a.required && b.required)
    report('parameter-required', { base: from, revision: at(b.node, 'required'), ...names });
  if (a.required && !b.required) report('parameter-optional', { base: at(a.node, 'required'), revision: to, ...names });
  if (a.node.deprecated !== true && b.node.deprecated === true)
    report('parameter-deprecated', { base: from, revision: at(b.node, 'deprecated'), ...names });
  compareWriting(a, b, context);
  compareEmpty(a, b, context);
  if (!compareTexts(a, b, context)) schemas(schemaOf(a.node), schemaOf(b.node), 'request');
  compareUnread(a.node, b.node, parameterFields, context);
}

function compareWriting(a: Parameter, b: Parameter, context: Context): void {
  const { report } = context;
  const [styled, styledNow] = writingsOf(context, parameterWriting(a), parameterWriting(b));
  const [before, after] = [mediaTypesOf(a.node) ?? styled, mediaTypesOf(b.node) ?? styledNow];
  const facts = { base: at(a.node), revision: at(b.node) };
  if (before !== after) report('parameter-serialization-changed', { ...facts, before, after });
  else if (a.allowReserved !== b.allowReserved)
    report(b.allowReserved ? 'parameter-serialization-widened' : 'parameter-serialization-changed', {
      ...facts,
      before: `allowReserved: ${a.allowReserved}`,
      after: `allowReserved: ${b.allowReserved}`,
    });
}

function parameterWriting({ node, style, explode }: Parameter): Writing {
  return { style, explode, schema: node.schema };
}

function compareEmpty(a: Parameter, b: Parameter, { report }: Context): void {
  if (a.location !== 'query') return;
  const [was, is] = [a.node.allowEmptyValue === true, b.node.allowEmptyValue === true];
  const names = { before: b.name, after: b.name };
  if (was && !is)
    report('parameter-empty-refused', { base: at(a.node, 'allowEmptyValue'), revision: at(b.node), ...names });
  if (is && !was)
    report('parameter-empty-allowed', { base: at(a.node), revision: at(b.node, 'allowEmptyValue'), ...names });
}
