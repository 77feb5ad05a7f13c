// Dates, datelines, names and credit lines in the forms that newspapers print them, with invented names.
import { describe, expect, it } from 'vitest';
import { readDateline } from '../src/byline/dateline.ts';
import { dateOfUrl, findDates } from '../src/byline/dates.ts';
import { completeYear } from '../src/byline/fields.ts';
import { readNames } from '../src/byline/names.ts';
import { type Claim, segment } from '../src/byline/segments.ts';
import type { Lang } from '../src/model.ts';

describe('dates', () => {
  it.each([
    ['2026年5月22日', '2026-05-22'],
    ['2026-05-08 09:27 星期五', '2026-05-08'],
    ['2026.05.08', '2026-05-08'],
    ['2026/5/8', '2026-05-08'],
    ['2026-05-08T01:27:00Z', '2026-05-08'],
    ['２０２６年１２月３１日', '2026-12-31'],
    ['5月22日', 'XXXX-05-22'],
    ['05-08 12:30', 'XXXX-05-08'],
    ['May 8, 2026 9:27 AM EDT', '2026-05-08'],
    ['8 May 2026', '2026-05-08'],
    ['Fri, 08 May 2026 12:07:12 GMT', '2026-05-08'],
    ['Sept. 2', 'XXXX-09-02'],
    ['Monday, March 3rd, 2025', '2025-03-03'],
  ])('%s is %s', (text, edtf) => {
    const [date, ...more] = findDates(`(${text})`);
    expect([date?.edtf, more]).toEqual([edtf, []]);
    expect(text.startsWith(date?.text ?? ' ')).toBe(true);
  });

  it.each([['2 hours ago'], ['30 分钟以前'], ['8日'], ['13-45 12:30'], ['in May 2026'], ['version 2.05.08']])(
    '%s is none',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it.each([
    ['https://a.example/2026/05/22/rain.html', '2026-05-22'],
    ['https://a.example/20260522-rain.html', '2026-05-22'],
    ['https://a.example/2026-5-2/rain', '2026-05-02'],
    ['https://web.archive.org/web/20190301000000/https://a.example/rain', null],
    ['https://a.example/id/12345678', null],
  ])('%s says %s', (url, edtf) => {
    expect(dateOfUrl(url)).toBe(edtf);
  });

  it('takes a missing year from another date, and the year before where that lies months ahead', () => {
    expect(completeYear('XXXX-05-22', '2026-05-23')).toBe('2026-05-22');
    expect(completeYear('XXXX-12-31', '2026-01-02')).toBe('2025-12-31');
    expect(completeYear('XXXX-05-22', null)).toBe('XXXX-05-22');
    expect(completeYear('2024-05-22', '2026-05-23')).toBe('2024-05-22');
  });
});

/** A dateline as it stands, and what it says: agency, place, date, then the people of each role. */
type DatelineRow = readonly [lang: Lang, line: string, fields: string];

const DATELINES: readonly DatelineRow[] = [
  ['zh', '财联社7月21日讯（编辑 李荷）|智能路灯', '财联社, -, XXXX-07-21, editors 李荷'],
  ['zh', '财联社5月22日讯，|据河湾市消息', '财联社, -, XXXX-05-22'],
  ['zh', '新华社北京9月2日电（记者白朗、王溪）|今年', '新华社, 北京, XXXX-09-02, authors 白朗 王溪'],
  ['zh', '新华社柏林3月4日电（记者王溪）|当地', '新华社, 柏林, XXXX-03-04, authors 王溪'],
  ['zh', '中新网北京9月27日电 (记者 杜溪)|为加强', '中新网, 北京, XXXX-09-27, authors 杜溪'],
  ['zh', '中新社华盛顿12月15日电 |当地', '中新社, 华盛顿, XXXX-12-15'],
  ['zh', '本报北京4月24日电 （记者韩溪）|昨天', '-, 北京, XXXX-04-24, authors 韩溪'],
  ['zh', '本报讯(记者 王溪)|快递员', '-, -, -, authors 王溪'],
  ['zh', '本报讯(记者万溪 通讯员李荷)|快递员', '-, -, -, authors 万溪 李荷'],
  ['zh', '【环球网报道 记者 乌溪】|据', '环球网, -, -, authors 乌溪'],
  ['zh', '参考消息网3月7日报道 |美媒', '参考消息网, -, XXXX-03-07'],
  ['zh', '智通财经APP获悉，|昨天', '智通财经APP, -, -'],
  ['zh', '北京（法新社）-|市长说', '法新社, 北京, -'],
  ['zh', '河湾新闻网7月9日电 (记者 金荷) |水务局', '河湾新闻网, -, XXXX-07-09, authors 金荷'],
  ['en', 'WASHINGTON (Reuters) - |The', 'Reuters, WASHINGTON, -'],
  ['en', 'WASHINGTON, May 8 (Reuters) - |The', 'Reuters, WASHINGTON, XXXX-05-08'],
  ['en', 'May 8 (Reuters) - |The', 'Reuters, -, XXXX-05-08'],
  ['en', 'KYIV, Ukraine (AP) — |The', 'AP, KYIV, Ukraine, -'],
  ['en', 'BEIJING, Sept. 2 (Xinhua) -- |The', 'Xinhua, BEIJING, XXXX-09-02'],
  ['en', 'Jan. 10 (Xinhua) -- |The', 'Xinhua, -, XXXX-01-10'],
  ['en', '(CNN) — |The', 'CNN, -, -'],
  ['en', 'LITTLETON, Colo. (AP) -- |The', 'AP, LITTLETON, Colo., -'],
  ['en', 'LONDON — |The', '-, LONDON, -'],
  ['en', 'SAN JOSE, Calif., May 8, 2026 /PRNewswire/ -- |The', 'PRNewswire, SAN JOSE, Calif., 2026-05-08'],
  ['en', 'CLS News, May 22 (Edited by Lin Zhou) — |The', 'CLS News, -, XXXX-05-22, editors Lin Zhou'],
];

const ROLES = ['authors', 'editors', 'translators', 'photographers', 'source'] as const;

function people(claims: readonly Claim[]): string[] {
  return ROLES.flatMap((role) => {
    const names = claims.filter((claim) => claim.role === role).flatMap((claim) => claim.names);
    return names.length === 0 ? [] : [`${role} ${names.join(' ')}`];
  });
}

describe('datelines', () => {
  it.each(DATELINES)('%s: %s', (lang, marked, fields) => {
    const dateline = readDateline(marked.replace('|', ''), lang);
    const said = [dateline?.agency ?? '-', dateline?.place ?? '-', dateline?.date?.edtf ?? '-'];
    const line = marked.replace('|', '');
    expect([
      line.slice(0, dateline?.end ?? 0).trim(),
      [...said, ...people(dateline?.credits ?? [])].join(', '),
    ]).toEqual([marked.slice(0, marked.indexOf('|')).trim(), fields]);
  });

  it.each([
    ['en', 'By many measures — and there are many — the year was wet.'],
    ['en', 'The letter — seen by two people — was never sent.'],
    ['en', 'She waited (as always) - and nobody came.'],
    ['en', '"May 8 - a date to remember," he said.'],
    ['zh', '据路透社报道，市长周一表示，新桥将于明年开通。'],
    ['zh', '新华社记者在现场看到，水已经退了。'],
    ['zh', '5月22日，市长在会上说，这件事不会再拖。'],
    ['zh', '北京的夏天很热，5月就有三十度。'],
  ] as const)('%s: none in %s', (lang, line) => {
    expect(readDateline(line, lang)).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['zh', '白朗、王溪', ['白朗', '王溪']],
    ['zh', '龚溪 杨小荷', ['龚溪', '杨小荷']],
    ['zh', '计荷 SF183', ['计荷']],
    ['zh', '卫溪 mail@a.example', ['卫溪']],
    ['zh', '洛里·卡尔瓦', ['洛里·卡尔瓦']],
    ['en', 'Jane Doe', ['Jane Doe']],
    ['en', 'Jane Doe in Paris and Bo Sun', ['Jane Doe', 'Bo Sun']],
    ['en', 'Jane Doe, Bo Sun and Ann Lee', ['Jane Doe', 'Bo Sun', 'Ann Lee']],
    ['en', 'Jane Doe, Senior Reporter', ['Jane Doe']],
    ['en', 'ABBY VANCE', ['ABBY VANCE']],
    ['en', 'Ludwig van Doorn', ['Ludwig van Doorn']],
  ] as const)('%s: %s', (lang, value, names) => {
    expect(readNames(value, lang).people).toEqual(names);
  });

  it('tells an outlet from a person', () => {
    expect(readNames('JANE DOE, Reuters', 'en')).toEqual({ people: ['JANE DOE'], outlet: 'Reuters' });
    expect(readNames('Reuters Staff', 'en').people).toEqual([]);
  });
});

/** A credit line and the roles it fills. */
const CREDITS: readonly (readonly [lang: Lang, line: string, fields: string])[] = [
  ['zh', '责任编辑：计荷 SF183', 'editors 计荷'],
  ['zh', '（责任编辑：卫溪 mail@a.example）', 'editors 卫溪'],
  ['zh', '（责编：白朗、王溪）', 'editors 白朗 王溪'],
  ['zh', '【编辑:朱荷】', 'editors 朱荷'],
  ['zh', '作者：张溪', 'authors 张溪'],
  ['zh', '作者｜张溪', 'authors 张溪'],
  ['zh', '文｜张小荷', 'authors 张小荷'],
  ['zh', '记者 | 杨荷', 'authors 杨荷'],
  ['zh', '新京报记者 苏荷 校对 李溪', 'authors 苏荷'],
  ['zh', '本报记者 陈溪 实习生 王荷', 'authors 陈溪 王荷'],
  ['zh', '翻译：白桦', 'translators 白桦'],
  ['zh', '编译 白桦；审校 郑果、卢苇', 'translators 白桦'],
  ['zh', '記者陳荷／港口市報導', 'authors 陳荷'],
  ['zh', '摄影：王溪', 'photographers 王溪'],
  ['zh', '来源：财联社', 'source 财联社'],
  ['zh', '文章来源：海岬日报', 'source 海岬日报'],
  ['zh', '2008年06月07日 14:23 来源：中国新闻网 发表评论', 'source 中国新闻网'],
  ['zh', '图片来源：视觉中国', ''],
  ['zh', '记者 | 杨荷⏎编辑｜殷小溪', 'authors 杨荷, editors 殷小溪'],
  ['en', 'By Jane Doe', 'authors Jane Doe'],
  ['en', 'By Jane Doe and Bo Sun', 'authors Jane Doe Bo Sun'],
  ['en', 'Written by Jane Doe', 'authors Jane Doe'],
  ['en', 'Reporting by Jane Doe in New York; Editing by Bo Sun', 'authors Jane Doe, editors Bo Sun'],
  [
    'en',
    'Reporting by Jane Doe and Ann Lee Writing by Ed Roe Editing by Bo Sun',
    'authors Jane Doe Ann Lee Ed Roe, editors Bo Sun',
  ],
  ['en', 'Additional reporting by Tom Reed', 'authors Tom Reed'],
  ['en', 'Translated by Bo Sun', 'translators Bo Sun'],
  ['en', 'Photographs by Sam Roe', 'photographers Sam Roe'],
  ['en', 'Source: Mingzhou Daily', 'source Mingzhou Daily'],
  ['en', 'Photo: Xinhua', ''],
  ['en', 'Published May 8, 2026 9:27 AM EDT', ''],
];

describe('credit lines', () => {
  it.each(CREDITS)('%s: %s', (lang, line, fields) => {
    const { claims, coverage } = segment(line.replace('⏎', '\n'), lang);
    expect(people(claims).join(', ')).toBe(fields);
    expect(coverage).toBeGreaterThanOrEqual(0.7);
  });

  it.each([['（完）'], ['(完)'], ['-End-'], ['■'], ['Enditem'], ['###'], ['（全文完）']])(
    '%s ends an article',
    (line) => {
      expect(segment(line, 'zh').claims.map(({ role }) => role)).toEqual(['end']);
    },
  );

  it.each([
    ['en', 'By then the hall was empty, and by nine the lights were out.'],
    ['en', 'The report was written by a committee that nobody remembers.'],
    ['zh', '他是这份报纸的编辑，也是它唯一的读者。'],
    ['zh', '论文：一种新的方法，可以在三天内完成全部测量。'],
  ] as const)('%s: no credit in %s', (lang, line) => {
    expect(segment(line, lang).coverage).toBeLessThan(0.7);
  });
});
