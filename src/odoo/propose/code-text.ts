const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a text is a canonical code as it stands. */
export const isCode = (text: string): boolean => CODE.test(text);

/** Letters that no normal form takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' },
};

/**
 * A text made into a code: accents off, everything else that does not belong becomes a dash; undefined
 * when nothing is left.
 * Only ever a proposal: what it loses, a person confirms.
 * @example codeText('Café / Étage 2') //=> 'Cafe-Etage-2'
 */
export function codeText(text: string): string | undefined {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[^ -~]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/[-._]+$/, '')
    .slice(0, 64)
    .replace(/[-._]+$/, '');
  return isCode(plain) ? plain : undefined;
}
