// Every form of byline, dateline and credit line that news sites print, one row each, with invented names. What a row says is
// what a careful reader would note down: people by their role, agency, place, date, source, and where the paragraph begins.
// Forms that say the same share a row, with ` ¦ ` between them.
import { describe, expect, it } from 'vitest';
import { readDateline } from '../src/byline/dateline.ts';
import { findDates } from '../src/byline/dates.ts';
import { completeYear } from '../src/byline/fields.ts';
import { readNames } from '../src/byline/names.ts';
import { type Claim, segment } from '../src/byline/segments.ts';
import { parse } from '../src/index.ts';
import type { Lang } from '../src/model.ts';

/** Forms that say the same. */
const each = (forms: string) => forms.split(' ¦ ');

describe('dates', () => {
  it.each([
    ['2026-05-08 09:27 星期五 ¦ 2026年5月8日（周五）09:27 ¦ 2026年5月8日 上午9:27 ¦ 2026年 5月 8日', '2026-05-08'],
    ['二〇二六年五月八日', '2026-05-08'],
    ['民國115年5月8日', '2026-05-08'],
    ['26-05-08 09:27', '2026-05-08'],
    ['１２月３１日', 'XXXX-12-31'],
    ['2026-05-08T01:27:00Z ¦ 2026.05.08', '2026-05-08'],
    ['05-08 12:30', 'XXXX-05-08'],
    ['9:27am, 8 May 2026', '2026-05-08'],
    ['8th May 2026 ¦ May 8th, 2026', '2026-05-08'],
    ['Fri 8 May 2026 09.27 BST', '2026-05-08'],
    ['Friday, May 8, 2026 at 9:27 a.m. EDT', '2026-05-08'],
    ['08-May-2026', '2026-05-08'],
    ['05/22/2026 ¦ 22/05/2026', '2026-05-22'],
  ])('%s is %s', (forms, edtf) => {
    for (const text of each(forms)) {
      const [date, ...more] = findDates(`(${text})`);
      expect(`${date?.edtf}, ${more.length} more`).toBe(`${edtf}, 0 more`);
      expect(text).toContain(date?.text ?? ' ');
    }
  });

  it.each([
    ['刚刚 ¦ 5分钟前 ¦ 昨天 12:30 ¦ 今日09:27 ¦ an hour ago ¦ 3 days ago ¦ Yesterday at 9:27 AM'],
    ['4 min read ¦ 8日 ¦ 30 分钟以前'],
    ['the May 2026 issue ¦ 5月份 ¦ won 12-10 on Friday'],
  ])('%s is none', (forms) => {
    for (const text of each(forms)) expect(findDates(text)).toEqual([]);
  });

  it.each([
    ['XXXX-01-02', '2026-01-05', '2026-01-02'],
    ['XXXX-12-30', '2026-01-05', '2025-12-30'],
    ['2025-12-30', '2026-01-05', '2025-12-30'],
  ])('%s beside %s is %s', (edtf, other, full) => {
    expect(completeYear(edtf, other)).toBe(full);
  });
});

const ROLES = ['authors', 'editors', 'translators', 'photographers', 'source'] as const;

/** `authors 林溪, 何荷; editors 白桦`; without what the row leaves open, and without agency and date where it does not ask. */
function said(claims: readonly Claim[], wanted = ''): string {
  const role = (name: string, values: readonly (string | undefined)[]) =>
    values.length === 0 || wanted.includes(`${name} *`) ? [] : [`${name} ${values.join(', ')}`];
  const people = ROLES.flatMap((name) =>
    role(
      name,
      claims.filter((claim) => claim.role === name).flatMap((claim) => claim.names),
    ),
  );
  const outlet = claims.flatMap((claim) => claim.outlet ?? []).slice(0, 1);
  const date = claims.flatMap((claim) => claim.date?.edtf ?? []).slice(0, 1);
  return [
    ...people,
    ...(wanted.includes('agency ') ? role('agency', outlet) : []),
    ...(wanted.includes('date ') ? role('date', date) : []),
  ].join('; ');
}

/** What a row asks for, without the fields that it leaves open (`source *`). */
const closed = (wanted: string) =>
  wanted
    .split('; ')
    .filter((field) => !field.endsWith(' *'))
    .join('; ');

/** agency | place | date, `-` where none is, `*` where the row leaves it open. */
function whoWhereWhen(
  agency: string | null | undefined,
  place: string | null | undefined,
  date: { readonly edtf: string } | null | undefined,
  wanted: string,
): string {
  const open = wanted.split(' | ').map((field) => field === '*');
  return [agency, place, date?.edtf].map((field, i) => (open[i] === true ? '*' : (field ?? '-'))).join(' | ');
}

