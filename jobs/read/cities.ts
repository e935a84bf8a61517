import { plain, withoutAccents } from './words.ts';

/**
 * Cities, regions and countries that appear in page titles where an employer could: those with the most
 * postings, as written in their own languages.
 */
const CITIES =
  'amsterdam|athens|atlanta|auckland|austin|baltimore|bangalore|bengaluru|bangkok|barcelona|basel|beijing|belgrade|bergen|berlin|bern|birmingham|bogota|bologna|bonn|bordeaux|boston|bratislava|bremen|brisbane|bristol|brno|brussels|bruxelles|bucharest|bucuresti|budapest|buenos aires|cairo|calgary|cambridge|cape town|cardiff|charlotte|chennai|chicago|cincinnati|cleveland|cluj|cluj napoca|cologne|columbus|copenhagen|cork|dallas|delhi|denver|detroit|dhaka|doha|dortmund|dresden|dubai|dublin|düsseldorf|edinburgh|eindhoven|essen|firenze|frankfurt|frankfurt am main|gdansk|geneva|genève|ghent|glasgow|gothenburg|göteborg|graz|grenoble|gurgaon|gurugram|hamburg|hannover|hanoi|helsinki|ho chi minh city|hong kong|houston|hyderabad|indianapolis|istanbul|jakarta|jeddah|jerusalem|johannesburg|karachi|karlsruhe|katowice|kiev|kyiv|köln|kobenhavn|københavn|krakow|kuala lumpur|kyoto|lagos|lahore|lausanne|leeds|leipzig|lille|lima|linz|lisbon|lisboa|ljubljana|lodz|london|los angeles|luxembourg|lviv|lyon|madrid|malaga|malmö|manchester|manila|mannheim|marseille|melbourne|mexico city|miami|milan|milano|minneapolis|montevideo|montpellier|montreal|moscow|mumbai|münchen|munich|münster|nagoya|nairobi|nantes|naples|nashville|new delhi|new york|new york city|nice|noida|nuremberg|nürnberg|osaka|oslo|ostrava|ottawa|oxford|palo alto|paris|perth|philadelphia|phoenix|pittsburgh|porto|portland|poznan|prague|praha|pune|raleigh|remote|rennes|riga|rio de janeiro|riyadh|rome|roma|rotterdam|salt lake city|san diego|san francisco|san jose|santiago|são paulo|sapporo|seattle|seoul|shanghai|shenzhen|singapore|sofia|stockholm|strasbourg|stuttgart|sydney|taipei|tallinn|tel aviv|the hague|den haag|tokyo|toronto|toulouse|trondheim|turin|torino|utrecht|valencia|vancouver|vienna|wien|vilnius|warsaw|warszawa|washington|washington dc|wellington|wroclaw|zagreb|zurich|東京|東京都|大阪|大阪府|京都|名古屋|福岡|横浜|札幌|仙台|서울|부산|판교|北京|上海|深圳|القاهرة|دبي|الرياض|جدة|عمان';

const COUNTRIES =
  'africa|argentina|asia|australia|austria|österreich|bangladesh|belgium|brazil|brasil|bulgaria|california|canada|chile|china|colombia|croatia|czech republic|czechia|denmark|deutschland|egypt|emea|england|españa|estonia|europe|european union|finland|florida|france|germany|ghana|greece|hungary|india|indonesia|ireland|israel|italia|italy|japan|kenya|latam|latvia|lithuania|malaysia|mexico|morocco|nederland|netherlands|new zealand|nigeria|north america|norway|pakistan|peru|philippines|poland|polska|portugal|romania|saudi arabia|schweiz|scotland|serbia|slovakia|slovenia|south africa|south korea|spain|sweden|switzerland|taiwan|texas|thailand|tunisia|turkey|türkiye|uae|uk|ukraine|united arab emirates|united kingdom|united states|uruguay|us|usa|vietnam|wales|日本|한국|대한민국|中国|مصر|السعودية|الإمارات|الأردن';

let cities: Set<string> | undefined;
let countries: Set<string> | undefined;

const setOf = (list: string): Set<string> =>
  new Set(withoutAccents(list.replaceAll(' ', '')).split('|'));

/** Whether a text is a country's name, or a larger or smaller area's. */
export const isCountry = (text: string): boolean =>
  (countries ??= setOf(COUNTRIES)).has(plain(text));

const isKnown = (text: string): boolean =>
  isCountry(text) || (cities ??= setOf(CITIES)).has(plain(text));

/** Whether a text says that the work is done anywhere, or partly at home. */
export const isWork = (text: string): boolean =>
  /^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|in[- ]office|home ?office|anywhere|worldwide|télétravail|remoto|zdalnie|フルリモート|リモート)$/i.test(
    text.trim(),
  );

/** Whether a piece of text is nothing but a place: a known one, "Austin, TX", "Lyon (69)", "Remote". */
export function isPlaceName(text: string): boolean {
  const parts = text
    .replace(/ ?\([^()]{0,30}\) ?$/, '')
    .split(/ ?[,/;] ?| (?:or|oder|ou|and|und|et|&|-|–) /i)
    .filter(Boolean);
  const [first] = parts;
  if (first === undefined || text.length > 80) return false;
  if (parts.every((part) => isKnown(part) || isWork(part))) return true;
  const last = parts.at(-1) ?? '';
  const isName = /^\p{Lu}[\p{L}\p{M} .'’-]{1,40}$/u.test(first);
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    isName &&
    (/^[A-Z]{2}(?: \d{4,5})?$/.test(last) || isCountry(last))
  );
}
