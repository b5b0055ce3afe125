# Chinese
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

[cues]
说	verb	s
说道	verb	s
表示	verb	s
称	verb	w
指出	verb	s
认为	verb	s
强调	verb	s
告诉	verb	s
介绍	verb	w
透露	verb	s
坦言	verb	s
直言	verb	s
回应	verb	s
回应称	verb	s
回应说	verb	s
写道	verb	s
说明	verb	s
解释	verb	s
解释说	verb	s
解释称	verb	s
补充	verb	s
补充说	verb	s
补充道	verb	s
宣布	verb	s
声称	verb	s
宣称	verb	s
警告	verb	s
警告说	verb	s
警告称	verb	s
呼吁	verb	s
质疑	verb	s
反问	verb	s
回忆	verb	s
回忆说	verb	s
回忆道	verb	s
感叹	verb	s
感慨	verb	s
感慨道	verb	s
问道	verb	s
问	verb	s
答道	verb	w
回答	verb	s
回答说	verb	s
承认	verb	s
否认	verb	s
证实	verb	s
坚称	verb	s
重申	verb	s
反驳	verb	s
反驳说	verb	s
批评	verb	s
批评说	verb	s
批评称	verb	s
赞扬	verb	s
评论	verb	s
评论说	verb	s
总结	verb	s
总结道	verb	s
笑言	verb	s
笑着说	verb	s
喊道	verb	s
高呼	verb	s
提到	verb	w
谈到	verb	s
提醒	verb	s
发文	verb	s
发文称	verb	s
发推	verb	s
发推文	verb	s
发帖	verb	s
致辞	verb	s
援引	verb	s
引述	verb	s
评价	verb	s
评价说	verb	s
提问	verb	s
抱怨	verb	s
抱怨说	verb	s
呼籲	verb	s
說	verb	s
說道	verb	s
稱	verb	w
認為	verb	s
強調	verb	s
告訴	verb	s
介紹	verb	w
回應	verb	s
寫道	verb	s
說明	verb	s
解釋	verb	s
補充	verb	s
聲稱	verb	s
承認	verb	s
否認	verb	s
證實	verb	s
反駁	verb	s
批評	verb	s
評論	verb	s
總結	verb	s
發文	verb	s
質疑	verb	s
表態	verb	s
嘲笑	verb	s
讽刺	verb	s
諷刺	verb	s
抨击	verb	s
抨擊	verb	s
怒斥	verb	s
怒批	verb	s
痛批	verb	s
喊话	verb	s
喊話	verb	s
保證	verb	s
保证	verb	s
回憶	verb	s
点评	verb	s
叙述	verb	s
说过	verb	s
曾说	verb	s
說過	verb	s
曾說	verb	s
谈及	verb	s
談及	verb	s
续称	verb	s
續稱	verb	s
又说	verb	s
又說	verb	s
还说	verb	s
還說	verb	s
质问	verb	s
質問	verb	s
坦承	verb	s
直指	verb	s
重申说	verb	s
表示说	verb	s
希望	verb	w
相信	verb	w
看来	verb	w
建议	verb	w
建議	verb	w
要求	verb	w
指责	verb	w
指責	verb	w
描述	verb	w
形容	verb	w
称赞	verb	w
稱讚	verb	w
报道	verb	w
報道	verb	w
報導	verb	w
预计	verb	w
預計	verb	w
担心	verb	w
擔心	verb	w
主张	verb	w
主張	verb	w
想	verb	w
讲	verb	w
講	verb	w
谈	verb	w
談	verb	w
讲述	verb	w
写	verb	w
寫	verb	w
提出	verb	w
譴責	verb	w
谴责	verb	w
覺得	verb	w
觉得	verb	w
發現	verb	w
发现	verb	w
据	according_to	w
根据	according_to	w
按照	according_to	w
依据	according_to	w
用…的话说	according_to	s
在…看来	according_to	s
据…称	according_to	s
据…介绍	according_to	s
据…报道	according_to	s
據	according_to	w
根據	according_to	w
依據	according_to	w
引述	according_to	s
声明	noun	s
讲话	noun	s
采访	noun	s
发布会	noun	s
记者会	noun	s
发言人	noun	s
消息	noun	s
微博	noun	s
信	noun	s
原话	noun	s
一句话	noun	s
聲明	noun	s
講話	noun	s
採訪	noun	s
發言人	noun	s
記者會	noun	s
訪問	noun	s
信中	noun	s
文章	noun	s
通报	noun	s
通報	noun	s
社论	noun	s
称：	verb	s
续指	verb	s
稱：	verb	s
道	verb	s
直斥	verb	s
透露说	verb	s
透露称	verb	s
透露道	verb	s
强调说	verb	s
强调称	verb	s
指出说	verb	s
表示道	verb	s
坦言道	verb	s
笑道	verb	s
答称	verb	s
说道：	verb	s
补充称	verb	s
明言	verb	s
明確指出	verb	s
重申称	verb	s
批道	verb	s
撰文	verb	s
發聲	verb	s
发声	verb	s
喊	verb	s

[quote_marks]
primary	“	”
secondary	‘	’
alternative	「	」
alternative	『	』
name	《	》
alternative	"	"
name	〈	〉

[complementizers]

[pronouns]
他	m	s
她	f	s
他们	-	p
她们	-	p
他們	-	p
她們	-	p

[name_markers]
所谓
名为
称为
被称为
俗称
号称
简称
题为
代号
外号
绰号
所謂
名為
稱為
叫做
电影
小说
歌曲
节目
书
品牌
项目
行动
计划

[cue_order]
before_sv	3
after_sv	3
sov	1
prodrop	2

[quote_particles]
