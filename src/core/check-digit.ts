/**
 * A number of GS1 (GTIN, GLN, SSCC) ends in its check digit: from the right, digits weigh 1 and 3 in turn,
 * and the sum is a multiple of ten.
 * @example gs1Valid('4006381333931') //=> true
 */
export function gs1Valid(digits: string): boolean {
  if (!/^[0-9]+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 1; i <= digits.length; i++) {
    sum += Number(digits[digits.length - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return sum % 10 === 0;
}
