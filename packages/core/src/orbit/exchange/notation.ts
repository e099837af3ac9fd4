/** A message as a tree of blocks and keywords, printed as KVN or as XML. */

export interface Leaf {
  readonly key: string;
  readonly value: string;
  /** Written where the standard has it. */
  readonly unit?: string;
}

export interface Block {
  /** Element of XML. */
  readonly element: string;
  readonly items: readonly Item[];
  /** How KVN shows it: lines before and after, or all values on one line. Without it, the block leaves no trace. */
  readonly kvn?: { readonly start: string; readonly stop: string } | 'line' | 'triangle';
}

export type Item = Leaf | Block;

export interface Tree {
  /** `opm` */
  readonly kind: string;
  readonly version: string;
  readonly header: readonly Leaf[];
  readonly body: readonly Block[];
}

const isLeaf = (item: Item): item is Leaf => 'key' in item;

/** Keyword = value notation, LF at line ends. */
export function writeKvn({ kind, version, header, body }: Tree): string {
  const lines = [`CCSDS_${kind.toUpperCase()}_VERS = ${version}`];
  const leaf = ({ key, value, unit }: Leaf): string =>
    key === 'COMMENT'
      ? `COMMENT ${value}`.trimEnd()
      : `${key.padEnd(20)} = ${value}${unit === undefined ? '' : ` [${unit}]`}`.trimEnd();
  const block = ({ items, kvn }: Block): void => {
    if (kvn === 'line') {
      lines.push((items as readonly Leaf[]).map(({ value }) => value).join(' '));
      return;
    }
    if (kvn === 'triangle') {
      const values = (items as readonly Leaf[]).map(({ value }) => value);
      for (let row = 0, at = 0; row < 6; at += ++row) lines.push(values.slice(at, at + row + 1).join(' '));
      return;
    }
    if (kvn !== undefined) lines.push('', kvn.start);
    for (const item of items) {
      if (isLeaf(item)) lines.push(leaf(item));
      else block(item);
    }
    if (kvn !== undefined) lines.push(kvn.stop, '');
  };
  lines.push(...header.map(leaf));
  for (const segment of body) block(segment);
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

const SCHEMA = 'https://sanaregistry.org/r/ndmxml_unqualified/ndmxml-3.0.0-master-3.0.xsd';

/** XML of one message, or of many within `<ndm>`. */
export function writeXml(trees: readonly Tree[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const space = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${SCHEMA}"`;
  const leaf = ({ key, value, unit }: Leaf, indent: string): string => {
    const attribute = unit === undefined ? '' : ` units="${escaped(unit)}"`;
    if (key.startsWith('USER_DEFINED_'))
      return `${indent}<USER_DEFINED parameter="${escaped(key.slice('USER_DEFINED_'.length))}">${escaped(value)}</USER_DEFINED>`;
    return `${indent}<${key}${attribute}>${escaped(value)}</${key}>`;
  };
  const block = ({ element, items }: Block, indent: string): void => {
    if (element === '') {
      for (const item of items) isLeaf(item) ? lines.push(leaf(item, indent)) : block(item, indent);
      return;
    }
    lines.push(`${indent}<${element}>`);
    for (const item of items) {
      if (isLeaf(item)) lines.push(leaf(item, `${indent}  `));
      else block(item, `${indent}  `);
    }
    lines.push(`${indent}</${element}>`);
  };
  const many = trees.length !== 1;
  if (many) lines.push(`<ndm ${space}>`);
  for (const { kind, version, header, body } of trees) {
    const indent = many ? '  ' : '';
    lines.push(
      `${indent}<${kind}${many ? '' : ` ${space}`} id="CCSDS_${kind.toUpperCase()}_VERS" version="${version}">`,
    );
    block({ element: 'header', items: header }, `${indent}  `);
    block({ element: 'body', items: body }, `${indent}  `);
    lines.push(`${indent}</${kind}>`);
  }
  if (many) lines.push('</ndm>');
  return `${lines.join('\n')}\n`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);
