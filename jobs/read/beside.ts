import { isPlaceName } from './cities.ts';
import { asWritten, companyName, isLegal, shownName } from './company.ts';
import { hires, namesRole } from './signs.ts';
import { bare, holds, squashed } from './words.ts';

/** What's known about a page when its title is taken apart. */
export type Around = {
  /** The site's own name, if it says one. */
  site: string | undefined;
  host: string;
  /** Where the page says that the work is done. */
  place: string | undefined;
  /** The posting's text. */
  text: string;
};

/** The part of a host that its owner chose, and what follows: "acme.co.uk" in careers.acme.co.uk. */
const domainOf = (host: string): string => host.slice(host.lastIndexOf(labelOf(host)));

/** The part of a host that its owner chose: "acme" in careers.acme.co.uk. */
function labelOf(host: string): string {
  const parts = host.split('.').slice(-4);
  const [third, second = '', last = ''] =
    parts.slice(-3).length < 3 ? ['', ...parts] : parts.slice(-3);
  return second.length <= 3 && last.length === 2 && third ? third : second;
}

/** Whether a site shows other companies' postings, so that its own name isn't an employer's. */
const isJobSite = ({ host, site }: Pick<Around, 'host' | 'site'>): boolean =>
  /job|(?<!net)work(?!s\b)|hire|hiring|career|karriere|stellen|emploi|empleo|trabajo|praca|prace|recruit|talent|staff|lever|greenhouse|ashby|breezy|teamtailor|personio|bamboohr|icims|taleo|successfactors|pinpoint|rippling|softgarden|linkedin|indeed|glassdoor|monster|naukri|wellfound|djinni|seek|reed|dice|xing|stepstone|justjoin|nofluff|green-japan|saramin|^finn$|welcometothejungle|^otta$|apec|adzuna|jooble|bayt|gulftalent|catho|gupy|duunitori|mynavi|doda|rikunabi|wantedly|remotive|remoteok|himalayas|ycombinator|builtin|stackoverflow|craigslist|meinestadt|kununu|arbeitnow|idealist|brightermonday/i.test(
    labelOf(host),
  ) || /\bjobs?\b.{0,20}\b(board|portal|site)\b|jobbörse|job search/i.test(site ?? '');

/** Words that come before or after an employer's name in the titles of careers pages. */
const withoutLead = (text: string): string =>
  text
    .replace(
      /^(?:.{1,40}?\s)?(?:(?:careers?|jobs?|karriere|stellen(?:angebote?)?|vacatures?|emplois?|recrutement|empleos?|trabajo|vagas|kari[eé]ra|praca|prace|work(?:ing)?|life|hiring|openings|opportunities|positions|roles|join(?:ing)?|team|engineering|role|job)\s+)(?:at|bei|bij|chez|presso|with|for|by|von|hos|w|v|u|en|em|da|@)\s+/i,
      '',
    )
    .replace(/^(?:at|bei|bij|chez|presso|hos|@)\s+/i, '')
    .replace(
      /(?: ?[-–|:] ?| |(?<=[\u3040-\u9fff\uac00-\ud7af]))(?:careers?(?: (?:page|site|portal|center|centre|website))?|jobs?(?: board| site| portal)?|karriere(?:portal|seite)?|recruiting|recruitment|vacatures|vacancies|stellenangebote|job opportunities|(?:の)?(?:求人|採用|転職|募集)(?:情報|サイト|ページ|ー)?(?:一覧)?|채용(?: ?(?:공고|정보|사이트))?|招聘)$/i,
      '',
    )
    .replace(/^join (?:the )?(?=\S)/i, '')
    .replace(/^[[【「(] ?(.*?) ?[\]】」)]$/, '$1');

/** Kinds of work and contract. Like the next three, it takes a whole piece in lower case. */
const isKindOfWork = (text: string): boolean =>
  /^(?:(?:(?:full|part|all)[\s-]?time|permanent|contract|contractor|freelance|temporary|temp|internship|intern|vollzeit|teilzeit|unbefristet|befristet|festanstellung|cdi|cdd|stage|alternance|temps (?:plein|partiel)|jornada completa|plný úvazek|pełny etat|正社員|契約社員|정규직|remote|hybrid|on-?site|in[- ]office|home ?office|télétravail|remoto|zdalnie|worldwide|anywhere|[mwfdxh](?:\s?[/|]\s?[mwfdxh]){1,3})[\s/,&+()-]*(?:(?:position|job|role|only|first|friendly|work)[\s/,&+()-]*)?)+$/.test(
    text,
  );

