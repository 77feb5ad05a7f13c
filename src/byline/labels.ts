// The labels of bylines and credits, as data: what stands before names and what the names are for.
//
//   责任编辑：李明        editors         Reporting by Ann Lee; editing by Bo Sun    authors, editors
//   图片来源：视觉中国    other           (a picture's source is not the article's)
export type CreditRole = 'authors' | 'editors' | 'translators' | 'photographers' | 'source' | 'other';

export interface Label {
  readonly role: CreditRole;
  readonly example: string;
  /** The label itself, without what divides it from its names. */
  readonly test: string;
  /** Whether a colon, a bar or a slash must follow; otherwise a space, or nothing in Chinese, will do. */
  readonly strict: boolean;
}

/** Longer labels first: 图片来源 before 来源, 责任编辑 before 编辑. */
export const ZH_LABELS: readonly Label[] = [
  {
    role: 'other',
    example: '图片来源：',
    test: '(?:题图|图片|圖片|照片|视频|視頻|截图|截圖|数据|資料)(?:来源|來源|提供)|图源|圖源',
    strict: true,
  },
  {
    role: 'source',
    example: '来源：',
    test: '(?:文章|稿件|信息|本文|新闻|消息|内容|原文)?(?:来源|來源)(?:于|於)?|来自|转自|轉自|出处|出處',
    strict: true,
  },
  {
    role: 'source',
    example: '本文来自澎湃新闻',
    test: '(?:本文|信息|文章)(?:来自|來自|来源于|來源於|转自|轉自|转载自)|转载自|轉載自',
    strict: false,
  },
  {
    role: 'photographers',
    example: '摄影：',
    test: '摄影(?:记者)?|攝影(?:記者)?|摄|攝|供图|图/文|图片|视频',
    strict: true,
  },
  {
    role: 'editors',
    example: '责任编辑：',
    test: '(?:责任|責任|值班|技术|视频|网络|执行|本文|新媒体|每经|界面新闻)?(?:编辑|編輯)|(?:技术|视觉)?责编|責編|主编|主編|编审|統籌|统筹',
    strict: false,
  },
  { role: 'other', example: '博客 | ', test: '博客|部落格|专栏|專欄', strict: true },
  { role: 'authors', example: '原创 ', test: '原创|原創', strict: false },
  { role: 'translators', example: '翻译：', test: '编译|編譯|翻译|翻譯|译者|譯者|校译|译|譯', strict: false },
  {
    role: 'other',
    example: '校对：',
    test: '校对|校對|审校|審校|审核|審核|监制|監製|制作|排版|美编|设计|出品|策划|发布时间|发布于|发表于|更新时间|更新于|时间|時間|日期|浏览|阅读|点击|字数|栏目|责任印制|核稿|签发|终审|复审|一审|二审|三审',
    strict: true,
  },
  {
    role: 'authors',
    example: '本报记者 ',
    test: '(?:[\\u3400-\\u9fffA-Za-z0-9-]{2,10}?)?(?:本报|本報|本刊|本网|特约|特約|见习|實習|实习|首席|高级|资深|驻[\\u3400-\\u9fff]{2,4}|总台|央视)?(?:记者|記者|通讯员|通訊員|实习生|撰稿人|评论员)',
    strict: false,
  },
  {
    role: 'authors',
    example: '作者：',
    test: '作者|撰文|撰稿|采写|採寫|采访|採訪|执笔|執筆|文字|文/图|图文|文|整理|对谈|口述|作者署名',
    strict: true,
  },
];

export const EN_LABELS: readonly Label[] = [
  { role: 'other', example: 'Blogger | ', test: 'Blogger(?= ?\\|)', strict: false },
  {
    role: 'other',
    example: 'Photo: ',
    test: '(?:Photo|Image|Picture|Video) (?:credit|source)s?|Photos?(?= ?:)|Images?(?= ?:)',
    strict: true,
  },
  {
    role: 'photographers',
    example: 'Photos by ',
    test: '(?:Photos?|Photographs?|Photography|Pictures|Images|Video) by',
    strict: false,
  },
  { role: 'editors', example: 'Edited by ', test: '(?:Edited|Editing) by|Editors?(?= ?:)', strict: false },
  {
    role: 'translators',
    example: 'Translated by ',
    test: '(?:Translated|Translation|Translating) by|Translators?(?= ?:)',
    strict: false,
  },
  {
    role: 'authors',
    example: 'Reporting by ',
    test: '(?:Additional |Further |Original )?(?:Reporting|Writing|Reported|Written|Words|Story|Posted|Text|Report|Compiled|Opinion|Analysis) by|With (?:files from|assistance from|reporting by)|Authors?(?= ?:)|By(?= ?: ?)|By',
    strict: false,
  },
  { role: 'source', example: 'Source: ', test: 'Sources?(?= ?:)|Originally published (?:in|by|on)', strict: false },
  {
    role: 'other',
    example: 'Published ',
    test: '(?:First |Last )?(?:Published|Updated|Posted|Modified)(?: on| at)?(?=\\s*[:\\d]|\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))(?: ?:)?|Date(?= ?:)|Read(?:ing)? time(?= ?:)|Proofread(?:ing)? by|Producing by|Compiled on',
    strict: false,
  },
];
