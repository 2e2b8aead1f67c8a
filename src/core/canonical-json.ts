import canonicalize from 'canonicalize';

/**
 * One value, one text (RFC 8785). The value is plain JSON whose texts are well-formed; `check` sees to that.
 * @example canonicalJson({ b: 1, a: 'é' }) //=> '{"a":"é","b":1}'
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical text');
  return text;
}
