/**
 * Where a text stops being JSON (RFC 8259). The parser of the language does not say it in every case, and never for a text
 * that only ends too early.
 * @returns index of the first character that cannot be there; the length of a text that ends too early
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let at = skipSpace(text, 0);
  let wants: 'value' | 'key' | 'end' = 'value';
  for (;;) {
    const character = text[at];
    if (wants === 'end') {
      const inner = open.at(-1);
      if (inner === undefined) return at;
      if (character === ',') {
        wants = inner === '{' ? 'key' : 'value';
        at++;
      } else if (character === (inner === '{' ? '}' : ']')) {
        open.pop();
        at++;
      } else return at;
    } else if (wants === 'key') {
      const end = character === '"' ? endOfString(text, at) : -at;
      if (end <= 0) return -end;
      at = skipSpace(text, end);
      if (text[at] !== ':') return at;
      at++;
      wants = 'value';
    } else if (character === '{' || character === '[') {
      open.push(character);
      at = skipSpace(text, at + 1);
      wants = character === '{' ? 'key' : 'value';
      if (text[at] === (character === '{' ? '}' : ']')) wants = 'end';
    } else if (character === '"') {
      const end = endOfString(text, at);
      if (end <= 0) return -end;
      at = end;
      wants = 'end';
    } else {
      scalar.lastIndex = at;
      const found = scalar.exec(text);
      if (found === null) return at;
      at += found[0].length;
      wants = 'end';
    }
    at = skipSpace(text, at);
  }
}

const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? 'x')) at++;
  return at;
}

/** Index after a string that begins at an index; minus the index of what cannot be in it. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') return at + 1;
    if (character < ' ') return -at;
    if (character !== '\\') continue;
    at++;
    if (text[at] === 'u') {
      for (let k = 0; k < 4; k++)
        if (!/[0-9a-fA-F]/.test(text[++at] ?? '')) return -Math.min(at, text.length);
    } else if (!'"\\/bfnrt'.includes(text[at] ?? 'x')) return -Math.min(at, text.length);
  }
  return -text.length;
}
