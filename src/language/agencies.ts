// News agencies and outlets as datelines and bylines name them, in both languages. Compiled by hand from the agencies' own
// names and the forms listed in public style guides. One outlet a line: English forms | Chinese forms, `/` between forms.

const OUTLETS = `
CLS News/CLS/Cailian Press|财联社
Xinhua/Xinhua News Agency/XINHUA|新华社/新华网/新華社/新華網/新华财经
Reuters/REUTERS|路透社/路透/路透中文网
AP/Associated Press/The Associated Press/ASSOCIATED PRESS|美联社/美聯社
AFP/Agence France-Presse/AFP News|法新社
China News Service/CNS/China News/ECNS/Chinanews|中新社/中新网/中国新闻社/中国新闻网/中新網/中新社网
Bloomberg/BLOOMBERG/Bloomberg News|彭博社/彭博/彭博新闻社/布隆伯格/布伦伯格
Kyodo/Kyodo News/KYODO|共同社
Yonhap/Yonhap News Agency/YONHAP|韩联社/韓聯社
TASS/Tass|塔斯社/俄塔社
RIA Novosti/Sputnik|俄新社/俄罗斯卫星通讯社/卫星通讯社
dpa/DPA|德新社
EFE|埃菲社
ANSA|安莎社
CNA/Central News Agency|中央社
UPI|合众国际社
PTI/Press Trust of India|印度报业托拉斯
ANI||
IANS||
Bernama/BERNAMA|马新社
Jiji/Jiji Press/JIJI|时事社/时事通讯社
Antara||
People's Daily/People’s Daily|人民日报/人民日報
People's Daily Online|人民网/人民網
Global Times|环球时报/环球网/環球時報/环球时报-环球网
China Daily|中国日报/中国日报网/中國日報
CCTV/CGTN|央视网/央视新闻/央视/中央广播电视总台/总台央视/央视财经
Guangming Daily|光明日报/光明网
China Youth Daily|中国青年报/中青在线/中国青年网
Economic Daily|经济日报/中国经济网
Science and Technology Daily|科技日报
Legal Daily|法制日报/法治日报
Workers' Daily|工人日报
PLA Daily|解放军报
The Paper/Sixth Tone|澎湃新闻/澎湃/澎湃新闻网
Jiemian/Jiemian News|界面新闻/界面
Yicai/Yicai Global|第一财经
National Business Daily|每日经济新闻/每经网/每经AI快讯/每经
21st Century Business Herald|21世纪经济报道
Securities Times|证券时报/证券时报网/证券时报e公司/e公司
Shanghai Securities News|上海证券报/中国证券网/上证报中国证券网
China Securities Journal|中国证券报/中证网
Securities Daily|证券日报
Zhitong Finance|智通财经/智通财经APP/智通财经网
Reference News|参考消息/参考消息网
Beijing News|新京报/新京报网
Southern Metropolis Daily|南方都市报/南都
Southern Weekly|南方周末
Beijing Youth Daily|北京青年报/北青报
Beijing Daily|北京日报
Beijing Evening News|北京晚报
Beijing Business Today|北京商报
Red Star News|红星新闻
Cover News|封面新闻
Caixin|财新/财新网
Sina/Sina Finance|新浪财经/新浪网/新浪
Guancha|观察者网
Huanqiu|环球网
Wallstreetcn|华尔街见闻
Time Weekly|时代周报
Phoenix/ifeng|凤凰网/凤凰卫视
The New York Times/New York Times/NYT|纽约时报/纽约时报中文网/紐約時報
The Wall Street Journal/Wall Street Journal/WSJ|华尔街日报
Financial Times/FT|金融时报/FT中文网
The Guardian/Guardian|卫报
The Washington Post/Washington Post|华盛顿邮报
BBC/BBC News|英国广播公司/BBC中文网
CNN/CNNMoney/CNN Business|美国有线电视新闻网
NPR|美国全国公共广播电台
VOA/Voice of America|美国之音
RFA/Radio Free Asia|自由亚洲电台
DW/Deutsche Welle|德国之声
RFI|法国国际广播电台
NHK|日本广播协会
Nikkei/Nikkei Asia|日经中文网/日本经济新闻
NBC News/NBC||
CBS News/CBS||
ABC News/ABC||
Fox News||
Politico||
Axios||
The Economist|经济学人
Al Jazeera|半岛电视台
The Straits Times/Straits Times/THE STRAITS TIMES/ST|海峡时报
Asia News Network/ANN/ASIA NEWS NETWORK/THE STRAITS TIMES/ASIA NEWS NETWORK|亚洲新闻网
Lianhe Zaobao|联合早报
South China Morning Post/SCMP|南华早报
Hong Kong Free Press/HKFP|香港自由新闻
CitizenNews|眾新聞/众新闻
Stand News|立場新聞
Ming Pao|明報/明报
Jakarta Post/THE JAKARTA POST|雅加达邮报
The Nation/THE NATION||
THE KOREA HERALD/The Korea Herald|韩国先驱报
PRNewswire/PR Newswire|美通社
Business Wire|美国商业资讯
GLOBE NEWSWIRE/GlobeNewswire||
BUSINESS WIRE||
CNNMoney||
InvestigateTV||
The Canadian Press/Canadian Press|加拿大通讯社
Financial Times/FT|英国《金融时报》/《金融时报》/金融时报/FT中文网
Nikkei/Nikkei Asia|日本经济新闻/日经中文网
Caixin|财新网/财新周刊/财新
Deutsche Welle/DW|德国之声/德国之声中文网/德國之聲
Voice of America/VOA|美国之音/美國之音
Radio Free Asia/RFA|自由亚洲电台/自由亞洲電台
Ta Kung Pao|大公報/大公报/大公网
Wen Wei Po|文匯報/文汇报
United Daily News|聯合報/联合报/聯合新聞網
Liberty Times|自由時報/自由时报
China Times|中國時報/中时新闻网/中時新聞網
HK01|香港01
Zaobao|早报/早報
Gelonghui|格隆汇
IThome|IT之家
36Kr|36氪
Stocstar|证券之星
Securities Times|证券时报/证券时报网/证券时报e公司/e公司
Shanghai Securities News|上海证券报/中国证券网/上海证券报·中国证券网
Zhitong|智通财经APP/智通财经
FX678|汇通财经APP/汇通财经
Guandian|观点网
NBD/National Business Daily|每日经济新闻/每经网
21st Century Business Herald|21世纪经济报道
Phoenix|凤凰网/凤凰卫视
`;

let names: { en: ReadonlySet<string>; zh: readonly string[] } | undefined;

/** Names of outlets: English ones as a set, Chinese ones longest first. */
export function outlets(): { en: ReadonlySet<string>; zh: readonly string[] } {
  if (names !== undefined) return names;
  const rows = OUTLETS.trim()
    .split('\n')
    .map((row) => row.split('|'));
  const en = new Set(rows.flatMap(([left = '']) => left.split('/')));
  const zh = rows.flatMap(([, right = '']) => right.split('/')).filter((name) => name !== '');
  names = { en, zh: zh.sort((a, b) => b.length - a.length) };
  return names;
}