/** A dateline up to the sign ¶, and what it says: agency | place | date | people. `*` leaves a field open. */
const CHINESE_DATELINES: readonly (readonly [line: string, fields: string])[] = [
  // Z1
  [
    '财联社5月8日讯（编辑 林溪）¶河湾市周四说 ¦ 财联社5月8日讯(编辑 林溪)¶河湾市周四说',
    '财联社 | - | XXXX-05-08 | editors 林溪',
  ],
  ['财联社5月8日讯（编译 林溪）¶河湾市周四说', '财联社 | - | XXXX-05-08 | translators 林溪'],
  ['财联社5月8日讯（记者 林溪 编辑 何荷）¶周四', '财联社 | - | XXXX-05-08 | authors 林溪; editors 何荷'],
  ['财联社5月8日讯，¶据河湾市水务局微信公众号消息 ¦ 财联社5月8日电，¶河湾市水务局公告', '财联社 | - | XXXX-05-08 |'],
  ['财联社５月８日讯（编辑 林溪）¶河湾市周四说', '财联社 | - | XXXX-05-08 | editors 林溪'],
  ['《科创板日报》5月8日讯（记者 林溪）¶河湾市周四说', '* | - | XXXX-05-08 | authors 林溪'],
  // Z2
  [
    '新华社北京9月2日电（记者林溪、何荷）¶今年以来 ¦ 新华社北京9月2日电（记者林溪 何荷）¶今年以来 ¦ 新华社北京9月2日电（记者林溪，何荷）¶今年以来',
    '新华社 | 北京 | XXXX-09-02 | authors 林溪, 何荷',
  ],
  ['新华社北京9月2日电（记者欧阳溪、司马小荷）¶今年', '新华社 | 北京 | XXXX-09-02 | authors 欧阳溪, 司马小荷'],
  ['新华社柏林3月4日电（记者林溪）¶当地时间4日', '新华社 | 柏林 | XXXX-03-04 | authors 林溪'],
  ['新华社北京2026年5月8日电¶ 今年以来，全国', '新华社 | 北京 | 2026-05-08 |'],
  ['新华社快讯：¶河湾市8日发生洪水', '新华社 | - | - |'],
  ['新华网北京10月29日电（记者林溪）¶今年以来', '新华网 | 北京 | XXXX-10-29 | authors 林溪'],
  ['据新华社北京5月8日电（记者林溪）¶今年以来', '新华社 | 北京 | XXXX-05-08 | authors 林溪'],
  ['新華社北京5月8日電（記者林溪、何荷）¶今年以來', '新華社 | 北京 | XXXX-05-08 | authors 林溪, 何荷'],
  // Z3
  ['人民网北京12月8日电（记者林溪）¶记者从', '人民网 | 北京 | XXXX-12-08 | authors 林溪'],
  ['光明网北京5月8日电（记者 林溪）¶今年以来', '光明网 | 北京 | XXXX-05-08 | authors 林溪'],
  ['中新网北京9月27日电 (记者 林溪)¶为加强河道管理', '中新网 | 北京 | XXXX-09-27 | authors 林溪'],
  ['中新网北京12月28日电 (林溪 何荷) ¶北京市水务局', '中新网 | 北京 | XXXX-12-28 | authors 林溪, 何荷'],
  ['中新网北京新闻6月13日电¶ 北京市水务局', '* | * | XXXX-06-13 |'],
  ['中新社华盛顿12月15日电 (记者 林溪)¶当地时间', '中新社 | 华盛顿 | XXXX-12-15 | authors 林溪'],
  ['中新网客户端广州5月8日电(记者 林溪)¶广州市', '* | 广州 | XXXX-05-08 | authors 林溪'],
  ['央视网消息：¶5月8日，水务局发布通知', '央视网 | - | - |'],
  ['央广网北京5月8日消息（记者林溪）¶据中央广播电视总台', '央广网 | 北京 | XXXX-05-08 | authors 林溪'],
  // Z4
  ['本报北京4月24日电 （记者林溪）¶昨天下午', '- | 北京 | XXXX-04-24 | authors 林溪'],
  ['本报讯(记者 林溪)¶昨天下午 ¦ 本报讯（记者 林溪）¶昨天下午', '- | - | - | authors 林溪'],
  ['本报讯(记者林溪 通讯员何小荷)¶昨天下午', '- | - | - | authors 林溪, 何小荷'],
  ['本报讯（记者陈溪 实习生 王荷）¶昨天下午', '- | - | - | authors 陈溪, 王荷'],
  ['本报讯 记者林溪报道：¶昨天下午', '- | - | - | authors 林溪'],
  ['本报北京9月4日讯记者林溪报道：¶昨天下午', '- | 北京 | XXXX-09-04 | authors 林溪'],
  ['本报北京6月14日讯新华社记者林溪、本报记者何荷报道：¶昨天', '* | 北京 | XXXX-06-14 | authors 林溪, 何荷'],
  // Z5
  [
    '【环球时报-环球网报道 记者 林溪】¶据 ¦ [环球时报-环球网报道记者 林溪]¶据',
    '环球时报-环球网 | - | - | authors 林溪',
  ],
  ['【环球网报道记者林溪】¶据', '环球网 | - | - | authors 林溪'],
  ['【环球网报道】¶据 ¦ 【环球网综合报道】¶据', '环球网 | - | - |'],
  ['【环球时报驻德国特约记者 林溪】¶据', '环球时报 | * | - | authors 林溪'],
  ['【文/观察者网 林溪】¶据', '观察者网 | - | - | authors 林溪'],
  ['【文/观察者网 林溪 编辑/何荷】¶据', '观察者网 | - | - | authors 林溪; editors 何荷'],
  // Z6, Z7
  ['参考消息网1月16日报道¶ 美媒称，河湾市', '参考消息网 | - | XXXX-01-16 |'],
  ['智通财经APP获悉，¶河湾电力 ¦ 智通财经APP讯，¶河湾电力', '智通财经APP | - | - |'],
  ['证券时报e公司讯，¶河湾电力', '证券时报e公司 | - | - |'],
  ['证券时报网讯，¶河湾电力', '证券时报网 | - | - |'],
  ['e公司讯，¶河湾电力', 'e公司 | - | - |'],
  ['证券之星消息，¶河湾电力', '证券之星 | - | - |'],
  ['汇通财经APP讯--¶河湾电力', '汇通财经APP | - | - |'],
  ['观点网讯：¶河湾地产', '观点网 | - | - |'],
  ['上海证券报·中国证券网讯（记者 林溪）¶河湾电力', '上海证券报·中国证券网 | - | - | authors 林溪'],
  ['格隆汇5月8日丨¶河湾电力公布', '格隆汇 | - | XXXX-05-08 |'],
  ['IT之家 5月8日消息，¶河湾电力', 'IT之家 | - | XXXX-05-08 |'],
  ['36氪获悉，¶河湾电力', '36氪 | - | - |'],
  ['【财新网】（记者 林溪）¶河湾电力', '财新网 | - | - | authors 林溪'],
  // From Hong Kong, Taiwan, and abroad
  ['（中央社記者林溪遠台北5日電）¶水利署今天', '中央社 | 台北 | - | authors 林溪遠'],
  ['（中央社記者林溪遠倫敦8日專電）¶英國', '中央社 | 倫敦 | - | authors 林溪遠'],
  ['（中央社東京8日綜合外電報導）¶日本', '中央社 | 東京 | - |'],
  ['（中央社台北8日電）¶水利署今天', '中央社 | 台北 | - |'],
  ['〔記者林溪遠／台北報導〕¶水利署今天', '- | 台北 | - | authors 林溪遠'],
  ['〔記者林溪遠、何小荷／高雄報導〕¶水利署今天', '- | 高雄 | - | authors 林溪遠, 何小荷'],
  ['〔編譯林溪遠／綜合報導〕¶水利署今天', '- | - | - | translators 林溪遠'],
  ['〔即時新聞／綜合報導〕¶水利署今天', '* | - | - |'],
  ['【記者林溪遠／台北報導】¶水利署今天', '- | 台北 | - | authors 林溪遠'],
  ['【大公報訊】¶水務署昨日', '大公報 | - | - |'],
  ['【大公報訊】記者林溪遠報道：¶水務署昨日', '大公報 | - | - | authors 林溪遠'],
  ['【明報專訊】¶水務署昨日', '明報 | - | - |'],
  ['韓聯社首爾5月8日電 ¶韓國政府', '韓聯社 | 首爾 | XXXX-05-08 |'],
  ['（德国之声中文网）¶德国政府', '德国之声中文网 | - | - |'],
  ['（早报讯）¶水务局昨日', '早报 | - | - |'],
  ['（北京综合讯）¶水务局昨日', '- | 北京 | - |'],
  ['（吉隆坡8日讯）¶首相昨日', '- | 吉隆坡 | - |'],
  ['路透北京1月17日 - ¶中国', '路透 | 北京 | XXXX-01-17 |'],
  ['华盛顿 — ¶美国国务院周四说', '- | 华盛顿 | - |'],
];

