# Korean
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
말했다	verb	s
말하며	verb	s
말하면서	verb	s
말한	verb	s
말하고	verb	s
라며	verb	s
라면서	verb	s
라고 말했다	verb	s
고 말했다	verb	s
밝혔다	verb	s
밝히며	verb	s
밝히면서	verb	s
밝힌	verb	s
전했다	verb	s
전하며	verb	s
설명했다	verb	s
설명하며	verb	s
강조했다	verb	s
강조하며	verb	s
덧붙였다	verb	s
주장했다	verb	s
주장하며	verb	s
지적했다	verb	s
지적하며	verb	s
비판했다	verb	s
비판하며	verb	s
언급했다	verb	s
언급하며	verb	s
이야기했다	verb	s
얘기했다	verb	s
답했다	verb	s
답하며	verb	s
대답했다	verb	s
물었다	verb	s
되물었다	verb	s
반박했다	verb	s
인정했다	verb	s
부인했다	verb	s
경고했다	verb	s
촉구했다	verb	s
호소했다	verb	s
토로했다	verb	s
털어놨다	verb	s
털어놓았다	verb	s
전망했다	verb	s
평가했다	verb	s
발표했다	verb	s
당부했다	verb	s
반문했다	verb	s
외쳤다	verb	s
적었다	verb	s
썼다	verb	s
남겼다	verb	s
게재했다	verb	s
고백했다	verb	s
회상했다	verb	s
회고했다	verb	s
해명했다	verb	s
일축했다	verb	s
우려했다	verb	s
표했다	verb	s
내다봤다	verb	s
약속했다	verb	s
요청했다	verb	s
시사했다	verb	s
귀띔했다	verb	s
역설했다	verb	s
항변했다	verb	s
꼬집었다	verb	s
질타했다	verb	s
소감을 밝혔다	verb	s
입장을 밝혔다	verb	s
입을 열었다	verb	s
목소리를 높였다	verb	s
단언했다	verb	s
자평했다	verb	s
진술했다	verb	s
증언했다	verb	s
했다	verb	w
라고 했다	verb	s
고 했다	verb	s
다고	verb	w
라고	verb	w
했다고	verb	s
라고 밝혔다	verb	s
고 밝혔다	verb	s
라고 주장했다	verb	s
라고 강조했다	verb	s
라고 설명했다	verb	s
고 설명했다	verb	s
라고 전했다	verb	s
고 전했다	verb	s
고 덧붙였다	verb	s
라고 적었다	verb	s
이라고 말했다	verb	s
이라고 했다	verb	s
이라며	verb	s
이라면서	verb	s
며	verb	w
면서	verb	w
화답했다	verb	s
답변했다	verb	s
주문했다	verb	s
자세를 낮췄다	verb	s
생각한다	verb	w
생각했다	verb	w
믿는다	verb	w
느꼈다	verb	w
보도했다	verb	w
본다	verb	w
봤다	verb	w
판단했다	verb	w
기대했다	verb	w
기대한다	verb	w
불렀다	verb	w
요구했다	verb	w
제안했다	verb	w
예상했다	verb	w
한다	verb	w
라는	verb	w
이라는	verb	w
결심했다	verb	w
에 따르면	according_after	s
따르면	according_after	s
에 의하면	according_after	s
의하면	according_after	s
인터뷰	noun	s
성명	noun	s
기자회견	noun	s
기자간담회	noun	s
대변인	noun	s
관계자	noun	s
발언	noun	s
메시지	noun	s
편지	noun	s
연설	noun	s
글	noun	s
통화	noun	s
입장문	noun	s
보도자료	noun	s
소감	noun	s

[quote_marks]
primary	“	”
alternative	"	"
secondary	‘	’
alternative	'	'
name	「	」
name	《	》
name	〈	〉
name	『	』

[complementizers]
라고
다고
고

[pronouns]
그는	m	s
그가	m	s
그도	m	s
그녀는	f	s
그녀가	f	s
그들은	-	p
이들은	-	p

[name_markers]
이른바
일명
소위
라는
영화
소설
책
노래
드라마
프로그램
잡지
앨범
프로젝트

[cue_order]
before_sv	2
after_sv	3
sov	3
prodrop	3

[quote_particles]
은	subject
는	subject
이	subject
가	subject
께서	subject
도	subject
라고	quotative
이라고	quotative
고	quotative
며	quotative
면서	quotative
라며	quotative
이라며	quotative
라면서	quotative
이라면서	quotative
는	quotative
라는	quotative
이라는	quotative
다고	quotative
다며	quotative
이라고도	quotative
라고도	quotative
고도	quotative
란	quotative
이란	quotative
