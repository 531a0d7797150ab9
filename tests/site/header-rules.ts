// Response headers as a host that reads a _headers file would send them.

type Rule = { readonly place: RegExp; readonly name: string; readonly value: string };

/** `text` is that of such a file; the answer gives the headers of an address, and fails where two rules meet. */
export function readHeaderRules(text: string): (address: string) => Readonly<Record<string, string>> {
  const rules: Rule[] = [];
  let place = /$^/;
  for (const line of text.split('\n').filter((each) => each && !each.startsWith('#'))) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) rules.push({ place, name: name.toLowerCase(), value });
    else place = placeOf(line);
  }
  return (address) => {
    const headers: Record<string, string> = {};
    for (const { place: where, name, value } of rules.filter((rule) => rule.place.test(address))) {
      if (name in headers) throw new Error(`${address} has two headers ${name} (${where})`);
      headers[name] = value;
    }
    return headers;
  };
}

function placeOf(line: string): RegExp {
  const parts = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