const ENGLISH_DATELINES: readonly (readonly [line: string, fields: string])[] = [
  // E2
  ['WASHINGTON (Reuters) - ¶The', 'Reuters | WASHINGTON | - |'],
  ['WASHINGTON, May 8 (Reuters) - ¶The', 'Reuters | WASHINGTON | XXXX-05-08 |'],
  ['WASHINGTON/BEIJING, May 8 (Reuters) - ¶The', 'Reuters | WASHINGTON/BEIJING | XXXX-05-08 |'],
  ['May 8 (Reuters) - ¶The', 'Reuters | - | XXXX-05-08 |'],
  ['(Reuters) - ¶The', 'Reuters | - | - |'],
  ['KYIV, Ukraine (AP) — ¶The', 'AP | KYIV, Ukraine | - |'],
  ['SÃO PAULO (AP) — ¶The', 'AP | SÃO PAULO | - |'],
  ['BEIJING, Sept. 2 (Xinhua) -- ¶The', 'Xinhua | BEIJING | XXXX-09-02 |'],
  ['Jan. 10 (Xinhua) -- ¶The', 'Xinhua | - | XXXX-01-10 |'],
  ['JAKARTA (JP): ¶The', 'JP | JAKARTA | - |'],
  ['(CNN) — ¶The ¦ (CNN)¶The', 'CNN | - | - |'],
  ['NEW YORK (CNNMoney) ¶The', 'CNNMoney | NEW YORK | - |'],
  ['ATLANTA _ ¶The', '- | ATLANTA | - |'],
  ['FED-GREENSPAN (Undated) _ ¶The', '* | * | - |'],
  ['CHAPEL HILL, N.C. (InvestigateTV) — ¶The', 'InvestigateTV | CHAPEL HILL, N.C. | - |'],
  ['Taipei, May 8 (CNA) ¶The', 'CNA | Taipei | XXXX-05-08 |'],
  ['MOSCOW, May 8. /TASS/. ¶The', 'TASS | MOSCOW | XXXX-05-08 |'],
  ['Berlin (dpa) - ¶The', 'dpa | Berlin | - |'],
  ['Madrid, May 8 (EFE).- ¶The', 'EFE | Madrid | XXXX-05-08 |'],
  // E3
  ['LONDON — ¶The', '- | LONDON | - |'],
  ['PARIS/BERLIN - ¶The', '- | PARIS/BERLIN | - |'],
  ['NEW DELHI: ¶The', '- | NEW DELHI | - |'],
  ['Beijing, May 22 — ¶The', '- | Beijing | XXXX-05-22 |'],
  ['SAN JOSE, Calif., May 8, 2026 /PRNewswire/ -- ¶The', 'PRNewswire | SAN JOSE, Calif. | 2026-05-08 |'],
  ['LISBON, Portugal, May 8, 2026 (GLOBE NEWSWIRE) -- ¶The', 'GLOBE NEWSWIRE | LISBON, Portugal | 2026-05-08 |'],
  ['BOSTON--(BUSINESS WIRE)--¶The', 'BUSINESS WIRE | BOSTON | - |'],
  ['AUSTIN, TX | MAY 8, 2026 — ¶The ¦ AUSTIN, TX | May 8, 2026 – ¶The', '- | AUSTIN, TX | 2026-05-08 |'],
  ['CLS News, May 22 (Edited by Lin Xi) — ¶The', 'CLS News | - | XXXX-05-22 | editors Lin Xi'],
];

