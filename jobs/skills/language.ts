/** The most common words of each language that postings are written in. */
const COMMON: Record<string, string> = {
  en: 'the and of to with you we your for our are will is in on that as have be or this an at by who from',
  de: 'und die der das wir du sie mit für eine einen ein den dem des von zu ist auf im dich dein deine unser unsere oder bei als sowie nicht auch',
  fr: 'le la les des et une un vous nous pour dans avec sur est du en votre notre nos vos au aux que qui sont ou',
  es: 'el la los las de y una un con para en que por tu nuestro nuestra del se al como es son o buscamos',
  pt: 'o a os as de e uma um com para em que por você nosso nossa do da dos das no na ao como é são ou não',
  it: 'il lo la gli le di e una un con per che del della dei delle nel nella sono si è al alla come o più',
  nl: 'de het een en van je we wij met voor op aan is zijn jij jouw ons onze bij naar als dat niet ook of te',
  pl: 'i w na z do się jest że oraz dla od przez nie po jako o za lub ci nas twoje',
  sv: 'och att det som en ett för med du vi av på är till har inte eller om vår dig kan',
  da: 'og at det som en et for med du vi af på er til har ikke eller om vores dig kan',
  fi: 'ja on ei että se sinä me tai kun sekä myös ovat olet meillä',
  cs: 'a v na se je že pro s z do jako nebo od tvůj jsme které',
  tr: 've bir bu için ile olarak en da de olan veya',
  ro: 'și de la în cu pe care un o este pentru sau să din',
};

/** Scripts whose letters settle it. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** This much of a text is enough to tell its language. */
const ENOUGH = 20_000;
/** With fewer common words than this, the language can't be told. */
const FEW = 4;

let words: Map<string, string[]> | undefined;

function commonWords(): Map<string, string[]> {
  if (words) return words;
  words = new Map();
  for (const [language, common] of Object.entries(COMMON)) {
    for (const word of common.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}

/**
 * The language that a text seems to be in, judged by its most common words or its script.
 * @returns its ISO 639-1 code; `en` if there's too little text, or if it's partly in English
 */
export function languageOf(text: string): string {
  const part = text.slice(0, ENOUGH).toLowerCase();
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of SCRIPTS) {
    if ((part.match(letter)?.length ?? 0) * 4 > letters) return language;
  }
  const counts: Record<string, number> = {};
  for (const word of part.match(/\p{L}+/gu) ?? []) {
    const languages = commonWords().get(word) ?? [];
    for (const it of languages) counts[it] = (counts[it] ?? 0) + 1 / languages.length;
  }
  const [best] = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  const english = counts['en'] ?? 0;
  return best && best[1] >= FEW && best[1] > english * 1.5 ? best[0] : 'en';
}
