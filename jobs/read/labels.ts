import { isPlaceName, isWork } from './cities.ts';
import { companyName } from './company.ts';
import { placeText } from './place.ts';
import { isSection } from './signs.ts';
import { line } from './text.ts';
import { bare } from './words.ts';

/** What a page or a text says after a label. */
export type Labelled = { title?: string; company?: string; place?: string; labels: number };

type Kind = 'title' | 'company' | 'place' | 'other';

/** The labels of each kind, in lower case. */
const LABELS: [Kind, RegExp][] = [
  [
    'title',
    /^(?:(?:job|position|role) ?title|position|role|job|vacancy|title|stellen(?:bezeichnung|titel)|poste|intitulé du poste|puesto|cargo|vaga|pozice|název pozice|stanowisko|functie(?:titel)?|職種|職種名|募集職種|ポジション|직무|모집분야|职位|職位|المسمى الوظيفي|الوظيفة)$/,
  ],
  [
    'company',
    /^(?:company(?: name)?|employer|posted by|hiring (?:company|organi[sz]ation)|organi[sz]ation|unternehmen|arbeitgeber|firma|entreprise|société|employeur|empresa|empleador|azienda|společnost|zaměstnavatel|pracodawca|bedrijf|werkgever|arbeidsgiver|arbetsgivare|virksomhed|会社名|社名|企業名|회사명|기업명|公司(?:名称)?|الشركة|اسم الشركة|شركة|חברה)$/,
  ],
  [
    'place',
    /^(?:(?:job |work |office |primary |employment )?(?:locations?|workplace|place of work|city)|based in|where|standorte?|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|localização|local(?: de trabalho)?|sede(?: di lavoro)?|luogo(?: di lavoro)?|adresa|místo(?: výkonu práce| práce)?|lokalita|lokalizacja|miejsce pracy|locatie|standplaats|werklocatie|sted|arbeidssted|arbetsort|plats|paikkakunta|勤務地|勤務先|就業場所|所在地|근무지|근무지역|근무장소|工作地点|工作地點|地点|الموقع|مكان العمل|المدينة|מיקום)$/,
  ],
  [
    'other',
    /^(?:(?:employment|job|contract) type|type of (?:job|employment|contract)|(?:base )?salary|compensation|pay|department|team|category|experience|seniority|level|start(?:ing)? date|closing date|date posted|posted|job id|requisition(?: id)?|reference|ref|hours|schedule|remote|vertragsart|beschäftigungsart|gehalt|abteilung|eintritt|type de contrat|salaire|contrat|tipo de contrato|salario|contratto|mzda|plat|úvazek|typ úvazku|wynagrodzenie|rodzaj umowy|salaris|dienstverband|雇用形態|給与|年収|고용형태|급여|薪资|薪資|نوع (?:العمل|الوظيفة|الدوام)|الراتب)$/,
  ],
];

const kindOf = (text: string): Kind | undefined => {
  const label = text.toLowerCase();
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0];
};

/** A label is short. */
const MAX_LABEL = 40;
const MAX_VALUE = 120;

const isSentence = (text: string): boolean =>
  /[.!?。！？]\s*$/.test(text) && text.split(/\s+/).length > 5;

/** A label's value, in the form that its field needs. */
function valueFor(kind: Kind, text: string | undefined): string | undefined {
  const value = text?.replace(/^[\s:：–-]+/, '');
  if (value === undefined || value.length > MAX_VALUE || isSentence(value)) return undefined;
  if (kindOf(value.replace(/\s?[:：]$/, '')) !== undefined || isSection(value)) return undefined;
  if (kind === 'place') {
    return /^(?:select|search|all|any|filter|choose|apply|share)\b/i.test(value)
      ? undefined
      : placeText(value);
  }
  return kind === 'company' ? companyName(value) : line(value, MAX_VALUE);
}

/** What follows a label: on the same line, or else on the next one. */
const valueBehind = (behind: string | undefined, next: string | undefined): string | undefined =>
  behind === undefined || behind === '' ? next : behind;

/**
 * What lines say after their labels: "Location: Lisbon", or a label on one line and its value on the next.
 * The first value of each kind counts.
 * @param strict whether only labels with a colon count, as in running text
 */
export function labelled(lines: string[], strict: boolean): Labelled {
  const found: Labelled = { labels: 0 };
  for (const [i, text] of lines.entries()) {
    const plain = text.replace(/^[\s\-–•*·#>]+|\*\*/g, '').slice(0, MAX_LABEL + MAX_VALUE + 10);
    const parted = /^([^:：]{2,41})[:：](.*)$/.exec(plain);
    const label = (parted?.[1] ?? plain).trim();
    if (label.length > MAX_LABEL || (strict && !parted)) continue;
    const kind = kindOf(label);
    if (kind === undefined) continue;
    const next = lines[i + 1];
    const value = valueFor(
      kind,
      valueBehind(parted?.[2]?.trim(), strict && !parted ? undefined : next),
    );
    if (value === undefined) continue;
    found.labels++;
    if (kind !== 'other') found[kind] ??= value;
  }
  return found;
}

/** How close to the title a place without a label has to be. */
const NEAR = { before: 5, behind: 12 };

/** The places at the beginning of some pieces of text, as long as one follows another. */
function placesIn(pieces: string[]): string | undefined {
  const end = pieces.findIndex((piece) => piece.length > MAX_VALUE || isSection(piece));
  const places: string[] = [];
  for (const piece of end < 0 ? pieces : pieces.slice(0, end)) {
    const parts = piece.split(/[·•|]/).map((part) => part.trim());
    const place =
      parts.find((part) => isPlaceName(part)) ?? piece.split(',').find((part) => isWork(part));
    if (place !== undefined) places.push(placeText(place) ?? place);
    else if (places.length > 0 && /\p{L}/u.test(piece)) break;
  }
  return [...new Set(places)].slice(0, 3).join(' / ') || undefined;
}

/** Which piece of a page's text is the title, or begins with it; -1 if there's none. */
export function indexOfTitle(pieces: string[], title: string): number {
  const key = bare(title);
  const texts = pieces.map((piece) => (piece.length > MAX_VALUE * 2 ? '' : bare(piece)));
  const same = texts.indexOf(key);
  return same < 0 ? texts.findIndex((text) => text.startsWith(`${key} `)) : same;
}

/** A place by itself near the title: "Stockholm (HQ)", "India · Reposted 3 days ago". */
export function placeNear(pieces: string[], title: string): string | undefined {
  const at = indexOfTitle(pieces, title);
  if (at < 0) return undefined;
  return (
    placesIn(pieces.slice(at + 1, at + 1 + NEAR.behind)) ??
    placesIn(pieces.slice(Math.max(0, at - NEAR.before), at).reverse())
  );
}
