/**
 * The number for a medical emergency, by country; everywhere else 112, which any GSM phone connects to the emergency
 * services. As the countries publish them; 112 and 911 are those that ITU-T E.161.1 recommends.
 */
const countries: Readonly<Record<string, string>> = {
  '911': 'US CA MX PR CR DO EC PA UY PH',
  '999': 'GB GG IM JE HK MY',
  '000': 'AU',
  '111': 'NZ',
  '119': 'JP KR TW',
  '120': 'CN',
  '192': 'BR',
  '995': 'SG',
};

/** A language with its country, as far as it says them; nothing if it is not a language, as browsers may claim. */
function parse(lang: string) {
  try {
    const { language, region = '' } = new Intl.Locale(lang);
    return { language, country: /^[A-Z]{2}$/.test(region) ? region : undefined };
  } catch {
    return undefined;
  }
}

/**
 * The emergency number for a page in this language, such as `en-GB`. A language without a country is taken to be
 * that of the visitor's browser if that speaks it too, else of where it is spoken most.
 */
export function emergencyNumber(lang: string, browser: readonly string[] = []): string {
  const page = parse(lang);
  const country =
    page?.country ??
    browser.map(parse).find(other => other?.country && other.language === page?.language)?.country ??
    (page && parse(new Intl.Locale(page.language).maximize().toString())?.country) ??
    '';
  return Object.keys(countries).find(number => countries[number]?.split(' ').includes(country)) ?? '112';
}