describe('datelines', () => {
  it.each([
    ...CHINESE_DATELINES.map(([line, fields]) => ['zh', line, fields] as const),
    ...ENGLISH_DATELINES.map(([line, fields]) => ['en', line, fields] as const),
  ])('%s: %s', (lang, forms, wanted) => {
    for (const marked of each(forms)) {
      const line = marked.replace('¶', '');
      const dateline = readDateline(line, lang);
      const begins = `${line.slice(0, dateline?.end ?? 0).trim()}¶`;
      const fields = `${whoWhereWhen(dateline?.agency, dateline?.place, dateline?.date, wanted)} | ${said(dateline?.credits ?? [])}`;
      expect(`${begins} ${fields}`.trim()).toBe(`${marked.slice(0, marked.indexOf('¶')).trim()}¶ ${wanted}`);
    }
  });

  it.each([
    [
      'zh',
      '据路透社报道，市长周一表示，新桥将于明年开通。 ¦ 据央视新闻消息，新桥将于明年开通。 ¦ 据《华尔街日报》网站1月14日报道，新桥将于明年开通。 ¦ 据外媒报道，新桥将于明年开通。',
    ],
    [
      'zh',
      '9月16日,据路透社报道,新桥将于明年开通。 ¦ 综合外电报道，新桥将于明年开通。 ¦ 知情人士称，新桥将于明年开通。 ¦ 记者从水务局获悉，新桥将于明年开通。 ¦ 记者5月8日从水务局获悉，新桥将于明年开通。',
    ],
    ['zh', '5月8日电影节在河湾开幕，市长到场。'],
    ['zh', '5月8日讯问结束以后，他回了家。'],
    ['zh', '新华社5月8日报道了这件事，读者却没有注意。'],
    ['zh', '本报5月8日收到读者来电，说桥上的灯不亮了。 ¦ 北京消息人士5月8日说，谈判还在继续。'],
    ['zh', '北京—上海的列车周五起提速。'],
    ['zh', '巴黎——他深爱的城市——那年冬天很冷。'],
    ['zh', '（北京）河湾科技有限公司周四公布了年报。 ¦ 【背景】这座桥建于上世纪六十年代。'],
    ['en', 'By many measures, the year was wet. ¦ By most accounts - and there are several - the year was wet.'],
    ['en', 'The letter — seen by two people — was never sent. ¦ The letter _ seen by two people _ was never sent.'],
    ['en', 'May said - in a speech - that the bridge would open.'],
    ['en', 'Paris — the city he loved — was cold that winter.'],
    ['en', 'London - and not only London - had a wet summer.'],
    ['en', 'May 8 — a day nobody forgot — was cold. ¦ June — always the wettest month — brought the flood.'],
    ['en', 'NASA — long the owner of the land — wants to sell it.'],
    ['en', 'Reuters - the news agency - asked him twice.'],
    ['en', 'Chicago (the musical) — now in its tenth year — is sold out. ¦ WATCH: The bridge opens.'],
    ['en', 'EDITOR’S NOTE — This story was changed after it was first published.'],
    ['en', 'He lived in Rome, Italy (at first) - and later nowhere.'],
  ] as const)('%s: none in %s', (lang, forms) => {
    for (const line of each(forms)) expect(readDateline(line, lang)).toBeNull();
  });
});

describe('names', () => {
  it.each([
    [
      'zh',
      '林溪、何荷 ¦ 林溪，何荷 ¦ 林溪,何荷 ¦ 林溪；何荷 ¦ 林溪/何荷 ¦ 林溪 | 何荷 ¦ 林溪\u3000何荷 ¦ 林溪和何荷 ¦ 林溪 和 何荷 ¦ 林溪 与 何荷',
      '林溪, 何荷',
    ],
    ['zh', '陆溪 端木荷', '陆溪, 端木荷'],
    ['zh', '卡尔•文德', '卡尔•文德'],
    ['zh', '马克·维尔 文小溪', '马克·维尔, 文小溪'],
    ['zh', '首席记者 林溪 ¦ 特约撰稿人 林溪 ¦ 林溪 A1234 ¦ 林溪(EN008) ¦ 林溪 linxi@a.example', '林溪'],
    ['zh', '林溪_NB1234', '林溪'],
    ['zh', '林溪（实习）', '林溪'],
    ['en', 'Jane Doe & Bo Sun ¦ Jane Doe | Bo Sun', 'Jane Doe, Bo Sun'],
    ['en', 'Jane Doe, Bo Sun, and Ann Lee', 'Jane Doe, Bo Sun, Ann Lee'],
    ['en', 'Jane Doe in Hong Kong and Bo Sun in Beijing', 'Jane Doe, Bo Sun'],
    ['en', "Mary-Jane O'Roe", "Mary-Jane O'Roe"],
    ['en', 'Jean-Luc de la Cour', 'Jean-Luc de la Cour'],
    ['en', 'J. K. Roe', 'J. K. Roe'],
    ['en', 'Jane Doe Jr.', 'Jane Doe Jr.'],
    ['en', 'Dr. Jane Doe', 'Jane Doe'],
    ['en', 'Jane Doe, PhD', 'Jane Doe'],
    ['en', 'Jane Doe (jane.doe@a.example) ¦ Jane Doe, China Correspondent', 'Jane Doe'],
    ['en', 'Jane Doe @janedoe', 'Jane Doe'],
    ['en', 'Jane Doe Political correspondent', 'Jane Doe'],
    ['en', 'Jane Doe, Associated Press ¦ Jane Doe for The Harbour Post', 'Jane Doe'],
  ] as const)('%s: %s', (lang, forms, names) => {
    for (const value of each(forms)) expect(readNames(value, lang).people.join(', ')).toBe(names);
  });
});

