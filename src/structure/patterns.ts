// Patterns of captions, notes, decks, letters and headings, in both languages. Data only; evidence.ts weighs them.

/** Opens a caption: 资料图：…, FILE PHOTO: …, ▲ … */
export const CAPTION_OPENS =
  /^(?:[▲△▼↑]|(?:Image|Media|Video|Picture) (?:source|caption|copyright),|(?:图像|圖像|图片|视频)(?:来源|來源|加注文字|加註文字)，|(?:资料)?图(?:片|为|：|:|\d|源)|資料圖|圖為|圖[:：]|题图|頭圖|头图|(?:FILE|File)(?:\s+(?:PHOTO|photo|image))?\s*[-–—:]|(?:Photo|PHOTO|Image|IMAGE|Picture|Photograph|Caption|Illustration)(?:\s+(?:by|credit|courtesy))?\s*[:：]|A file photo|Credit\s*[:：]|Screenshot|截图|截圖|(?:照片|图片|圖片)(?:[:：]|来源|來源))/;
/** Closes a caption: （…摄）, AP Photo, via Getty Images. */
export const CAPTION_CLOSES =
  /(?:[\s（(。][\u3400-\u9fff·\w\s/]{1,20}(?:摄|攝|供图|供圖|图)[)）]?|资料图片?|資料圖片|(?:美聯社|美联社|路透社|法新社|新华社)(?:照片|圖片|图片)|图片来源[:：]?\S{0,16}|(?:Getty Images|AFP|AP Photo|EPA(?:-EFE)?|REUTERS|Reuters|Shutterstock|Xinhua|PHOTO|Unsplash|iStock|Alamy|Bloomberg|AP)[\s)\]]*|\((?!Applause|Laughter|Cheers|APPLAUSE|LAUGHTER|CHEERS)(?:[A-Z][\w/ .-]{1,40})\)|(?:Photo(?:graph)?|Image|Picture)s?(?: by|:)[^.]{2,60}|(?:图片|照片|圖片|摄影|圖)[:：]\s*\S.{1,50}|[Cc]ourtesy of[^.]{2,60}|(?:[A-Z]{2,6} )?PHOTOS?\s*[:：]\s*[A-Z][A-Z ,.'/-]{1,60})\s*$/u;
/** Closes a caption for certain: … PHOTO: AFP. */
export const CAPTION_LABELLED =
  /[.”"'’)\w]\s(?:[A-Z]{2,6} )?PHOTOS?\s*[:：]\s*[A-Z][A-Z ,.'/-]{1,60}$|(?:(?:Image|Photo|Picture|Foto)s?|图片|照片|圖片)\s*[:：]\s*[^\s。！？][^。！？]{1,50}$/;
/** A sentence with the agency of its picture in brackets behind it: …停留六分钟。（法新社） */
export const AGENCY_CLOSES =
  /[。！？.]\s*[（(](?:法新社|路透社|美联社|美聯社|新华社|新華社|中新社|共同社|彭博社|AFP|AP|REUTERS|Reuters|EPA|Xinhua)[)）]$/;
/** A picture credit alone: Ann Lee/AFP via Getty Images; 视觉中国供图; 美聯社照片. */
export const PICTURE_CREDIT =
  /^(?:[A-Za-z\u00c0-\u024f\u3400-\u9fff.'’\- ]{2,50}\s*[/|]\s*)?(?:[A-Za-z\u00c0-\u024f\u3400-\u9fff.'’\- ]{0,40}\s*)?(?:AFP|AP|Reuters|REUTERS|Getty Images|EPA(?:-EFE)?|Shutterstock|Bloomberg|Xinhua|Unsplash|The New York Times)(?:\s*(?:via|\/|,|-|\|)\s*[A-Za-z\u00c0-\u024f\u3400-\u9fff /]{2,40})?$|^(?:.{0,16})(?:视觉中国|東方IC|东方IC|图虫创意|资料图片?|資料圖片|(?:供图|供圖|照片|圖片提供|图片提供))$/u;
export const NOTE_OPENS =
  /^[\s*_(（[【]*(?:editor['’]?s? note|note to readers|notes?\s*[:：]|translator['’]?s? note|footnotes?\b|vocabulary|glossary|correction\s*[:：]|clarification\s*[:：]|disclosure\s*[:：]|about the author|编者按|編者按|编者注|編者註|编按|編按|译者注|譯者註|译注|作者注|注释|註釋|备注|附注|注[:：]|註[:：]|词汇|重点词汇|生词|更正[:：]|作者简介|作者介绍|译者简介|\[\^\w+\]\s*:|\[\d{1,2}\]\s|[†‡＊※])/i;
/** Speaks of the article itself. */
export const OF_ITSELF =
  /\b(?:this|the) (?:article|story|report|piece|interview|essay|series|translation)\b|本文|这篇(?:文章|报道|报告)|這篇(?:文章|報道|報導)/i;
/** Says how the text came to be, and is none of it. */
export const NOTE_SAYS =
  /\brush transcript\b|\b(?:transcript|interview|conversation|speech|article|story|text|post) (?:has been|was) (?:lightly )?(?:edited|condensed|amended|corrected|updated|changed|first printed|first published)\b|速记稿|速記稿|本文(?:经|有)删节/i;
/** Opens a box about who wrote or translated the text; its lines follow. */
export const AUTHOR_BOX =
  /^[\s【[#*]*(?:作者简介|作者介绍|关于作者|作者簡介|译者简介|关于译者|about the (?:authors?|translators?|writers?|contributors?)|author bio|contributors?)[\s】\]*]*[:：]?/i;
/** A line in brackets in a transcript or speech: (APPLAUSE), （掌声）. */
export const STAGE_DIRECTION = /^[（(][^（）()]{1,40}[)）]$/;
/** Behind the last sentence of a speech. */
export const STAGE_END = /[（(](?:掌声|笑声|鼓掌|欢呼|掌聲|笑聲|applause|laughter|cheers)[)）]\s*$/i;
/** Opens a box of what matters most; its items follow. */
export const DECK_BOX =
  /^[\s【[#*]*(?:key (?:points|takeaways|facts)|highlights|at a glance|in short|summary|what to know|核心提示|内容提要|內容提要|要点|要點|摘要|导读|導讀)[\s】\]*]*[:：]?\s*$/i;
export const DECK_OPENS =
  /^[\s【[*]*(?:摘要|核心提示|导读|導讀|提要|内容提要|要点|內容提要|summary|key points|in short|at a glance|tl;dr)\s*[】\]]?\s*[:：]/i;
export const LETTER_LINE =
  /^(?:dear\s.{1,80}[,，:：]?|(?:best|kind|warm|yours)\s(?:regards|wishes|truly|sincerely|faithfully).{0,20}|sincerely(?: yours)?[,，]?|yours[,，]?|respectfully[,，]?|with (?:respect|thanks|gratitude|love|regards|best wishes|kind regards|every good wish)\b.{0,30}[,，]|谨致.{0,16}|謹致.{0,16}|(?:親愛的|亲爱的|尊敬的|各位).{1,40}[:：，,]|此致|敬礼|敬禮|谨启|敬上|.{2,12}(?:敬上|謹啟|谨上))$/i;
export const LETTER_CLOSE =
  /^(?:(?:best|kind|warm|yours)\s(?:regards|wishes|truly|sincerely|faithfully).{0,20}|sincerely(?: yours)?[,，]?|yours[,，]?|respectfully(?: yours)?[,，]?|with (?:respect|thanks|gratitude|love|regards|best wishes|kind regards|every good wish)\b.{0,30}[,，]|谨致.{0,16}|謹致.{0,16}|此致.{0,6}|敬礼.{0,2}|敬禮.{0,2}|(?:谨启|敬上|謹啟|敬啟)[。！]?|祝好[。！，]?|顺颂.{2,8})$/i;
export const NUMBERED_HEADING =
  /^(?:第[一二三四五六七八九十百\d]{1,3}[章节節部分条條回]|[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}\s*[.、．)]|[IVX]{1,4}\.|(?:Part|Chapter|Section|Step|Day|Zone)\s+(?:\d+|[IVX]+|One|Two|Three|Four|Five)\b|0\d\b)/i;
export const SPEAKER_TURN =
  /^(?:\*\*)?(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f\u3400-\u9fff.'’\- ]{1,40}|[\u3400-\u9fff·]{2,12})(?:\*\*)?\s*[:：]\s*\S/u;
export const TAIL_CREDIT =
  /(?:^(?:原载|原載|选自|選自|摘自|原刊于)[^。]{2,60}。?$|^From [A-Z][^.]{2,50} \([^()]*\d{4}\)$|contributed to this (?:report|story|article)|additional reporting (?:by|from)|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published|ran)|a version of this article|is (?:a|an) .{2,60}(?:reporter|correspondent|editor) (?:for|at|in|based)|对本文(?:亦)?有(?:报道)?贡献|點擊查看本文|点击查看本文|本文(?:系|为|由).{0,30}(?:原创|授权|编译|翻译|首发)|(?:经|由).{1,12}(?:编排|整理|编译|翻译)$|信息来源于|出品$)/i;
/** One sentence with a full date in it: … reads to her son in Birmingham, Alabama, April 14, 2024. */
export const DATED_SCENE =
  /^[^.!?]{20,}(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) \d{1,2}, (?:19|20)\d{2}\b[^!?]{0,40}$/;
export const PAST = /\b(?:was|were|had|said|did|told|went|made|became|began|won|lost|\w{3,}ed)\b/;
/** The headline as the source had it, whatever its words. */
export const ORIGINAL_TITLE = /^\s*[（(]?(?:原标题|原標題)\s*[:：]/;
/** An image that is the mark of the site: called so, or a link to the front page. */
export const LOGO = /\blogo\b|\]\(https?:\/\/[^/)\s]+\/?\)\s*$/i;
export const FIGCAPTION = /<figcaption\b/i;
export const ENGLISH_TITLE_LABEL = /^(?:英文標題|英文标题|中文标题|中文標題|原题|原題)\s*[:：]?/;
