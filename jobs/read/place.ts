import { line } from './text.ts';
import { isThing, list, nameOf, textOf, type Thing } from './things.ts';
import { bare, holds } from './words.ts';

/**
 * The ISO 3166-1 alpha-3 codes that postings use for countries, each with its alpha-2 code where that isn't
 * its first two letters.
 */
const ALPHA_3 =
  'USA GBR DEU FRA ESP ITA NLD POLPL PRTPT IND CAN AUS CHE AUTAT BEL SWESE NOR DNKDK FIN IRLIE CZE SVKSK HUN ROU BGR GRC UKRUA TURTR ISRIL AREAE SAU EGY ZAF NGA KEN GHA BRA ARG MEXMX CHLCL COL JPN KORKR CHNCN SGP HKG TWN IDN MYS PHL THA VNM NZL PAKPK BGDBD LUX ESTEE LVA LTU SVNSI HRV SRBRS';

/** A country's name in English. The names are loaded here, since that takes 10 ms the first time. */
function countryNamed(code: string): string {
  const known = new RegExp(`\\b${code}([A-Z]{2})?\\b`).exec(ALPHA_3);
  const two = known && code.length === 3 ? (known[1] ?? code.slice(0, 2)) : code;
  if (two.length !== 2) return code;
  return new Intl.DisplayNames('en', { type: 'region' }).of(two) ?? code;
}

/** The name of a country that's written as a code: "KE", "USA", "US-". */
const countryOf = (value: unknown): string | undefined => {
  const name = nameOf(value);
  const code = /^([A-Z]{2,3})-?$/.exec(name ?? '')?.[1];
  if (code === 'UK') return 'United Kingdom';
  return code === undefined ? name : countryNamed(code);
};

/** What systems write when they don't know the place: a count, a number, a word for "any". */
const isNoPlace = (text: string): boolean =>
  /^[\d\s.,-]*$/.test(text) ||
  /^(\d+\+?|multiple|several|various|mehrere|verschiedene|plusieurs|varios|více|wiele|all|any|other|view|see|select|choose)\b.{0,20}\b(locations?|places?|cities|offices?|sites?|standorte?n?|orte|lieux|ubicaciones|lokalit|lokalizacj|all)\w*$/i.test(
    text,
  ) ||
  /^(un(known|specified|defined)|not (specified|available|applicable)|n\/?a|tbd|tba|location|locations|other|various|address|city|region|state|country|standort|lieu|ort|place|default|none)( (region|location|city|state|country))?$/i.test(
    text,
  );

/** One part of a place as people write it. "US-CA" becomes "CA"; a number or "Unknown Region" is nothing. */
function partOf(value: unknown): string | undefined {
  const text = nameOf(value)
    ?.replace(/^[A-Z]{2}-([A-Z\d]{1,3})$/, '$1')
    .replace(/^[\s,;-]+|(?<![\s,;-])[\s,;-]+$/g, '');
  return text === undefined || text === '' || isNoPlace(text) ? undefined : text;
}

/** The parts of a place, without those that an earlier part already includes as whole words. */
const joined = (parts: (string | undefined)[]): string | undefined => {
  const said: string[] = [];
  for (const part of parts) {
    if (part !== undefined && !said.some((it) => holds(bare(it), bare(part)))) said.push(part);
  }
  return said.join(', ') || undefined;
};

const addressOf = (location: unknown): unknown =>
  isThing(location) ? (list(location['address'])[0] ?? location) : location;

/** A place that names more than a country. */
function placeOf(location: unknown): string | undefined {
  const address = addressOf(location);
  if (!isThing(address) || '@value' in address) return placeText(textOf(address));
  const near = [partOf(address['addressLocality']), partOf(address['addressRegion'])];
  if (near.every((part) => part === undefined)) {
    return placeText(nameOf(location));
  }
  const country = countryOf(address['addressCountry']);
  // A region that only repeats the country's code says nothing new.
  const regions = near.filter(
    (part, i) =>
      i === 0 || !/^[A-Z]{2,3}$/.test(part ?? '') || countryNamed(part ?? '') !== country,
  );
  return joined([...regions, country && !isNoPlace(country) ? country : undefined]);
}

/**
 * A place written as one text, as on a page. What follows its first dot says when it was posted and how many
 * people applied; a count or a code isn't a place.
 */
export function placeText(value: unknown): string | undefined {
  const text = line(value, 200)
    ?.split(/ ?[·•|] ?/)
    .find((part) => part !== '')
    // A pin, a flag or a globe: a symbol, or an emoji, which has two code units.
    ?.replace(/^[\s\u200d\u2190-\u2bff\ufe0f\ud83c-\ud83e\udc00-\udfff]+/, '')
    .replace(
      /^(?:location|standort|ort|lieu|place|work ?place|ubicación|místo|adresa)\s*[:：-]\s*/i,
      '',
    )
    .replace(/(?<![\s,;:/(–-])[\s,;:/(–-]+$/, '');
  if (text === undefined || text === '' || isNoPlace(text)) return undefined;
  const country = /^([A-Z]{2})-?$|^([A-Z]{3})-?$/.exec(text);
  if (country) {
    const name = countryNamed(country[1] ?? country[2] ?? '');
    return name.length > 3 ? name : undefined;
  }
  // "US-Minnesota-Maplewood": how large systems name their sites.
  const site = /^([A-Z]{2,3})-([^\d,:/()-]{2,})-([^\d,:/()-]{2,})$/.exec(text);
  if (site) return joined([site[3], site[2], countryNamed(site[1] ?? '')]);
  return text;
}

/** If people may work from this many countries, they may work from anywhere. */
const MAX_COUNTRIES = 20;

/** As many places as fit on a line; for a longer list, the first ones and how many more there are. */
function several(
  value: unknown,
  read: (location: unknown) => string | undefined,
): string | undefined {
  const all = list(value);
  // Each one takes some time, and a line doesn't hold more.
  const places = [
    ...new Set(
      all
        .slice(0, 500)
        .map(read)
        .filter((it) => it !== undefined),
    ),
  ];
  const [first] = places;
  if (places.length > MAX_COUNTRIES && places.every((it) => !it.includes(','))) return 'Anywhere';
  return places.length > 3
    ? `${first ?? ''} and ${places.length - 1} more`
    : places.join(' / ') || undefined;
}

/** Where a posting's work is done. For a remote one, where applicants may live. */
export function placesOf(job: Thing, remote: boolean): string | undefined {
  return (
    several(job['jobLocation'], placeOf) ??
    (remote ? several(job['applicantLocationRequirements'], countryOf) : undefined)
  );
}

/** A posting's country or countries, for when nothing names a more exact place. */
export const countriesOf = (job: Thing): string | undefined =>
  several(job['jobLocation'], (location) => {
    const address = addressOf(location);
    const country = isThing(address) ? countryOf(address['addressCountry']) : undefined;
    return country === undefined || isNoPlace(country) ? undefined : country;
  });

/** Whether a place says that the work is remote. */
export const isRemote = (place: string | undefined): boolean =>
  place !== undefined &&
  /\b(remote|anywhere|work from home|home ?office|télétravail|teletrabajo|zdalnie)\b/i.test(place);