/** A credit line and what it says, in the order of ROLES, then agency and date where the row asks for them. */
const CHINESE_CREDITS: readonly (readonly [line: string, fields: string])[] = [
  // Z2, Z4, Z5: at the end
  ['参与记者：林溪、何荷 ¦ （参与记者：林溪 何荷）', 'authors 林溪, 何荷'],
  ['（执笔记者：林溪；参与记者：何荷、白桦）', 'authors 林溪, 何荷, 白桦'],
  ['新华社记者 林溪 摄', 'photographers 林溪'],
  ['新华社记者林溪摄', 'photographers 林溪'],
  ['新华社发（林溪 摄）', 'photographers 林溪'],
  ['【编辑：何荷】 ¦ 【编辑:何荷】', 'editors 何荷'],
  // Z8
  [
    '每经记者 林溪 每经编辑 何荷 ¦ 记者 | 林溪⏎编辑｜何荷 ¦ 记者丨林溪 编辑丨何荷 ¦ 新京报贝壳财经记者 林溪 编辑 何荷 校对 白桦',
    'authors 林溪; editors 何荷',
  ],
  ['每经记者 林溪 全国两会现场报道 每经编辑 何荷', 'authors 林溪; editors 何荷'],
  ['每经记者：林小溪', 'authors 林小溪'],
  ['每经记者 林溪 发自上海', 'authors 林溪'],
  [
    '每经记者｜林溪 每经编辑｜何荷 ¦ 每经记者|林溪    每经编辑|何荷 ¦ 每经实习记者 林溪 每经编辑 何荷',
    'authors 林溪; editors 何荷',
  ],
  ['界面新闻记者 | 林溪', 'authors 林溪; agency 界面新闻'],
  ['界面新闻记者 | 林溪⏎界面新闻编辑 | 何荷', 'authors 林溪; editors 何荷; agency 界面新闻'],
  ['澎湃新闻记者 林溪、何小荷', 'authors 林溪, 何小荷; agency 澎湃新闻'],
  ['澎湃新闻记者 林溪 实习生 何荷', 'authors 林溪, 何荷; agency 澎湃新闻'],
  ['澎湃新闻记者 林溪 图', 'photographers 林溪'],
  ['新京报记者 林溪 编辑 何荷 校对 白桦', 'authors 林溪; editors 何荷; agency 新京报'],
  ['21世纪经济报道记者 林溪 北京报道', 'authors 林溪; agency 21世纪经济报道'],
  ['21世纪经济报道见习记者林溪 实习生何荷 广州报道', 'authors 林溪, 何荷; agency 21世纪经济报道'],
  ['华夏时报（www.a.example）记者 林溪 北京报道', 'authors 林溪'],
  ['本报记者 林溪 上海报道', 'authors 林溪'],
  ['财新周刊 记者 林溪', 'authors 林溪'],
  ['（总台记者 林溪 何荷）', 'authors 林溪, 何荷'],
  // Z9: authors
  [
    '作者：张溪 ¦ 作者:张溪 ¦ 作者 ： 张溪 ¦ 作者｜张溪 ¦ 作者|张溪 ¦ 作者丨张溪 ¦ 作者/张溪 ¦ （作者：张溪）',
    'authors 张溪',
  ],
  [
    '作者：张溪、何荷 ¦ 作者：张溪，何荷 ¦ 作者：张溪 何荷 ¦ 作者：张溪/何荷 ¦ 采写：张溪 何荷 ¦ 执笔：张溪 何荷',
    'authors 张溪, 何荷',
  ],
  ['作者：林登·维尔', 'authors 林登·维尔'],
  ['作者：JANE DOE, BO SUN', 'authors JANE DOE, BO SUN'],
  ['JANE DOE2026年4月24日', 'authors JANE DOE; date 2026-04-24'],
  ['文｜张小溪 ¦ 文丨张小溪 ¦ 文 | 张小溪 ¦ 文/张小溪 ¦ 文｜财新 张小溪', 'authors 张小溪'],
  ['文/图 张小溪', 'authors 张小溪; photographers 张小溪'],
  ['文／張溪 圖／何荷', 'authors 張溪; photographers 何荷'],
  ['撰文：张溪 ¦ 原创：张溪 ¦ 整理：张溪', 'authors 张溪'],
  ['采写：新京报记者 张溪', 'authors 张溪; agency 新京报'],
  ['对谈/傅溪 蓝荷 吴小荷', 'authors 傅溪, 蓝荷, 吴小荷'],
  ['記者陳溪／台北報導 ¦ 記者 陳溪 報導', 'authors 陳溪'],
  ['聯合報 記者陳溪遠／台北即時報導', 'authors 陳溪遠; agency 聯合報'],
  ['2026-05-08 09:27 聯合報／ 記者陳溪遠／台北即時報導', 'authors 陳溪遠; agency 聯合報; date 2026-05-08'],
  ['採訪／陳溪 撰文／何荷', 'authors 陳溪, 何荷'],
  ['撰文：陳溪遠 出版：2026-05-08 09:27 更新：2026-05-08 10:00', 'authors 陳溪遠; date 2026-05-08'],
  ['更新于2026年5月8日 07:31 英国《金融时报》 林登·维尔 伦敦报道', 'authors 林登·维尔; date 2026-05-08'],
  ['林溪 北京特派员', 'authors 林溪'],
  ['林溪/何小荷（法新社、路透社等）', 'authors 林溪, 何小荷'],
  ['Cody Ren自香港对本文有报道贡献。', 'authors Cody Ren'],
  ['（凤凰卫视林溪 综合报道）', 'authors 林溪; agency 凤凰卫视'],
  // Z9: editors, translators, photographers, and those who are none of these
  [
    '编辑/何荷 ¦ 编辑 | 何荷 ¦ 责编：何荷 ¦ [责任编辑：何荷] ¦ 责任编辑：何荷 SF183 ¦ (责任编辑：何荷 HN008) ¦ （责任编辑：何荷 hehe@a.example）',
    'editors 何荷',
  ],
  ['（责编：何荷、白桦） ¦ (责编:何荷、白桦)', 'editors 何荷, 白桦'],
  ['责任编辑：何荷_NB1234', 'editors 何荷'],
  ['责任编辑：123', ''],
  ['主编｜周溪 责编｜何荷', 'editors 周溪, 何荷'],
  [
    '技术责编｜何荷 ¦ 值班编辑：何荷 ¦ 视频编辑：何荷 ¦ 编辑：何荷 审核：白桦 ¦ 监制：白桦 编辑：何荷 ¦ 責任編輯／何荷 ¦ （完）责任编辑：何荷',
    'editors 何荷',
  ],
  ['本期编辑 何荷', 'editors 何荷'],
  ['编辑：何荷 流程编辑：TF019', 'editors 何荷'],
  ['监制：白桦', ''],
  ['記者：林溪   責編：何荷   網編：白樺', 'authors 林溪; editors 何荷, 白樺'],
  ['（編輯：何荷）1150508', 'editors 何荷'],
  ['（譯者：何荷/核稿：白樺）1150508', 'translators 何荷'],
  [
    '编译：何荷 ¦ 编译/何荷 ¦ 编译｜何荷 校对｜白桦 ¦ 編譯何荷／綜合報導 ¦ 译者：何荷 ¦ 译者/何荷 ¦ 译者｜何荷 审校｜白桦',
    'translators 何荷',
  ],
  ['翻译：何荷、白桦', 'translators 何荷, 白桦'],
  ['翻译：纽约时报中文网', 'translators *'],
  ['摄影：白桦 ¦ 摄影/白桦 ¦ 供图：白桦', 'photographers 白桦'],
  ['薛荷 摄', 'photographers 薛荷'],
  ['图/白桦', 'photographers 白桦'],
  ['图｜白桦', 'photographers 白桦'],
  ['记者：林溪 摄影：白桦', 'authors 林溪; photographers 白桦'],
  // Z10, Z13
  ['来源：财联社 ¦ 来源:财联社', 'source 财联社'],
  [
    '来源｜海岬日报 ¦ 文章来源：海岬日报 ¦ 稿件来源：海岬日报 ¦ 本文来自：海岬日报 ¦ 本文来源于:海岬日报',
    'source 海岬日报',
  ],
  ['來源：海岬日報', 'source 海岬日報'],
  ['稿件来源：每经记者 林溪 发自上海', 'authors 林溪; source *'],
  ['本文来源：时代周报 作者：林溪', 'authors 林溪; source 时代周报'],
  ['转自：上海证券报·中国证券网', 'source 上海证券报·中国证券网'],
  ['转载自 海岬日报 ¦ 转载自：“海岬日报” ¦ 出处：海岬日报 ¦ （来源：海岬日报）', 'source 海岬日报'],
  ['来源：新华社 作者：林溪 责任编辑：何荷', 'authors 林溪; editors 何荷; source 新华社'],
  ['2026年05月08日 07:31 市场资讯', 'date 2026-05-08'],
  ['浏览 8.7w 来源：界面新闻', 'source 界面新闻'],
  ['林溪 05-08 12:30', 'authors 林溪; date XXXX-05-08'],
  ['图片来源：视觉中国', ''],
  ['图源：视觉中国', ''],
  ['图/视觉中国', ''],
];

