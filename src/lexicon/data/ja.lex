# Japanese
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
と述べた	verb	s
と述べ	verb	s
と語った	verb	s
と語り	verb	s
と語る	verb	s
と話した	verb	s
と話し	verb	s
と話す	verb	s
と話している	verb	s
と語っている	verb	s
と述べている	verb	s
と言った	verb	s
と言い	verb	s
と言う	verb	s
といい	verb	s
と指摘した	verb	s
と指摘し	verb	s
と指摘する	verb	s
と指摘	verb	s
と強調した	verb	s
と強調し	verb	s
と強調	verb	s
と説明した	verb	s
と説明し	verb	s
と説明する	verb	s
と説明	verb	s
とコメントした	verb	s
とコメントし	verb	s
とコメント	verb	s
と明かした	verb	s
と明かす	verb	s
と明らかにした	verb	s
と発表した	verb	s
と主張した	verb	s
と主張し	verb	s
と主張する	verb	s
と主張	verb	s
と訴えた	verb	s
と訴える	verb	s
と訴え	verb	s
と答えた	verb	s
と答え	verb	s
と回答した	verb	s
と回答	verb	s
と批判した	verb	s
と批判し	verb	s
と批判	verb	s
と警告した	verb	s
と警告	verb	s
と呼びかけた	verb	s
と呼びかけ	verb	s
と呼び掛けた	verb	s
と書いた	verb	s
と書き	verb	s
と書いている	verb	s
と記した	verb	s
と記している	verb	s
と投稿した	verb	s
と投稿	verb	s
とツイートした	verb	s
とつぶやいた	verb	s
と表明した	verb	s
と表明	verb	s
と断言した	verb	s
と反論した	verb	s
と反論	verb	s
と振り返った	verb	s
と振り返る	verb	s
と振り返り	verb	s
と打ち明けた	verb	s
と質問した	verb	s
と尋ねた	verb	s
と聞いた	verb	s
と叫んだ	verb	s
と否定した	verb	s
と認めた	verb	s
と謝罪した	verb	s
と陳謝した	verb	s
と漏らした	verb	s
と嘆いた	verb	s
と笑顔を見せた	verb	s
と意気込んだ	verb	s
と喜んだ	verb	s
と喜びを語った	verb	s
と胸を張った	verb	s
と力を込めた	verb	s
と強い口調で話した	verb	s
とした	verb	w
とし	verb	w
としている	verb	w
と伝えた	verb	s
と伝えている	verb	s
と報じた	verb	s
と証言した	verb	s
と証言	verb	s
と供述している	verb	s
と供述	verb	s
と釈明した	verb	s
と釈明	verb	s
とぼやいた	verb	s
と苦言を呈した	verb	s
と皮肉った	verb	s
と評した	verb	s
と評価した	verb	s
と評価	verb	s
と期待した	verb	s
と期待を込めた	verb	s
と期待する	verb	s
との考えを示した	verb	s
との認識を示した	verb	s
との見方を示した	verb	s
との見解を示した	verb	s
との声明を発表した	verb	s
とのコメントを発表した	verb	s
との談話を出した	verb	s
と考えた	verb	w
と考える	verb	w
と考えている	verb	w
と思う	verb	w
と思った	verb	w
と感じた	verb	w
と呼んだ	verb	w
と呼ばれる	verb	w
と期待	verb	w
と決意	verb	w
という	verb	w
と見ている	verb	w
とみている	verb	w
とみられる	verb	w
によると	according_after	s
によれば	according_after	s
いわく	according_after	s
の話では	according_after	s
の説明では	according_after	s
談話	noun	s
声明	noun	s
会見	noun	s
記者会見	noun	s
インタビュー	noun	s
取材	noun	s
発言	noun	s
言葉	noun	s
コメント	noun	s
投稿	noun	s
手紙	noun	s
演説	noun	s
答弁	noun	s
報道官	noun	s
広報担当者	noun	s
ツイート	noun	s

[quote_marks]
primary	「	」
secondary	『	』
alternative	“	”
alternative	〝	〟
name	《	》
name	〈	〉

[complementizers]
と

[pronouns]
彼	m	s
同氏	m	s
彼女	f	s
彼ら	-	p

[name_markers]
いわゆる
という
と呼ばれる
映画
小説
本
曲
番組
雑誌
新聞
通称
愛称
題名
作品
ドラマ
アニメ
シリーズ
プロジェクト

[cue_order]
before_sv	2
after_sv	3
sov	3
prodrop	3

[quote_particles]
は	subject
が	subject
も	subject
さんは	subject
氏は	subject
と	quotative
って	quotative
などと	quotative
とも	quotative
との	quotative
という	quotative
、と	quotative
といった	quotative
とは	quotative
