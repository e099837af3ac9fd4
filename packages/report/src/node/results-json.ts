/**
 * The results as text: keys in the order of the types, positions on one line, a newline at the end. A line whose value is
 * without limit, as C/I where nothing interferes, has it in words: JSON has no such number.
 * @throws TypeError for what JSON would lose without a word: NaN, infinities, typed arrays
 */
export function resultsJson(results: object): string {
  const text = JSON.stringify(
    results,
    (key, value: unknown) => {
      if (key === 'value' && (value === Infinity || value === -Infinity)) return value > 0 ? '∞' : '−∞';
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`results: ${key} is ${value}; expected a finite number or null`);
      if (ArrayBuffer.isView(value)) throw new TypeError(`results: ${key} is a typed array; expected a list`);
      return value;
    },
    1,
  );
  const number = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
  const position = new RegExp(String.raw`\[\s+(${number}),\s+(${number})\s+\]`, 'g');
  return `${text.replace(position, '[$1,$2]')}\n`;
}