/** Calls ("Join us", but not "Toys R Us"), buttons and headings of careers pages, as a whole piece. */
const isControl = (text: string): boolean =>
  /^(?!.* r us$).+[ -](?:us|nous|uns|nosotros|conosco|noi|ons|nas|nám)$/u.test(text) ||
  /^(?:apply(?: (?:now|here|online|today|for this (?:job|role|position)))?|(?:jetzt |online )?bewerben|postuler|(?:view|save|share|print|email)(?: (?:this )?(?:job|role|position))?|new|urgent|featured|closed|expired|(?:now |we['’]re |we are )?hiring!?|we(?:['’]re| are)|home(?: ?page)?|(?:our |all |current |open |latest )?(?:jobs?|careers?|karriere|carri[eè]res?|recrutement|kariéra|vacanc(?:y|ies)|positions?|roles?|openings?|opportunit(?:y|ies))(?: (?:openings?|opportunit(?:y|ies)|home|page|site|portal))?|job (?:details?|description|posting|opening|offer|vacancy|search|board|application|ad|alert)|(?:job )?details?|description|(?:search|find)(?: jobs?)?|stellen(?:angebote?|anzeigen?|markt)|offres? d['’]emploi|ofertas? de (?:empleo|trabajo)|vagas?|praca|vacatures?|nabídka práce|求人(?:情報)?|募集(?:要項)?|採用(?:情報)?|転職|채용(?:공고)?|招聘|company|website|official site|log ?in|sign in|english|deutsch|français|日本語)$/.test(
    text,
  );

/** Codes, pay and dates. */
const isFigure = (text: string): boolean =>
  /^[#(]?(?:(?:req|requisition|job|ref|reference|id|nr|no|code|kennziffer)\b[\s.:#-]*)*[a-z]{0,5}[-_]?\d{3}[\d_-]*[a-z]?\)?$|^[\d\s.,/-]+$|[€£¥₹]|\$\s?\d|\b\d[\d.,\s]{1,20}k\b|\b\d[\d.,\s]{0,20}(?:eur|usd|gbp|chf|kč|czk|zł|pln|sek|nok|dkk|inr|lpa|万円)\b|^(?:re)?posted\b|\bago$|^updated\b|\bapply by\b|^(?:closing|deadline|starts?|starting|ab sofort)\b|^immediate (?:start|joiner)|^\d+\+? (?:hours?|days?|weeks?|months?|years?)(?:$| (?:ago|left|per|a|of)\b|\/)|\b\d+ (?:to|-) \d+ years?\b|\d{4}-\d\d/.test(
    text,
  );

const isDepartment = (text: string): boolean =>
  /^(?:engineering|sales|marketing|finance|accounting|hr|human resources|people|product|design|operations|legal|it|technology|tech|data|customer (?:success|support|service)|support|r&d|research|administration|management|consulting|software|(?:software )?development|information technology|healthcare|education|other|general|all|corporate)(?: (?:department|team))?$/.test(
    text,
  );

/** What can be beside a title but isn't an employer. */
function isFurniture(text: string): boolean {
  const lower = text.toLowerCase();
  return isKindOfWork(lower) || isControl(lower) || isFigure(lower) || isDepartment(lower);
}

/** A name without the place that follows it: "Acme in Berlin", "Acme GmbH, Berlin". */
function withoutPlace(text: string): string {
  const [, name = '', place = ''] =
    /^(.{2,60}?)(?: (?:in|à|en|w|v|i|em)|,) (.+)$/i.exec(text) ?? [];
  return isPlaceName(place) && (isLegal(name) || !text.includes(',')) ? name : text;
}

/** The employer's name in a piece of a page's title, or in a link; undefined if there's none. */
export function employerIn(piece: string, around: Around): string | undefined {
  const text = piece.trim();
  if (isFurniture(text)) return undefined;
  const name = shownName(withoutPlace(withoutLead(text)));
  if (name === undefined || name.length > 80 || isFurniture(name)) return undefined;
  if (isPlaceName(name) || isPlaceOf(name, around.place)) return undefined;
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$/i.test(name) && isJobSite(around)) return undefined;
  return isSite(name, around) ? undefined : name;
}

/** Whether a name is made of parts of a place. */
function isPlaceOf(name: string, place: string | undefined): boolean {
  const [parts, sought] = [place ?? '', name].map((it) => it.split(/[,/·]/).map(bare));
  return sought?.every((part) => parts?.includes(part)) === true || bare(place) === bare(name);
}

/** A name that is the site's, not an employer's; perhaps with its country: "Indeed UK". */
function isSite(name: string, around: Around): boolean {
  if (squashed(name) === '') return true;
  if (!isJobSite(around)) return /^(?:jobs?|careers?|karriere)$/i.test(name);
  const site = squashed(around.site);
  const label = labelOf(around.host);
  return (
    squashed(domainOf(around.host)).includes(squashed(name)) ||
    (bare(name).startsWith(`${label} `) && isPlaceName(name.slice(label.length + 1))) ||
    (site !== '' && (site === squashed(name) || (hires(name) && site.includes(squashed(name)))))
  );
}

