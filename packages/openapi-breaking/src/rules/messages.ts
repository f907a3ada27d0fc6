/** Texts of rules, which are data in YAML files for each language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import type { Text } from '../finding.ts';
import { callbackRule, type RuleId, ruleOf, rules } from './registry.ts';
import type { Reason } from './rule.ts';

/** The texts of all rules in one language. */
interface Messages {
  readonly reasons: Readonly<Record<Reason, Readonly<Record<Advice, string>>>>;
  readonly rules: Readonly<Record<RuleId, string>>;
}

/** Why a rule exists, how an author avoids it, and what a consumer must do. */
export type Advice = 'why' | 'avoid' | 'consumer';

interface Example {
  readonly before: string;
  readonly after: string;
}

const files = createRequire(import.meta.url);
const loaded = new Map<string, unknown>();

function readTexts(name: string): unknown {
  if (!loaded.has(name)) loaded.set(name, load(readFileSync(files.resolve(`openapi-breaking/rules/${name}`), 'utf8')));
  return loaded.get(name);
}

function inBoth(choose: (messages: Messages) => string): Text {
  const [en, zh] = ['messages.en.yaml', 'messages.zh.yaml'].map((name) => choose(readTexts(name) as Messages));
  return { en: en ?? '', zh: zh ?? '' };
}

/** The message of a rule, with the placeholders `{at}`, `{before}` and `{after}`. */
export function messageOf(id: RuleId): Text {
  return inBoth((messages) => messages.rules[id]);
}

/** The advice of a rule. */
export function adviceOf(id: RuleId, advice: Advice): Text {
  return inBoth((messages) => messages.reasons[ruleOf(id).reason][advice]);
}

/** The example of a rule: a document before and after. */
export function exampleOf(id: RuleId): Example {
  const examples = readTexts('examples.yaml') as Readonly<Record<string, Example>>;
  const own = [...rules.keys()].find((other) => callbackRule(other) === id && other in examples);
  return examples[id] ?? examples[own ?? id] ?? { before: '', after: '' };
}

/** Values of the placeholders of a message. */
export interface MessageFacts {
  readonly at: Text;
  readonly before: string;
  readonly after: string;
}

/** The message of a finding. */
export function fillMessage(id: RuleId, { at, before, after }: MessageFacts): Text {
  const [en, zh] = oneSided(messageOf(id), before, after);
  const fill = (text: string, place: string, none: string) =>
    text.replace(/\{(at|before|after)\}/g, (_, name: string) => {
      const value = { at: place, before, after }[name] ?? '';
      return shorten(value) || none;
    });
  return { en: fill(en, at.en, 'none'), zh: fill(zh, at.zh, '无') };
}

/** If one of two values is empty, the message shows the other as new or gone. */
function oneSided({ en, zh }: Text, before: string, after: string): [en: string, zh: string] {
  if (before && after) return [en, zh];
  const gone = before ? [' ({before} is gone)', '（移除 {before}）'] : ['', ''];
  const [english = '', chinese = ''] = after ? [' ({after} is new)', '（新增 {after}）'] : gone;
  return [en.replace(': {before} → {after}', english), zh.replace('：{before} → {after}', chinese)];
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
