// Cities that datelines name, in both languages: capitals and the seats of news bureaus. Compiled by hand; the Chinese forms
// follow Xinhua's usual transcriptions, with Hong Kong's and Taiwan's where they differ. `English | 中文/變體`.

const CITIES = `
Beijing|北京
Shanghai|上海
Guangzhou|广州/廣州
Shenzhen|深圳
Tianjin|天津
Chongqing|重庆
Hong Kong|香港
Macau|澳门/澳門
Macao|澳门
Taipei|台北/臺北
Nanjing|南京
Wuhan|武汉
Chengdu|成都
Hangzhou|杭州
Xi'an|西安
Shenyang|沈阳
Harbin|哈尔滨
Jinan|济南
Qingdao|青岛
Urumqi|乌鲁木齐
Lhasa|拉萨
Kunming|昆明
Haikou|海口
Sanya|三亚
Boao|博鳌
Zhengzhou|郑州
Changsha|长沙
Fuzhou|福州
Xiamen|厦门
Hefei|合肥
Nanchang|南昌
Nanning|南宁
Guiyang|贵阳
Lanzhou|兰州
Yinchuan|银川
Xining|西宁
Hohhot|呼和浩特
Taiyuan|太原
Shijiazhuang|石家庄
Changchun|长春
Dalian|大连
Suzhou|苏州
Washington|华盛顿/華盛頓
New York|纽约/紐約
United Nations|联合国
Los Angeles|洛杉矶/洛杉磯
San Francisco|旧金山/舊金山
Chicago|芝加哥
Boston|波士顿/波士頓
Houston|休斯敦/休斯顿
Atlanta|亚特兰大
Miami|迈阿密
Seattle|西雅图
Detroit|底特律
Philadelphia|费城
Dallas|达拉斯
Minneapolis|明尼阿波利斯
Toronto|多伦多
Ottawa|渥太华
Montreal|蒙特利尔
Vancouver|温哥华
Mexico City|墨西哥城
Havana|哈瓦那
Caracas|加拉加斯
Bogota|波哥大
Lima|利马
Santiago|圣地亚哥
Buenos Aires|布宜诺斯艾利斯
Brasilia|巴西利亚
Sao Paulo|圣保罗
Rio de Janeiro|里约热内卢
London|伦敦/倫敦
Manchester|曼彻斯特
Edinburgh|爱丁堡
Dublin|都柏林
Paris|巴黎
Berlin|柏林
Frankfurt|法兰克福
Munich|慕尼黑
Hamburg|汉堡
Brussels|布鲁塞尔/布魯塞爾
Amsterdam|阿姆斯特丹
The Hague|海牙
Geneva|日内瓦
Zurich|苏黎世
Bern|伯尔尼
Davos|达沃斯
Vienna|维也纳
Rome|罗马/羅馬
Milan|米兰
Vatican City|梵蒂冈
Madrid|马德里
Barcelona|巴塞罗那
Lisbon|里斯本
Athens|雅典
Warsaw|华沙
Prague|布拉格
Budapest|布达佩斯
Bucharest|布加勒斯特
Sofia|索非亚
Belgrade|贝尔格莱德
Stockholm|斯德哥尔摩
Oslo|奥斯陆
Copenhagen|哥本哈根
Helsinki|赫尔辛基
Vilnius|维尔纽斯
Riga|里加
Tallinn|塔林
Minsk|明斯克
Kyiv|基辅
Kiev|基辅
Moscow|莫斯科
St Petersburg|圣彼得堡
Istanbul|伊斯坦布尔
Ankara|安卡拉
Jerusalem|耶路撒冷
Tel Aviv|特拉维夫
Gaza|加沙
Ramallah|拉姆安拉
Beirut|贝鲁特
Damascus|大马士革
Amman|安曼
Baghdad|巴格达
Tehran|德黑兰
Riyadh|利雅得
Doha|多哈
Dubai|迪拜
Abu Dhabi|阿布扎比
Kuwait City|科威特城
Sanaa|萨那
Cairo|开罗
Tripoli|的黎波里
Tunis|突尼斯
Algiers|阿尔及尔
Rabat|拉巴特
Khartoum|喀土穆
Addis Ababa|亚的斯亚贝巴
Nairobi|内罗毕
Lagos|拉各斯
Abuja|阿布贾
Accra|阿克拉
Dakar|达喀尔
Johannesburg|约翰内斯堡
Pretoria|比勒陀利亚
Cape Town|开普敦
Harare|哈拉雷
Kabul|喀布尔
Islamabad|伊斯兰堡
Karachi|卡拉奇
New Delhi|新德里
Mumbai|孟买
Kolkata|加尔各答
Dhaka|达卡
Colombo|科伦坡
Kathmandu|加德满都
Yangon|仰光
Naypyidaw|内比都
Bangkok|曼谷
Hanoi|河内
Ho Chi Minh City|胡志明市
Phnom Penh|金边
Vientiane|万象
Kuala Lumpur|吉隆坡
Singapore|新加坡
Jakarta|雅加达
Manila|马尼拉
Tokyo|东京/東京
Osaka|大阪
Seoul|首尔/首爾
Pyongyang|平壤
Ulan Bator|乌兰巴托
Almaty|阿拉木图
Tashkent|塔什干
Sydney|悉尼
Melbourne|墨尔本
Canberra|堪培拉
Wellington|惠灵顿
Auckland|奥克兰
`;

let known: { en: ReadonlySet<string>; zh: ReadonlySet<string> } | undefined;

/** Names of cities: English in lower case, Chinese as written. */
export function cities(): { en: ReadonlySet<string>; zh: ReadonlySet<string> } {
  if (known !== undefined) return known;
  const rows = CITIES.trim()
    .split('\n')
    .map((row) => row.split('|'));
  known = {
    en: new Set(rows.map(([name = '']) => name.toLowerCase())),
    zh: new Set(rows.flatMap(([, names = '']) => names.split('/'))),
  };
  return known;
}
