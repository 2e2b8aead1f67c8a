/** Words that some language keeps for itself: its generator renames the field, some lose its name. */
const KEPT_WORDS = new Set(
  `break case chan const continue default defer else fallthrough for func go goto if import interface map
package range return select struct switch type var any bool byte error int nil string true false
abstract assert boolean catch char class double enum extends finally float implements instanceof long
native new null private protected public short static super synchronized this throw throws transient
try void volatile while and as async await def del elif except exec global in is lambda nonlocal not
or pass print raise with yield None True False base checked decimal delegate event explicit extern
fixed foreach implicit internal lock namespace object operator out override params readonly ref sbyte
sealed sizeof stackalloc typeof uint ulong unchecked unsafe ushort using virtual crate dyn fn impl let
loop match mod move mut pub self Self trait use where fun val when typealias companion data guard inout
protocol subscript associatedtype delete debugger export function constructor prototype __proto__
toString hashCode equals wait notify auto register signed unsigned union typedef template typename
friend mutable begin end ensure module redo rescue retry undef unless until then elsif list dict set
len hash length from final`.split(/\s+/),
);

/** Said all the same: its generators keep the wire name, or a standard asks for the word. */
const SPOKEN_ANYWAY = new Set([
  'from', // Python renames it to from_ and keeps the wire name; "from" and "to" are how people speak of moves
  'final', // Java renames it in the same way
  'type', // CloudEvents: the one document that has it is the envelope
  'data', // CloudEvents, likewise
]);

/** Why a field may not have this name, or nothing. */
export function nameTrouble(name: string): string | undefined {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) return 'is not in lower camel case';
  return KEPT_WORDS.has(name) && !SPOKEN_ANYWAY.has(name)
    ? 'is a word some language keeps for itself'
    : undefined;
}

/** How generators compare names: without humps and separators. */
export const folded = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');