const SEPARATOR = / [|–—·•@»›«-] | ?[|•·｜／] ?|: /;
const COMMA =
  /,\s+(?!(?:inc|llc|ltd|lp|corp|gmbh|co|s\.?r\.?o|a\.?s|s\.?a|n\.?v|b\.?v|pty|plc)\b)/i;

/** Whether a piece of a page's title is the posting's: "Backend Engineer" for "We need a Backend Engineer". */
const isTitle = (piece: string, title: string): boolean =>
  namesRole(piece) && holds(bare(title), bare(piece));

type Candidate = { name: string; sure: number };

/** What comes after the title, or before it: the words, and whether they lead to an employer. */
function piecesOf(
  pageTitle: string,
  title: string,
): { piece: string; led: boolean; comma: boolean }[] {
  const at = pageTitle.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return [];
  const before = pageTitle.slice(0, at);
  const after = pageTitle.slice(at + title.length);
  const led = /^[^|–—·•»:]{0,60}?\s(?:at|bei|bij|chez|presso|hos|@)\s+/i.exec(after);
  const behind = led ? after.slice(led[0].length) : after;
  // Words that follow without a separator still belong to the title: " Job in Sydney - SEEK".
  const comma = /^,\s/.test(behind);
  const pieces = behind.split(comma ? COMMA : SEPARATOR);
  const rest = led || comma ? pieces : pieces.slice(1);
  const hiring =
    /^(.+?) (?:is hiring|hiring|sucht|recrute|is looking for|zoekt|busca|procura|hledá|szuka|søker|söker)\b.{0,10}$/i.exec(
      before,
    );
  const front = hiring ? [hiring[1] ?? ''] : before.split(SEPARATOR).reverse();
  return [
    ...rest.map((piece, i) => ({ piece, led: led !== null && i === 0, comma })),
    ...front.map((piece) => ({ piece, led: hiring !== null, comma: false })),
  ].filter(({ piece }) => piece.trim() !== '');
}

/** The pieces of a page title that doesn't include the posting's title. */
const wholeOf = (pageTitle: string, jobSite: boolean): { piece: string; led: boolean }[] =>
  jobSite ? [] : pageTitle.split(SEPARATOR).map((piece) => ({ piece, led: false }));

/** The employer that a page title names beside the posting's title, if something else supports it. */
export function companyBeside(titles: string[], title: string, around: Around): string | undefined {
  const label = squashed(labelOf(around.host));
  const jobSite = isJobSite(around);
  const found: Candidate[] = [];
  for (const pageTitle of titles) {
    const isElsewhere = !bare(pageTitle).includes(bare(title));
    const pieces = (isElsewhere ? wholeOf(pageTitle, jobSite) : piecesOf(pageTitle, title))
      .map(({ piece, led }) => ({ name: employerIn(piece, around), led }))
      .filter((it): it is { name: string; led: boolean } => it.name !== undefined);
    pieces.forEach(({ name, led }, i) => {
      // In a page title without the posting's title, a name is the employer only if the text has it too, and
      // if it isn't that title in other words.
      if (isElsewhere && (asWritten(name, around.text) === undefined || isTitle(name, title)))
        return;
      const own = squashed(name);
      const isLabel = !jobSite && label.length > 2 && (own.includes(label) || label.includes(own));
      const isSiteName = !jobSite && own === squashed(around.site);
      const sure =
        (led ? 4 : 0) +
        (isLabel ? 4 : 0) +
        (isSiteName ? 3 : 0) +
        (isLegal(name) ? 3 : 0) +
        (asWritten(name, around.text) === undefined ? 0 : 1) +
        // A job site puts the employer next to the title; an employer's own site puts it at the end.
        (jobSite ? 1 / (i + 1) : (i + 1) / 100);
      found.push({ name, sure });
    });
  }
  return found.sort((a, b) => b.sure - a.sure)[0]?.name;
}

/** A site's own name as the employer's, unless the site shows other companies' postings. */
export function siteCompany(
  around: Around,
  organizations: (string | undefined)[],
): string | undefined {
  // An employer's own part of a larger system: stadtwerke-auenbruck.dvinci-hr.com.
  const part = employerIn(asWritten(around.host.split('.')[0] ?? '', around.text) ?? '', around);
  if (part?.includes(' ')) return part;
  if (isJobSite(around)) return undefined;
  const named = [...organizations, around.site]
    .map((it) => (it === undefined ? undefined : employerIn(it, around)))
    .find((it) => it !== undefined);
  return companyName(named) ?? asWritten(labelOf(around.host), around.text);
}
