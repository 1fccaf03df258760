import * as l10n from '@vscode/l10n';

/*
 * Grammar of the language that the texts are in. That is English wherever a translation is missing, whatever language the editor is
 * set to, so the texts themselves say which it is. English takes a shorter way: the platform's number formats cost 10 ms at their first use.
 */

const english = 'en';

/** BCP 47. A translation that says no such thing leaves English. */
export function language(): string {
  const said = l10n.t({
    message: 'en',
    comment: ['BCP 47 tag of your language'],
  });
  return /^[a-z]{2,3}(-\w{2,8})*$/i.test(said) ? said : english;
}

/** A count, in the digits of the language. */
export const number = (count: number): string =>
  language() === english && count < 1000 ? String(count) : count.toLocaleString(language());

/**
 * The one of the `forms`, divided by `|`, that belongs to the count. A translation has as many as its language: "{0} день|{0} дня|{0} дней" in
 * Russian, in the order zero, one, two, few, many, other; where there are fewer, the last stands for the rest.
 */
export function plural(count: number, forms: string): string {
  const all = forms.split('|');
  return all[Math.min(placeOf(count), all.length - 1)] ?? forms;
}

function placeOf(count: number): number {
  if (language() === english) return count === 1 ? 0 : 1;
  const rules = new Intl.PluralRules(language());
  const { pluralCategories } = rules.resolvedOptions();
  const known = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((name) =>
    pluralCategories.includes(name as never),
  );
  return known.indexOf(rules.select(count));
}

let lists: { readonly language: string; readonly format: Intl.ListFormat } | undefined;

/** "Coding, breaks, rests": joined as the language does. */
export function listed(parts: readonly string[]): string {
  const wanted = language();
  if (wanted === english) return parts.join(', ');
  if (lists?.language !== wanted)
    lists = { language: wanted, format: new Intl.ListFormat(wanted, { type: 'unit', style: 'short' }) };
  return lists.format.format(parts);
}
