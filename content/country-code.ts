/**
 * The ISO 3166-1 alpha-2 code of a country by its English name; undefined for a name that Unicode's list
 * of countries (CLDR, in Intl) doesn't have.
 */
export function countryCode(country: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return (
    letters
      .flatMap((first) => letters.map((second) => first + second))
      // A code that's no longer in use becomes the one that is.
      .filter((code) => new Intl.Locale(`und-${code}`).region === code)
      .find((code) => names.of(code) === country)
  );
}