const ENGLISH_CREDITS: readonly (readonly [line: string, fields: string])[] = [
  // E1
  ['By Jane Doe', 'authors Jane Doe'],
  ['By: Jane Doe ¦ by Jane Doe', 'authors Jane Doe'],
  ['By Jane Doe, Bo Sun and Ann Lee', 'authors Jane Doe, Bo Sun, Ann Lee'],
  ['BY TOM ROE', 'authors TOM ROE'],
  ['By ABBY GOODE', 'authors ABBY GOODE'],
  ['By Jane Doe, Business reporter, BBC News ¦ Jane Doe, BBC News', 'authors Jane Doe; agency BBC News'],
  ['By Jane Doe, Reuters', 'authors Jane Doe; agency Reuters'],
  ['By Jane Doe for CNN', 'authors Jane Doe; agency CNN'],
  ['By Reuters Staff ¦ By The Associated Press', 'agency *'],
  ['By Jane Doe | The Associated Press', 'authors Jane Doe; agency *'],
  ['From Our Correspondent', ''],
  ['Written by Jane Doe ¦ Words by Jane Doe ¦ Posted by Jane Doe ¦ Story by Jane Doe', 'authors Jane Doe'],
  ['Story by Jane Doe, Photos by Bo Sun', 'authors Jane Doe; photographers Bo Sun'],
  ['Opinion by Jane Doe ¦ Analysis by Jane Doe', 'authors Jane Doe'],
  ['Jane Doe, Senior Reporter · May 8, 2026 · 4 min read', 'authors Jane Doe; date 2026-05-08'],
  ['Jane Doe, Staff Writer', 'authors Jane Doe'],
  ['By Jane Doe 2 hours ago', 'authors Jane Doe'],
  ['By Jane Doe, 8 May 2026 ¦ By Jane Doe for RFA Mandarin 2026.05.08', 'authors Jane Doe; date 2026-05-08'],
  ['By Jane Doe | Published May 8, 2026', 'authors Jane Doe; date 2026-05-08'],
  // E4
  ['Reporting by Jane Doe in New York; Editing by Bo Sun', 'authors Jane Doe; editors Bo Sun'],
  [
    'Reporting by Jane Doe and Ann Lee; Additional reporting by Cy Roe; Editing by Bo Sun and Ed May',
    'authors Jane Doe, Ann Lee, Cy Roe; editors Bo Sun, Ed May',
  ],
  [
    'Reporting by Jane Doe and Ann Lee Writing by Cy Roe Editing by Bo Sun',
    'authors Jane Doe, Ann Lee, Cy Roe; editors Bo Sun',
  ],
  [
    'Reporting by Jane Doe and Ann Lee, writing by Cy Roe, editing by Bo Sun',
    'authors Jane Doe, Ann Lee, Cy Roe; editors Bo Sun',
  ],
  ['Reporting by Reuters; editing by Bo Sun ¦ Edited by Bo Sun ¦ Edited by: Bo Sun', 'editors Bo Sun'],
  ['(Additional reporting by Jane Doe in Lisbon) ¦ – Additional reporting by Jane Doe', 'authors Jane Doe'],
  ['Writing by Jane Doe ¦ Compiled by Jane Doe ¦ With files from Jane Doe', 'authors Jane Doe'],
  ['Translated by Bo Sun', 'translators Bo Sun'],
  ['Translated by Bo Sun. Edited by Ann Lee.', 'editors Ann Lee; translators Bo Sun'],
  ['Translated and edited by Bo Sun.', 'editors Bo Sun; translators Bo Sun'],
  ['Written by Jane Doe. Translated by Bo Sun.', 'authors Jane Doe; translators Bo Sun'],
  ['— CNBC’s Jane Doe contributed to this report.', 'authors Jane Doe'],
  ["CNN's Jane Doe and Bo Sun contributed to this report.", 'authors Jane Doe, Bo Sun'],
  ['Jane Doe contributed to this report.', 'authors Jane Doe'],
  ['Jane Doe and Bo Sun contributed reporting.', 'authors Jane Doe, Bo Sun'],
  ['Jane Doe in Oslo contributed to this report.', 'authors Jane Doe'],
  ['The Associated Press contributed to this report.', ''],
  [
    "CNN's Jane Doe reported from Oslo. CNN's Bo Sun wrote from London. Ann Lee and Cy Roe contributed to this report.",
    'authors Jane Doe, Bo Sun, Ann Lee, Cy Roe',
  ],
  ['Jane Doe wrote this story for VOA Learning English. Bo Sun was the editor.', 'authors Jane Doe; editors Bo Sun'],
  ['With files from The Canadian Press', ''],
  ['With assistance from Jane Doe and Bo Sun', 'authors Jane Doe, Bo Sun'],
  ['Photographs by Bo Sun', 'photographers Bo Sun'],
  // E5, E7
  ['Source: Mingzhou Daily', 'source Mingzhou Daily'],
  ['Sources: Mingzhou Daily, Harbour Wire', 'source Mingzhou Daily, Harbour Wire'],
  ['Source: Xinhua | Editor: Bo Sun', 'editors Bo Sun; source Xinhua'],
  ['Photo: Xinhua', ''],
  ['Image credit: Xinhua', ''],
  ['This article was originally published in The Harbour Post.', 'source The Harbour Post'],
  ['This story was originally published by Harbour Wire.', 'source Harbour Wire'],
  ['Published May 8, 2026 9:27 AM EDT · Updated May 9, 2026 1:12 PM EDT', 'date 2026-05-08'],
  ['Published: 9:27am, 8 May 2026 ¦ Last updated: 8 May 2026', 'date 2026-05-08'],
  ['Last modified on Fri 8 May 2026 09.30 BST', 'date 2026-05-08'],
];

