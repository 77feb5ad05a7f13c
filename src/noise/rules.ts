// Patterns of what is no article, as data: each rule has an id, a note, an example and how sure it is.
//
// A pattern is a whole line unless the note says otherwise, and long lines are left alone: a body paragraph that is
// discarded is the worst error there is.
import type { Block } from '../model.ts';

export interface NoiseRule {
  readonly id: string;
  readonly note: string;
  readonly example: string;
  readonly test: RegExp;
  /** 0–1. */
  readonly certainty: number;
  /** Whether it looks at whole sentences too, not only at short lines. */
  readonly prose?: boolean;
  /** Longest reading text it may take, in code units. */
  readonly longest: number;
}

export const RULES: readonly NoiseRule[] = [
  {
    id: 'noise/breadcrumb',
    note: 'path to the page',
    example: '首页 > 新闻 > 国际',
    certainty: 0.97,
    longest: 120,
    test: /^(?:(?:[您你]?(?:当前|现在|目前)(?:的|所在的?)?位置|本页位置|您的位置|你的位置|當前位置|you are here)\s*[:：]?\s*)?\S[^>→»›。！？]{0,20}(?:\s*(?:(?<!-)>|→|»|›|&gt;)\s*[^>→»›。！？]{1,30}){1,6}$|^(?:[您你]?(?:当前|现在|目前)(?:的|所在的?)?位置|本页位置|您的位置|當前位置|you are here)\s*[:：]/i,
  },
  {
    id: 'noise/navigation',
    note: 'a link for keyboards and screen readers',
    example: 'Skip to main content',
    certainty: 0.97,
    longest: 80,
    test: /^scroll down (?:to|for)\b|skip to (?:main |page )?(?:content|navigation|search)|accessibility (?:statement|links)/i,
  },
  {
    id: 'noise/related',
    note: 'a link to another story, also in the middle of the text',
    example: 'Related Story Ten things to know',
    certainty: 0.96,
    prose: true,
    longest: 220,
    test: /^(?!.*[.。]\s*$)(?:related (?:story|stories|articles?|news|coverage)\b|相关故事|相關故事|read (?:more|also|next)\s*[:：]|see also\s*[:：]|also read\s*[:：]|more (?:on|from)\s*[:：]|related\s*[:：]|recommended\s*[:：]|【?(?:相关|延伸|推荐|扩展|更多)(?:阅读|新闻|报道|文章|链接|推荐)\s*[:：>》】])/i,
  },
  {
    id: 'noise/neighbour',
    note: 'the story before and after',
    example: '上一篇：没有了',
    certainty: 0.97,
    longest: 120,
    test: /^(?:上一篇|下一篇|上一条|下一条|上一頁|下一頁|previous (?:article|post|story)|next (?:article|post|story))\s*(?:[:：]|$)/i,
  },
  {
    id: 'noise/subscription',
    note: 'asks to subscribe, follow, download or register',
    example: 'Sign up for our newsletter',
    certainty: 0.96,
    prose: true,
    longest: 240,
    test: /^(?:get (?:the best of|our best|the latest|all the news).{0,60}(?:inbox|newsletter|email)|sign up (?:for|to|here|now)|subscribe (?:to|now|for)|register (?:now|for)|get (?:our|the) (?:newsletter|app)|download (?:our|the) app|follow us on|like us on|join us on|join .{0,30}(?:telegram|whatsapp|channel|newsletter|mailing list)|this (?:story|article) (?:also )?appears in our app|本文同时发布于我们的|already (?:a subscriber|registered)|(?:请|請)?(?:关注|關注|扫描|掃描|扫码|长按|長按|点击|點擊)(?:下方|上方|以下|右侧)?.{0,12}(?:二维码|二維碼|公众号|公眾號|微信号|客户端|關注我們|关注我们|查看|阅读原文|進入|进入)|(?:请|請)加入成為|(?:月費|年費)訂戶|欢迎(?:关注|订阅|扫码)|打开.{0,8}(?:APP|客户端)|下载.{0,10}(?:APP|客户端))/i,
  },
  {
    id: 'noise/sharing',
    note: 'sharing and font size',
    example: '分享到：微信 微博 QQ空间',
    certainty: 0.96,
    longest: 120,
    test: /^(?:分享(?:到|至)|分享本文|转发(?:到|至)|【?(?:字体|字号|字型|放大字体)\s*[:：】]?|share (?:on|this|via|to)\b|share on facebook|share or comment on|tweet this|listen\s*\d+\s*min|share this articleshare)/i,
  },
  {
    id: 'noise/comments',
    note: 'a count of readers, comments or likes',
    example: '参与互动(0)',
    certainty: 0.95,
    longest: 60,
    test: /^(?:(?:共|已有)?\s*\d[\d,.]*\s*[万wWkK]?\s*(?:条|則|则|次|人|个)?\s*(?:评论|評論|回复|参与|跟贴|跟帖|留言|阅读|閱讀|浏览|瀏覽|点赞|赞|转发|收藏|comments?|replies|views?|shares?|likes?)|(?:参与互动|全部评论|评论|阅读|浏览|点击|热度|comments?|views?|shares?|likes?)\s*[（(:：]?\s*[\d,.]+\s*[万wWkK]?\s*[)）]?|阅\s*[\d.]+\s*[wWkK万]?|\d+图|\d{1,4}\/\d{3,5}字|为您推荐了.*|您有未读.*)$/i,
  },
  {
    id: 'noise/copyright',
    note: 'rights, licences and disclaimers',
    example: '沪ICP备14040942号',
    certainty: 0.96,
    prose: true,
    longest: 400,
    test: /(?:ICP[备證证]|公网安备|网安备|許可證|许可证[号:：]|(?:©|\(c\)|&copy;|copyright)\s*(?:©\s*)?(?:\d{4}|20\d\d)|all rights reserved|版权(?:所有|归.*所有)|版權所有|未经.{0,12}(?:授权|许可|允许).{0,20}(?:转载|使用|复制|摘编)|未經.{0,12}(?:授權|許可).{0,20}(?:轉載|使用)|^(?:免责声明|免責聲明|版权声明|法律声明|特别声明|disclaimer)\s*[:：]|不(?:得|可)转载|违法和不良信息举报|举报(?:电话|邮箱)|客服(?:电话|热线|热線)|(?:投稿|报料|新闻热线|联系|客服)(?:邮箱|邮件|电话)\s*[:：]|本评论(?:观点)?只代表|(?:本文|文章|以上)(?:内容|观点)?(?:仅|只|僅)?代表作者(?:个人|個人|本人)?(?:观点|立场|觀點|立場)|the views expressed (?:here|in this|are|by)|(?:opinions|views) expressed .{0,40}(?:author|writer)['’]?s?|thomson reuters trust principles)/i,
  },
  {
    id: 'noise/cookies',
    note: 'cookie and browser notices',
    example: 'We use cookies to improve your experience.',
    certainty: 0.96,
    prose: true,
    longest: 500,
    test: /(?:^privacy notice\s*[:：]|google recaptcha|\bwe use cookies\b|\bthis (?:site|website) uses cookies\b|accept (?:all )?cookies|enable javascript|browser (?:is|version) (?:out ?dated|too old)|浏览器版本过低|请升级浏览器|本网站使用\s*cookie|使用cookies?)/i,
  },
  {
    id: 'noise/menu',
    note: 'cells of a menu on one line',
    example: 'Terms | Privacy | Contact',
    certainty: 0.9,
    longest: 600,
    test: /^[^|｜。.!?！？]{1,24}(?:\s*[|｜•]\s*[^|｜。!?！？]{1,24}){2,60}$/,
  },
  {
    id: 'noise/navigation',
    note: 'links in brackets and nothing else',
    example: '[详情] [Details]',
    certainty: 0.92,
    longest: 60,
    test: /^(?:\[[^\]]{1,12}\]\s*)+$/,
  },
  {
    id: 'noise/advertisement',
    note: 'an offer',
    example: '全场图书五折起 扫码立即抢购',
    certainty: 0.9,
    longest: 60,
    test: /(?:立即(?:抢购|购买|下单|领取)|限时(?:优惠|特价|抢购)|全场.{0,6}折|点击(?:购买|领取)|limited[- ]time offer|shop now|buy now|% off\b)/i,
  },
  {
    id: 'noise/ago',
    note: 'age of another story',
    example: '新京报 ⋅ 80评论 ⋅ 2分钟前',
    certainty: 0.9,
    longest: 40,
    test: /^(?:.{0,20}[⋅·•]\s*)?\d{1,2}\s*(?:秒|分钟|小时|天|日|周|个月|月|年|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s*(?:之?前|ago)$|^.{2,16}\s\d{1,2}年前$/i,
  },
  {
    id: 'noise/clock',
    note: 'a time of day alone',
    example: '01:47',
    certainty: 0.85,
    longest: 24,
    test: /^(?:[^\d:]{0,12}\s)?\d{1,2}:\d{2}(?::\d{2})?$/,
  },
  {
    id: 'noise/debris',
    note: 'numbers and signs alone',
    example: '0',
    certainty: 0.93,
    longest: 40,
    test: /^(?!\s*(?:(?:19|20)\d{2}\s*[-./]\s*\d|\d{2}-\d{2}\s+\d{1,2}:\d{2}))[^A-Za-z\u00c0-\u024f\u0370-\u058f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff21-\uff5a]{1,40}$/,
  },
  {
    id: 'noise/address',
    note: 'a bare address',
    example: 'https://example.org/a',
    certainty: 0.9,
    prose: true,
    longest: 4000,
    test: /^(?:https?:\/\/|www\.)\S+$/i,
  },
  {
    id: 'noise/markup',
    note: 'what is left of code',
    example: 'function() { return 0; }',
    certainty: 0.95,
    prose: true,
    longest: 4000,
    test: /^(?:(?:var|let|const) \w+ ?=.*|<!--.*|.*-->|\/\*.*\*\/|(?:var|let|const|function|window|document|jQuery|\$)[\w.$]*\s*[=({.].*|[.#]?[\w-]+\s*\{[^}]*\}?|\{\{.*\}\}|\{%.*%\}|<Base64-Image-Removed>|\[object \w+\]|undefined|null|NaN|\[(?:详情|details?|more|link)\]\([^)]*\))$/s,
  },
  {
    id: 'noise/mojibake',
    note: 'text decoded with the wrong page',
    example: '鏈綉绔欐墍鍒婅浇淇℃伅',
    certainty: 0.95,
    prose: true,
    longest: 2000,
    test: /(?:[鐨鍒鏈绔缃銆锛鍥浜璇鎴鍏鏂闂浠鍙寮瀹甯搴绯鍚鍜涓鏄杩鐢鎵缁鍔鐜椤閮鍓鍦綉淇伅欐墍婅浇佹唴瀵圭珯]\S{0,2}){4,}|(?:[ÃÂâ][\x80-\xbf\u2018-\u2122\u20ac]\S?){3,}/,
  },
];

/** Lines of these kinds are markup as a whole. */
export const MARKUP_KINDS: ReadonlySet<Block['kind']> = new Set(['markup']);
