/** A language of the description, the docs and every message. */
export type Language = 'en' | 'zh';

/** A table of messages. `{name}` stands for a value that is put in. */
export type MessageTable = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A table of messages in one language. */
export type MessagesIn<Table extends MessageTable> = Readonly<Record<keyof Table, string>>;

/** Takes the messages of one language out of a table. */
export function messagesIn<Table extends MessageTable>(table: Table, language: Language): MessagesIn<Table> {
  const entries = Object.entries(table).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as MessagesIn<Table>;
}

/** Puts values into a message. @param values - by the names in braces */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