/** The fields of a line that reads as byline or credit. */
function credit(line: string, lang: Lang, wanted: string): string {
  const { claims, coverage } = segment(line.replace('⏎', '\n'), lang);
  return coverage >= 0.7 ? said(claims, wanted) : `no credit, ${coverage.toFixed(2)}`;
}

describe('credit lines', () => {
  it.each([
    ...CHINESE_CREDITS.map(([line, fields]) => ['zh', line, fields] as const),
    ...ENGLISH_CREDITS.map(([line, fields]) => ['en', line, fields] as const),
  ])('%s: %s', (lang, forms, wanted) => {
    for (const line of each(forms)) expect(credit(line, lang, wanted)).toBe(closed(wanted));
  });

  it.each([
    ['zh', '（完） ¦ (完) ¦ （全文完） ¦ -End- ¦ END ¦ ■'],
    ['en', 'Enditem ¦ Endit ¦ (more) ¦ ### ¦ -30-'],
  ] as const)('%s: %s ends an article', (lang, forms) => {
    for (const line of each(forms)) expect(segment(line, lang).claims.map(({ role }) => role)).toEqual(['end']);
  });

  it.each([
    [
      'zh',
      '编辑部的故事，每个人都听过一点。 ¦ 编辑是一份辛苦的工作。 ¦ 来源于生活的小说，往往最能打动人。 ¦ 文中提到的桥，如今已经不在了。 ¦ 论文：河流的两岸 ¦ 英文：河流的两岸',
    ],
    [
      'zh',
      '记者从水务局获悉，新桥将于明年开通。 ¦ 记者注意到，桥上的灯没有亮。 ¦ 翻译这本书用了他三年时间。 ¦ 作者在书里写道，河水总是向东流。 ¦ 摄影展周五在河湾开幕。 ¦ 原标题：河流的两岸 ¦ （原标题：河流的两岸）',
    ],
    [
      'zh',
      '编者按：这是一组关于河流的文章。 ¦ 核心提示：新桥将于明年开通。 ¦ 声明：本文不构成投资建议。 ¦ 点击查看本文英文版。',
    ],
    ['en', 'By many measures, the year was wet. ¦ By then the hall was empty. ¦ By Monday, the river had fallen.'],
    ['en', 'Source code is cheap, and readers are not. ¦ Editing by hand is slow.'],
    ['en', 'Written by hand, the letter took a week. ¦ Analysis by the council shows that the bridge is safe.'],
    ['en', 'Abby Goode crossed the bridge first. ¦ Exclusive: Council weighs a second bridge'],
    ['en', 'Heavy rain contributed to this report of floods, the mayor said.'],
    ['en', 'Our Standards: The Thomson Reuters Trust Principles.'],
  ] as const)('%s: no credit in %s', (lang, forms) => {
    for (const line of each(forms)) expect(credit(line, lang, '')).toMatch(/^no credit/);
  });

  it.each([
    ['en', '2 hours ago ¦ 4 min read ¦ Updated 3 hours ago'],
    ['en', 'A version of this article appeared in print on May 8, 2026, on page 4 of the New York edition.'],
    ['en', 'Some information for this report came from Reuters and AFP.'],
    ['zh', '30 分钟以前 ¦ 一审：何荷 二审：白桦 三审：林溪 ¦ 责任印制：何荷'],
  ] as const)('%s: nobody wrote it in %s', (lang, forms) => {
    for (const line of each(forms)) expect(said(segment(line, lang).claims)).toBe('');
  });
});

