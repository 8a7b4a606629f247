import { describe, expect, it } from 'vitest';
import { attributeIn, attributesOf } from '../../../src/extract/xml/attributes.ts';
import { readXml } from '../../../src/extract/xml/events.ts';
import { XmlReader } from '../../../src/extract/xml/reader.ts';
import { overgrown } from '../../support/growth.ts';
import { thrownBy } from '../../support/thrown.ts';

/** What a handler is told, one word each. */
function eventsOf(xml: string): string {
  const events: string[] = [];
  readXml(xml, {
    open: (name, written) => events.push(`<${name}${written.trimEnd()}>`),
    close: (name) => events.push(`</${name}>`),
    take: (text) => events.push(text),
  });
  return events.join('|');
}

/** Elements, attributes `a` and texts as a reader comes across them who descends into every element but `skip`. */
function descent(xml: string): string {
  const reader = new XmlReader(xml);
  const all = (): string =>
    Array.from(reader.children(), (name): string => {
      const own = name + (reader.attribute('a') ?? '');
      if (name === 'skip') return own;
      return name === 't' ? `${own}:${reader.text()}` : `${own}(${all()})`;
    }).join(',');
  return all();
}

describe('a document', () => {
  it.each([
    ['elements and texts', '<a><b>1</b>2<c/></a>', '<a>|<b>|1|</b>|2|<c>|</c>|</a>'],
    ['names without prefix', '<x:a><y:b/></x:a>', '<a>|<b>|</b>|</a>'],
    ['attributes as they are written', `<a b="1>2" c='"'/>`, `<a b="1>2" c='"'>|</a>`],
    ['blanks in tags', '<a\n b="1" ></a >', '<a\n b="1">|</a>'],
    [
      'no declarations, instructions and comments',
      '\ufeff<?xml version="1.0"?><!-- <b> --><a><?b c?></a>\n',
      '<a>|</a>',
    ],
    ['plain text', '<a>1<![CDATA[<b>&amp;]]>2</a>', '<a>|1|<b>&amp;|2|</a>'],
    ['entities', '<a>&lt;&amp;&#20013;&#x6587;&apos;</a>', "<a>|<&中文'|</a>"],
    ['entities that stand for themselves once written out', '<a>&amp;lt;</a>', '<a>|&lt;|</a>'],
  ])('has %s', (_, xml, events) => {
    expect(eventsOf(xml)).toBe(events);
  });

  it.each([
    ['one after the other', '<r><b a="1"/><b w:a="2"/></r>', 'r(b1(),b2())'],
    ['passing over what is not read', '<r><skip a="3"><b/>1</skip><b/></r>', 'r(skip3,b())'],
    ['with the whole text of an element', '<r><t>1<b>2</b><![CDATA[3]]></t><t/></r>', 'r(t:123,t:)'],
    ['without attributes of a name like theirs', '<r aa="1" ba="2"/>', 'r()'],
  ])('is descended into %s', (_, xml, read) => {
    expect(descent(xml)).toBe(read);
  });
});

describe('is refused as damaged', () => {
  it.each([
    ['nothing', ''],
    ['blanks alone', ' \n'],
    ['a tag that breaks off', '<a><b'],
    ['a document that breaks off between tags', '<a><b></b>'],
    ['a value that breaks off', '<a b="'],
    ['a comment that breaks off', '<a/><!-- -> '],
    ['plain text that breaks off', '<a><![CDATA[ '],
    ['an instruction that breaks off', '<?xml version="1.0" '],
    ['elements that cross', '<a><b></a></b>'],
    ['an end that goes on', '<a></ab>'],
    ['an end too many', '<a></a></a>'],
    ['two documents', '<a/><a/>'],
    ['words outside', '<a/>甲'],
    ['an element without a name', '<a>< b/></a>'],
    ['an entity of its own', '<a>&bomb;</a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['a character beyond the last', '<a>&#x110000;</a>'],
    ['more levels than any', '<a>'.repeat(501) + '</a>'.repeat(501)],
    ['a hundred thousand levels', '<a>'.repeat(100_000)],
  ])('%s', (_, xml) => {
    expect(thrownBy(() => eventsOf(xml))).toMatchObject({ reason: 'damaged' });
  });

  it.each(['<a b/>', '<a b=1/>', '<a b="1"c="2"/>', '<a b="&c;"/>', '<a "1"/>'])(
    'attributes of %s',
    (xml) => {
      const read = (): void => readXml(xml, { open: (_, written) => attributesOf(written) });
      expect(thrownBy(read)).toMatchObject({ reason: 'damaged' });
    },
  );
});

it.each([
  ['text', (words: string) => `<a>${words}</a>`],
  ['plain text', (words: string) => `<a><![CDATA[${words}]]></a>`],
])('has no %s longer than any cell', (_, around) => {
  expect(thrownBy(() => eventsOf(around('1'.repeat(200_001))))).toMatchObject({ reason: 'too-large' });
  expect(eventsOf(around('1'.repeat(200_000)))).toContain('111');
});

describe('takes time in proportion', () => {
  const LONGEST = 400_000;

  it.each([
    { unit: '<' },
    { unit: '<a ' },
    { unit: '<a b="', before: '<x>' },
    { unit: '<!--' },
    { unit: '<a/>', before: '<x>', after: '</x>' },
    { unit: '&amp;', before: '<x>', after: '</x>' },
    { unit: '&', before: '<x>', after: '</x>' },
    { unit: ' a="1"', before: '<x', after: '/>' },
    { unit: '"', before: '<x', after: '>' },
    { unit: 'a', before: '<x', after: '' },
  ])('with elements: $before$unit…$after', (hostile) => {
    expect(overgrown((text) => thrownBy(() => readXml(text, {})), hostile, LONGEST)).toBeNull();
  });

  it.each([
    { unit: ' a="1"' },
    { unit: ' ' },
    { unit: 'a' },
    { unit: ' a' },
    { unit: ' a=' },
    { unit: '="' },
  ])('with attributes: $unit…', (hostile) => {
    expect(overgrown((text) => thrownBy(() => attributesOf(text)), hostile, LONGEST)).toBeNull();
    expect(overgrown((text) => thrownBy(() => attributeIn(text, 'a')), hostile, LONGEST)).toBeNull();
  });
});
