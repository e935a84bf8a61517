/*
  The words that identify a posting page, in the boards' languages. These are functions instead of constants, because most pages of a board are never read, and creating an expression takes time.
*/

/** A heading that as a whole can't be a posting's title: of a list, a search, an account, an error. */
const isWholeHeading = (text: string): boolean =>
  /^((the |our |all |my |your |open |current |latest |available |new |saved |similar |related |recent |more |other |view |see |explore |browse |search |find |job |career )*(jobs?|careers?|vacanc(y|ies)|opportunit(y|ies)|positions?|roles?|openings?|search( results)?|results|benefits|perks|reviews?|salar(y|ies)|interviews?( questions)?|questions|settings|profile|account|dashboard|applications?|alerts?|privacy( policy| notice| statement)?|cookies?( policy| settings| preferences)?|terms( of (use|service))?|faqs?|blog|news|events?|culture|values|team|teams|people|company|about|contact( us)?|home|menu|login|welcome)( at .+| with us)?|(job |position )?(details?|posting|offer|board|fair|overview|summary|descri\S+( du poste)?|(stellen)?beschreibung|qualifications?|requirements?|anforderungen|aufgaben|requisitos)|karriere|stellen(angebote|anzeigen)?|jobbörse|offene stellen|unsere (jobs|stellen)|vacatures|offres?( d['’]emploi)?|nos offres|emplois?|ofertas?( de (empleo|trabajo))?|empleos?|vagas|trabalhe conosco|praca|oferty pracy|volné pozice|volná místa|kariéra|nabídky práce|募集(要項|職種|一覧)?|求人(一覧|情報)?|採用(情報|サイト)?|채용( 공고| 정보)?|招聘|وظائف|الوظائف|about (us|our .+|the (company|team))|what we do|who we are|how we (work|hire)|why (us|join us|work (here|with us|for us|at .+))|work(ing)? (with|for|at) .+|join (us|our .+|the .+|.+ team)|life (at|with|in) .+|meet (us|the .+|our .+)|get in touch|(sign|log) ?(in|up|out|on)( (to|with|or|here|now|for)\b.*)?|register|create (an )?account|thank you( .*)?|application (submitted|received|form)|apply( now| here| online)?|filters?|detail pozice)$/.test(
    text,
  );

/** A heading with these words belongs to a list, a review, a profile or an error, whatever else it says. */
const isOtherPage = (text: string): boolean =>
  /^\d[\d.,\s]*\+?\s.{0,80}\b(jobs?|positions?|vacanc\w+|openings?|results|stellen|offres|ofertas|vagas|nabíd\w+|ofert)\b|\b(jobs|vacancies|stellenangebote|vacatures|emplois|empleos|vagas|openings|job openings|internships|careers)(\s+(in|at|near|for|by|with|bei|à|en|em|from|available|hiring)\b| ?[,|–-]? ?employment\b|\s*\(\d+\)|\s*$)|\b(reviews|salar(y|ies)|roles|interview questions|interview experiences?|job descriptions?|resume examples?|templates?|courses?|bootcamps?)\s*$|\bresponsibilities\b|^become (an?|our|the)\b|^hire .{0,80}s\s*$|\b(page|job|site|position) (is |was )?not (available|active|open)|\bno longer (available|accepting|active|open|found)|\bnot (be )?found\b|^(404|403|500|error|oops|sorry|whoops|uh oh|hmm)\b|access (to .{0,40} )?(denied|blocked)|just a moment|are you (a )?(human|robot)|verify(ing)? (you|that)|security check|captcha|unusual traffic|pardon our interruption|checking your browser|enable (javascript|cookies)|attention required|page introuvable|seite nicht gefunden|ページが見つかりません|^(how|why|what|when|where|who|top|best|guide|introducing|announcing|tips|\d+ (ways|tips|reasons|things|best|questions))\b.{0,120}\b(to|is|are|we|you|your|our|jobs?|interview|career|hire|for|of|in)\b|^welcome (to|back)|^(hello|hi|hey),? /.test(
    text,
  );

/** What separates a list's topic word from a title that just ends in it: "Product Manager, Jobs". */
const endsInTopic = (text: string): boolean =>
  /^(?:head|director|vp|lead|manager) of (?:jobs|careers|reviews|internships)$/.test(text) ||
  (/[,:–—(/&-]\s*(jobs|careers|reviews|salaries|interview questions|vacancies|internships|roles|courses?|templates?)\)?\s*$/.test(
    text,
  ) &&
    /^\p{L}[\p{L}\s.+#/-]+[,:–—(/&-]/u.test(text));

/**
 * Whether a heading can't be a posting's title. These words rule out a whole heading, not a title that
 * contains them.
 */
export const isNoTitle = (heading: string): boolean => {
  const text = heading
    .toLowerCase()
    .replace(/(?<![\s:!?.…»›])[\s:!?.…»›]+$/, '')
    .trim();
  if (text.length < 2 || /^[\d\s.,:/-]+$/.test(text)) return true;
  if (isWholeHeading(text)) return true;
  return isOtherPage(text) && !endsInTopic(text);
};

/** Whether a control's words mean "apply". */
export const isApply = (text: string): boolean =>
  /^(?!applied)\W*(i['’]?m interested|((easy|quick) )?apply\b|start (your )?application|(submit|send)( us)?( your)? (application|cv|resume)|(jetzt |hier |online |direkt )*bewerben|bewirb dich|zur bewerbung|ich bewerbe|postuler|je postule|candidater|sollicite(er|ren)|solicitar|inscr[ií]b|postular|aplicar|aplikuj|candidatar|candidati|quero me|odpov[ěe]d|reagovat|m[áa]m z[áa]jem|přihlásit se na|ansök|søk\b|send søknad|ansøg|hae\b|jelentkez|başvur|отклик|подать заяв|відгук|応募|エントリー|話を聞きに|지원하기|입사지원|申请|立即申请|投递|應徵|قدّ?م|تقدم|تقديم|הגש)/.test(
    text.toLowerCase(),
  );

/** The headings that divide a posting. */
export const isSection = (text: string): boolean =>
  /\b(responsibilit|requirement|qualification|what you|who you|you['’]?(ll| will| have| bring| are)|your (role|tasks|profile|mission|skills|impact)|about (the|this|you\b)|the role|job (summary|purpose)|nice to have|must have|bonus points|we offer|perks|benefits|key skills|skills required|experience|minimum|preferred|desired|essential|duties|how to apply|aufgaben|profil|anforderung|wir bieten|das (bieten|bring|erwartet)|was (du|dich|wir|sie)\b|deine|ihre?e? |darauf|mission|votre|vos |le poste|requisitos|descri|ofrecemos|se ofrece|responsabil|funciones|perfil|beneficios|benefícios|atividades|náplň|pracovn|požad|nabíz|co (tě|vás|ti|od|bud)|koho hled|hledáme|obowiązki|wymagania|oferujemy|zakres|oczekujemy|taken|functie|wij bieden|wat (je|wij)|over de|arbeidsoppgaver|kvalifika|vi tilbyr|arbetsuppgifter|vi erbjuder|compiti|requisiti|offriamo|cosa)|обязанности|требования|условия|мы предлагаем|仕事内容|業務内容|なにをやっているのか|なぜやるのか|どうやっているのか|こんなことやります|応募(要件|資格|条件|方法)|必須|歓迎|求める|待遇|福利厚生|勤務(地|時間)|選考|雇用形態|任せ|담당업무|상세요강|주요업무|자격요건|우대사항|복리후생|职位描述|岗位职责|任职要求|工作内容|職務|المسؤوليات|المهام|المتطلبات|المؤهلات|الوصف|المزايا|الشروط|نبذة|דרישות|תיאור/.test(
    text.toLowerCase(),
  );

/** Whether an address has words about hiring. */
export const hires = (text: string): boolean =>
  /(job|career|karriere|carriere|kariera|vacanc|vacature|position|stelle|emploi|empleo|trabajo|trabalhe|vaga|praca|prace|nabidka|offre|oferta|recruit|talent|hiring|opening|requisition|opportunit|work-with|join-us|rpd|listings?\b|wazifa|lavora)/i.test(
    text,
  );

/** Whether an address names one of many: it has a number, or a hyphenated phrase. */
export const namesOne = ({ pathname, search }: URL): boolean => {
  const parts = pathname.slice(0, 2000).split('/');
  if (parts.some((part) => /\d{3,}|[\da-f]{8}-[\da-f]{4}/i.test(part))) return true;
  if (parts.some((part) => part.split('-').filter(Boolean).length > 2)) return true;
  return /[?&#](?:(?=[a-z_]*job)[a-z_]+|gh_jid|jid|req[a-z_]*|pid|id|[a-z_]*idx|vacancy[a-z_]*|position[a-z_]*)=[\w-]*\d/i.test(
    search.slice(0, 2000),
  );
};

/** Whether it's the address of a list, an account or an article, whatever else it says. */
export const isOtherAddress = ({ pathname }: URL): boolean => {
  const parts = pathname.slice(0, 2000).toLowerCase().split('/').filter(Boolean);
  if (
    /(?:^|-)(jobs|vacancies|vacatures|stellenangebote|emplois|empleos|vagas|internships|careers|search|results|salaries|reviews)(?:\.html?)?$/.test(
      parts.at(-1) ?? '',
    )
  ) {
    return true;
  }
  return parts.some((part) =>
    /^(blogs?|news|articles?|press|stor(y|ies)|insights?|(career-)?advice|guides?|resources?|magazin|podcasts?|events?|reviews?|salar(y|ies)|interviews?|profiles?|users?|my-?jobs|saved-?jobs|account|settings|login|sign(in|up)|register|community|docs|help|faq|tags?|categor(y|ies)|topics?)$/.test(
      part,
    ),
  );
};

/**
 * Whether a title has a word for somebody's job, judged by how such words end in European languages; other
 * scripts always pass. "Engineering" and "Our process" have none.
 */
export const namesRole = (title: string): boolean =>
  !/\p{sc=Latn}/u.test(title) ||
  /(?:\p{L}{2}(?:er|or|ors|ers|ist|yst|ant|ian|eer|ect|ive|erin|orin|istin|antin|kraft|leitung|mann|frau|hilfe|eur|euse|rice|ien|ienne|iste|able|ador|adora|edor|edora|ero|ista|ente|ario|aria|ado|ada|tel|telka|ář|řka|ník|torka|owiec|medewerker|konsult|leder)|agent|student|mechanic|intern|internship|nurse|staff|analyst|cook|clerk|aide|pilot|expert|lead|head|chief|chef|counsel|trainee|devops|sre|qa|c[teofp]o|vp|hr|stage|stagiaire|praktikum|praktikantin|ausbildung|azubi|alternance)(?:[\s,/:()*|–-]|$)/u.test(
    title.toLowerCase(),
  );