const BODY = {
  en: [
    'The council of Ostrey met on Monday evening, and it talked about the bridge until midnight.',
    'Mayor Ann Vale said that the bridge would cost 12 million crowns, twice as much as planned.',
    'The bridge is to be closed for repair from June, and the ferry will run every half an hour.',
  ],
  zh: [
    '奥斯特雷议会周一晚上开会，讨论桥梁问题直到午夜。',
    '市长安·维尔表示，这座桥将耗资1200万克朗，是原计划的两倍。',
    '大桥将从6月起封闭维修，渡轮每半小时开行一班。',
  ],
} as const;
const TITLE = { en: 'Council talks about bridge until midnight', zh: '议会讨论大桥直到午夜' } as const;

/** What stands below the headline, before the first word, and below the text; then agency | place | date | people and source. */
const ARTICLES: readonly (readonly [lang: Lang, top: string, lead: string, tail: string, fields: string])[] = [
  [
    'zh',
    '2026-05-08 09:27 来源：海岬日报 作者：林溪',
    '',
    '责任编辑：何荷 SF183',
    '- | - | 2026-05-08 | authors 林溪; editors 何荷; source 海岬日报',
  ],
  ['zh', '2026-05-08 09:27 星期五', '**财联社5月8日讯（编辑 林溪）**', '', '财联社 | - | 2026-05-08 | editors 林溪'],
  [
    'zh',
    '',
    '新华社北京5月8日电（记者林溪、何荷）',
    '（完）⏎参与记者：白桦',
    '新华社 | 北京 | XXXX-05-08 | authors 林溪, 何荷, 白桦',
  ],
  ['zh', '本报记者 林溪', '', '（本报北京11月13日电）', '- | 北京 | XXXX-11-13 | authors 林溪'],
  [
    'zh',
    '林登·维尔2026年5月8日',
    '',
    '翻译：何荷⏎点击查看本文英文版。',
    '- | - | 2026-05-08 | authors 林登·维尔; translators 何荷',
  ],
  ['zh', '2026年05月08日 07:31', '', '图片来源：视觉中国', '- | - | 2026-05-08 |'],
  [
    'zh',
    '每经记者 林溪    每经编辑 何荷',
    '',
    '（来源：海岬日报）',
    '* | - | - | authors 林溪; editors 何荷; source 海岬日报',
  ],
  [
    'zh',
    '2026-05-08 09:27',
    '（中央社記者林溪遠台北8日電）',
    '（編輯：何荷）1150508',
    '中央社 | 台北 | 2026-05-08 | authors 林溪遠; editors 何荷',
  ],
  ['zh', '', '〔記者林溪遠／台北報導〕', '', '- | 台北 | - | authors 林溪遠'],
  [
    'en',
    'By Jane Doe and Bo Sun⏎May 8, 2026',
    'OSTREY, Norway (AP) — ',
    'Ann Lee contributed to this report.',
    'AP | OSTREY, Norway | 2026-05-08 | authors Jane Doe, Bo Sun, Ann Lee',
  ],
  [
    'en',
    '',
    'LONDON, May 8 (Reuters) - ',
    '(Reporting by Jane Doe; Editing by Bo Sun)',
    'Reuters | LONDON | XXXX-05-08 | authors Jane Doe; editors Bo Sun',
  ],
  [
    'en',
    'Jane Doe, Senior Reporter · May 8, 2026 · 4 min read',
    '',
    'Source: Mingzhou Daily',
    '- | - | 2026-05-08 | authors Jane Doe; source Mingzhou Daily',
  ],
  ['en', 'Jane Doe in Oslo⏎Fri 8 May 2026 09.27 BST', '', '', '- | - | 2026-05-08 | authors Jane Doe'],
  [
    'en',
    'Jane Doe in Hong Kong and Bo Sun in Beijing⏎Published: 9:27am, 8 May 2026',
    '',
    '',
    '- | - | 2026-05-08 | authors Jane Doe, Bo Sun',
  ],
  [
    'en',
    '',
    'OSTREY — ',
    'Jane Doe reported from Ostrey, and Bo Sun from London.',
    '- | OSTREY | - | authors Jane Doe, Bo Sun',
  ],
  ['en', 'By Jane Doe⏎2 hours ago', '', '', '- | - | - | authors Jane Doe'],
  ['en', 'By [Jane Doe](https://a.example/jane)⏎8 May 2026', '', '', '- | - | 2026-05-08 | authors Jane Doe'],
  [
    'en',
    'Written by Jane Doe⏎Photographs by Bo Sun⏎Translated by Ann Lee',
    'LISBON — ',
    '###',
    '- | LISBON | - | authors Jane Doe; translators Ann Lee; photographers Bo Sun',
  ],
  ['en', '', 'BEIJING, May 8 (Xinhua) -- ', 'Enditem', 'Xinhua | BEIJING | XXXX-05-08 |'],
];

describe('whole articles', () => {
  it.each(ARTICLES)('%s: %s, %s, %s', (lang, top, lead, tail, wanted) => {
    const [first, ...rest] = BODY[lang];
    const blocks = [`# ${TITLE[lang]}`, ...top.split('⏎'), lead + first, ...rest, ...tail.split('⏎')];
    const half = parse(blocks.filter((block) => block !== '').join('\n\n'))[0]?.[lang];
    const byline = half?.byline;
    const people = ROLES.flatMap((role) => {
      const names = role === 'source' ? [byline?.source ?? []].flat() : (byline?.[role] ?? []);
      return names.length === 0 ? [] : [`${role} ${names.join(', ')}`];
    });
    const fields = whoWhereWhen(byline?.agency, byline?.place, byline?.date, wanted);
    expect(`${fields} | ${people.join('; ')}`.trim()).toBe(wanted);
    expect(half?.sections.flatMap((section) => section.paragraphs.map(({ text }) => text))).toEqual(BODY[lang]);
  });
});
