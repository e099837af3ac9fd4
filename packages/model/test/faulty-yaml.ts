/** Texts that are no YAML, each with what is said of it: every fault by which an author may meet the parser. */
export const faultyYaml: readonly (readonly [text: string, said: string])[] = [
  // quotes
  ['a: "x\nb: 1\n', '1:4 a quote at the end of the text too / a quote that never closes'],
  ["a: 1\nb: 'x\n", '2:4 a quote at the end of the text too / a quote that never closes'],
  ['a: "x" y\n', '1:8 the end of the line after the value / "y"'],
  ['a: [1] x\n', '1:8 the end of the line after the value / "x"'],
  ['"a" b: 1\n', '1:5 the end of the line after the value / "b"'],
  ['a: "\\q"\n', '1:5 an escape that YAML knows after \\ in " " / "\\\\"'],
  ['a: @x\n', '1:4 a text that begins with a letter or a digit, or stands in quotes / "@"'],
  ['a: "x"#c\n', '1:7 a space before # / none'],
  // braces and brackets
  ['a: {b: 1\nc: 2\n', '2:1 a closing } further in than the key it belongs to / none'],
  ['a: [1,\nb: 2\n', '2:1 a closing ] further in than the key it belongs to / none'],
  ['a:\n  b: {\n  c: 1\n  }\n', '3:3 a closing } further in than the key it belongs to / none'],
  ['{a: 1\n', '2:1 a closing } / none'],
  ['a: [1]]\n', '1:7 an opening { or [ before the closing one / none'],
  ['a: {b: 1}}\n', '1:10 an opening { or [ before the closing one / none'],
  ['a: {b: 1 c: 2}\n', '1:8 a comma between the entries within { } or [ ] / none'],
  ['a: {"b"1}\n', '1:8 a comma between the entries within { } or [ ] / none'],
  ['a: [1,,2]\n', '1:7 an entry before each comma within { } or [ ] / none'],
  ['a: {b: [x]: 1}\n', '1:11 a comma between the entries within { } or [ ] / none'],
  // keys and colons
  ['a: b: c\n', '1:4 one key on a line / a second one'],
  ['a: 1\nfoo\nb: 2\n', '2:1 a key and its colon on one line / a text over several lines'],
  ['? a\n?b\n', '2:1 a key with a colon / a text without'],
  ['[a]: 1\n', '1:1 a text as key / "["'],
  ['*a : 1\n', '1:1 a text as key / "*a"'],
  ['- a: 1\n  - b\n', '2:1 a text as key / a list'],
  [`${'x'.repeat(1100)}: 1\n`, '1:1 at most 1024 characters before the colon / more'],
  // lists and indentation
  ['a:\n  b: 1\n c: 2\n', '3:1 the entries of a map or a list in one column / another indentation'],
  ['- - a\n - b\n', '2:2 the entries of a map or a list in one column / another indentation'],
  ['a: - 1\n', '1:4 a list on the lines below its key / "-"'],
  ['a:\n\tb: 1\n', '2:1 spaces as indentation / a tab'],
  ['--- a: 1\n', '1:5 nothing on the line after --- / "a"'],
  ['a: |x\n', '1:5 nothing on the line after | or > / "x"'],
  [
    'a: |\n   \n  x\n',
    '3:3 the first line of a text after | or > to be indented the least / another indentation',
  ],
  // anchors, aliases and tags
  ['a: &x &y 1\n', '1:7 an anchor (&name) or an alias (*name) alone before its value / "&y"'],
  ['a: *\n', '1:4 an anchor (&name) or an alias (*name) alone before its value / "*"'],
  ['a: !foo 1\n', '1:4 no tag (!name) / "!foo"'],
  ['a: !x !y 1\n', '1:7 no tag (!name) / "!y"'],
];
