/** The named references that job texts use; numeric ones need no table. */
const TABLE =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… bull• middot· lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ' +
  'laquo« raquo» copy© reg® trade™ euro€ pound£ yen¥ cent¢ sect§ deg° plusmn± times× frac12½ iexcl¡ iquest¿ rarr→ larr← ' +
  'check✓ ordf\u00aa ordm\u00ba sup2² sup3³ ensp\u2002 emsp\u2003 thinsp\u2009 lpar( rpar) comma, colon: semi; num# ' +
  'excl! quest? percnt% plus+ equals= sol/ period. dollar$ commat@ lowbar_ NewLine\n Tab\t ' +
  'agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ' +
  'ntildeñ ograveò oacuteó ocircô otildeõ oumlö oslashø ugraveù uacuteú ucircû uumlü yacuteý yumlÿ szligß eth\u00f0 thornþ ' +
  'AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË IgraveÌ IacuteÍ IcircÎ IumlÏ ' +
  'NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ OslashØ UgraveÙ UacuteÚ UcircÛ UumlÜ YacuteÝ scaronš Scaronš oeligœ OEligŒ';
/** The table by name; made when it is first needed, since most pages never do. */
let named: Map<string, string> | undefined;
const byName = (name: string): string | undefined => {
  named ??= new Map(
    TABLE.split(/ (?=\w)/).map((entry) => {
      const [, key = '', character = ''] = /^([a-z]+\d*)([^]+)$/i.exec(entry) ?? [];
      return [key, character];
    }),
  );
  return named.get(name);
};

/** Replaces character references once; one that is not known stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return byName(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
