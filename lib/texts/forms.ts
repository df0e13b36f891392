interface Forms {
  plural: Intl.PluralRules;
  number: Intl.NumberFormat;
  list: Intl.ListFormat;
}

const made = new Map<string, Forms>();

/** How a language counts, writes numbers and joins lists; made once, since making one costs as much as many uses. */
export function formsOf(language: string): Forms {
  let forms = made.get(language);
  if (!forms) {
    forms = {
      plural: new Intl.PluralRules(language),
      number: new Intl.NumberFormat(language),
      list: new Intl.ListFormat(language),
    };
    made.set(language, forms);
  }
  return forms;
}
