# Korean
# Written for this project.

[consent]
이 웹사이트는 쿠키	start
이 사이트는 쿠키	start
본 웹사이트는 쿠키	start
본 사이트는 쿠키	start
저희 웹사이트는 쿠키	start
당사는 쿠키	start
당사와 당사의 파트너	start
우리는 쿠키	start
이 웹사이트를 계속 이용	start
웹사이트를 계속 이용하시면	start
사이트를 계속 이용하면	start
쿠키를 사용하여	start
쿠키 사용에 동의	start
개인정보 수집 및 이용에 동의	start
개인정보 수집 및 이용 동의	start
동의
동의합니다
동의함
모두 동의
전체 동의
모두 수락
모두 허용
모든 쿠키 허용
모두 거부
거부
수락
쿠키 설정
쿠키 정책
쿠키 관리
개인정보 설정
자세히 보기
자세히 알아보기
더 알아보기

[comments]
댓글
댓글쓰기
댓글 쓰기
댓글 달기
댓글 남기기
댓글 등록
댓글 작성
댓글 보기
댓글 더보기
댓글보기
전체 댓글
전체댓글
댓글 목록
댓글을 입력해주세요
댓글을 남겨주세요
댓글을 입력해 주세요
댓글입력
댓글 입력
댓글삭제
댓글 삭제
댓글수정
댓글 닫기
댓글 취소
응답 취소
답글
답글 쓰기
답글 달기
답글 취소
답글쓰기
등록
의견쓰기
의견 쓰기
독자의견
독자 의견
한줄의견
기사에 대한 의견
네티즌 의견
베스트 댓글
최신순
추천순
공감순
오래된순
과거순
신고
신고하기
비공개
삭제하기
비밀번호
자동등록방지
주요기사 댓글
내 댓글 모음
이 기사의 댓글
100자평
이메일 주소는 공개되지 않습니다	start
이메일은 공개되지 않습니다	start
이메일은 공개되지 않으며	start
필수 필드는	start
필수 항목은	start
필수 입력창은	start
다음 번 댓글 작성을 위해	start
댓글을 달기 위해서는 로그인	start
댓글을 작성하려면 로그인	start
댓글을 남기려면 로그인	start
댓글을 쓰려면 로그인	start
댓글을 등록하려면	start
로그인 후 댓글	start
로그인 후 이용	start
로그인을 하시면	start
비속어, 욕설	start
건전한 댓글 문화	start
이 기사에 대해 어떻게 생각	start
회원 로그인 후 댓글	start
계정을 선택하시면 로그인	start
댓글 정렬	start
등록된 댓글이 없습니다	start
첫 번째 댓글을	start
개의 댓글	start
작성된 댓글이 없습니다	start
BEST댓글은 답글과 추천수	start
BEST댓글	start
댓글 내용을 입력	start
댓글 정책에 따라	start
운영 규정에 따라	start

[related]
관련기사	start
관련 기사	start
함께 읽어볼	start
함께 보면 좋은	start
함께 볼만한	start
함께 읽으면 좋은	start
더 읽어보기	start
이 기사도	start
이런 기사도	start
[관련기사]	start
[관련 기사]	start
▶관련기사	start
기사 원문 보기	start
기사 더보기	start
원문 보기:	start
전체 기사 보기	start
이어서 보기	start
이 기사를 본	start
이 기사와 함께	start
많이 본 기사:	start
다른 기사 보기	start
동영상 보기:	start
자세히 보기:	start
다음 기사 보기	start
관련뉴스
관련 뉴스
관련 글
관련글
관련 영상
관련 동영상
관련 콘텐츠
관련 키워드
관련키워드
연관기사
연관 기사
주요뉴스
주요 뉴스
주요기사
주요 기사
많이 본 뉴스
많이 본 기사
많이본 기사
많이본 뉴스
많이 읽은 기사
가장 많이 본 뉴스
가장 많이 읽은 기사
가장 많이 본 기사
인기기사
인기 기사
인기뉴스
인기 뉴스
인기글
인기 검색어
실시간 뉴스
실시간 인기기사
실시간 주요뉴스
실시간 급상승
최신뉴스
최신 뉴스
최신기사
최신 기사
최신글
최신 글
추천뉴스
추천 뉴스
추천기사
추천 기사
추천 콘텐츠
추천콘텐츠
추천 영상
추천
당신이 좋아할 만한 기사
당신을 위한 추천 기사
당신만 안 본 뉴스
놓치면 안되는 기사
이 시각 주요뉴스
이시각 주요뉴스
이 시각 많이 본 기사
이시각 헤드라인
오늘의 주요뉴스
오늘의 핫이슈
오늘의 뉴스
핫이슈
핫뉴스
핫클릭
핫 이슈
헤드라인
헤드라인 뉴스
톱뉴스
랭킹뉴스
랭킹 뉴스
뉴스 랭킹
더보기
더 보기
뉴스 더보기
다른기사 보기
이 기자의 다른 기사
기자의 다른 기사
기자의 다른기사
이전 기사
다음 기사
이전기사
다음기사
이전 기사보기
다음 기사보기
에디터 추천
편집자 추천
에디터 픽
화제의 뉴스
화제의 기사
이슈
핫포토
포토뉴스
계속 읽기
기사 전체보기
섹션 주요뉴스
이런 기사 어때요
지금 뜨는 뉴스
지금 뜨는 기사
많이 본 뉴스 더보기
언론사 홈 바로가기
기획·연재
연재
비슷한 기사
좋아할 만한 기사
읽을거리
다른 기사
함께 많이 본 뉴스
이슈기사
분야별 주요뉴스

[share]
공유
공유하기
기사 공유
기사공유
기사 공유하기
기사공유하기
SNS 공유
SNS 기사보내기
SNS공유
페이스북
페이스북으로 보내기
페이스북 공유
페이스북(으)로 기사보내기
트위터
트위터로 보내기
트위터(으)로 기사보내기
트위터 공유
카카오톡
카카오톡으로 보내기
카카오톡(으)로 기사보내기
카카오스토리
카카오스토리(으)로 기사보내기
네이버 블로그
네이버블로그
네이버밴드
네이버 밴드
밴드
라인
링크 복사
링크복사
URL 복사
URL복사
URL복사(으)로 기사보내기
주소 복사
주소복사
복사하기
복사되었습니다
이메일
이메일로 보내기
이메일(으)로 기사보내기
메일 보내기
다른 찾기
스크랩
스크랩하기
기사스크랩
기사스크랩하기
인쇄
인쇄하기
프린트
기사저장
저장
북마크
좋아요
좋아요0
싫어요
훈훈해요
슬퍼요
화나요
후속기사 원해요
응원해요
축하해요
기대해요
놀랐어요
감동이에요
구독
구독하기
기자 구독
구독중
팔로우
팔로우하기
소셜 미디어
텔레그램
인스타그램
유튜브
네이버 채널 구독
네이버에서 구독
이 기사를 공유합니다	start
이 기사를 공유	start
공유하기:	start
카카오톡 채널	start
카카오톡 :	start
카카오톡 제보	start
카톡 제보	start
제보하기	start
제보는 카카오톡	start
제보는 카톡	start
여러분의 제보	start
당신의 제보	start
독자 여러분의 제보	start
※ 여러분의 제보	start
모바일로 보기	start
이 기사 어땠나요	start
네이버 메인에서	start
네이버 채널에서	start
유튜브 구독	start
■ 제보하기	start
기사제보 및 보도자료	start
구글 선호 소스	start
선호 소스로 추가	start
AI 요약
AI요약
요약보기
오류 신고
오탈자 신고
다른 언어로 보기
기사 선물하기

[newsletter]
뉴스레터
뉴스레터 구독	start
뉴스레터 신청
뉴스레터 구독하기
뉴스레터 신청하기
구독신청
구독 신청
구독하기
정기구독
이메일 주소
이메일 주소를 입력해주세요
이메일을 입력하세요
알림 받기
알림받기
푸시 알림
회원가입
신청하기
메일링
메일링 신청
뉴스레터를 구독	start
뉴스레터를 신청	start
이메일로 받아보세요	start
매일 아침 받아보는	start
매주 받아보는	start
이메일 주소를 입력	start
구독하시면	start
이 기자의 기사를 구독	start
기자를 구독	start
채널 구독	start
구독하기	start
제보는 카카오톡	start
제보하기	start
카카오톡 채널	start

[tags]
태그
해시태그
키워드
관련 태그
관련태그
관련 키워드
관련키워드
카테고리
주제
관련 주제
이슈 키워드
인기 태그
연관 키워드
토픽
저작권자
태그:	start
키워드:	start
관련 태그:	start
카테고리:	start
분류:	start
관련 토픽

[navigation]
홈
홈으로
메인
메인으로
처음으로
맨위로
맨 위로
위로
상단으로
상단으로 이동
최상단으로
페이지 상단으로
TOP
뒤로
뒤로가기
이전
다음
이전글
다음글
이전 글
다음 글
이전 페이지
다음 페이지
이전페이지
다음페이지
메뉴
전체메뉴
전체 메뉴
전체메뉴 열기
메뉴 열기
메뉴 닫기
전체메뉴보기
검색
통합검색
검색하기
검색창 열기
기사검색
기사 검색
검색어 입력
로그인
로그아웃
회원가입
마이페이지
회원정보
회사소개
회사 소개
신문사소개
매체소개
기사제보
광고문의
광고안내
광고 안내
제휴문의
제휴안내
불편신고
고객센터
문의하기
고충처리
고충처리인
독자투고
사이트맵
찾아오시는 길
오시는 길
채용
공지사항
지면보기
지면 보기
신문보기
PDF보기
PC버전
PC 버전
PC화면
모바일버전
모바일 버전
본문 바로가기
본문바로가기
메뉴 바로가기
주메뉴 바로가기
콘텐츠로 건너뛰기
본문으로 건너뛰기
컨텐츠로 건너뛰기
본문
본문영역
닫기
열기
전체보기
전체 보기
모두 보기
펼치기
접기
목록
목록으로
목록보기
글자크기
글자 크기
글자크기 설정
글씨크기
글자 크기 변경하기
글씨 키우기
글씨 줄이기
본문 글씨 키우기
본문 글씨 줄이기
가
가가
크게
작게
보통
매우 작은 폰트
작은 폰트
보통 폰트
큰 폰트
매우 큰 폰트
폰트 크기
다크모드
음성으로 듣기
기사 듣기
듣기
번역
번역 설정
요약봇
기사 요약
핵심요약
동영상
영상
사진
포토
오피니언
구글 뉴스
더 보기
이미지 확대
이미지 확대보기
사진확대
확대
이미지 크게 보기
크게 보기
날씨
운세
부고
인사
앱 다운로드
바로가기
재생
로딩중
상단영역
하단영역
현재위치	start
읽는 시간:	start
조회수:	start
기사입력 시간	start
지면아이콘	start
이 뉴스 공유하기	start
본문의 검색 링크는	start
글자크기 설정 파란원을	start

[front_page]
홈
메인

[no_sections]
미분류
분류되지 않음

[no_tags]
뉴스
신문
기사
속보
사진
동영상
영상
최신뉴스
최신 뉴스
종합일간지
언론
포토

[advertisement]
광고
AD
광고 영역
광고영역
스폰서
스폰서 링크
파워링크
협찬
제휴 콘텐츠
유료광고
유료 광고 포함
전면광고
광고 건너뛰기
광고닫기
광고 닫기
애드버토리얼
이 포스팅은 쿠팡	start
쿠팡 파트너스 활동	start
이 기사는 광고	start

[legal]
무단전재 및 재배포 금지
무단 전재 및 재배포 금지
무단전재 및 재배포금지
무단전재-재배포 금지
무단 전재-재배포 금지
무단전재
저작권자	start
저작권 정책
저작권 보호정책
저작권규약
저작권 규약
저작권 안내
이용약관
개인정보처리방침
개인정보 처리방침
개인정보취급방침
청소년보호정책
청소년 보호정책
이메일무단수집거부
이메일 무단수집거부
이메일주소 무단수집거부
윤리강령
편집규약
독자위원회
책임의 한계와 법적고지
콘텐츠 이용안내
기사배열 기본방침
수용자권익보호
정정보도
자율심의 준수
회원약관
저작권자 ⓒ	start
저작권자 ©	start
저작권자(c)	start
저작권자ⓒ	start
저작권자©	start
<저작권자	start
Copyright ⓒ	start
Copyrights ⓒ	start
Copyright ©	start
기사의 섹션 정보는	start
이 기사는 언론사에서	start
무단전재	start
무단 전재	start
ⓒ	start

[저작권자	start
무단전재 및 재배포	start
무단 전재 및 재배포	start
무단전재, 재배포	start
무단전재·재배포	start
본 기사의 저작권	start
본 사이트의 모든 콘텐츠	start
본 콘텐츠의	start
모든 콘텐츠(기사)	start
모든 콘텐츠를 커뮤니티	start
이 기사의 저작권	start
등록번호	start
등록번호:	start
제호:	start
제호 :	start
발행인:	start
발행인 :	start
발행·편집인	start
발행·편집인:	start
편집인:	start
대표전화	start
대표전화:	start
사업자등록번호	start
통신판매업	start
청소년보호책임자	start
신문등록번호	start
인터넷신문등록번호	start
등록일자	start
이 콘텐츠의 저작권	start
<연합뉴스 저작권자	start
연합뉴스 저작권자	start

[paywall]
이 기사는 유료	start
이 기사는 회원	start
이 콘텐츠는 유료	start
회원전용 기사	start
회원 전용 기사	start
유료회원 전용	start
전체 기사를 읽으려면	start
로그인하시면	start
로그인 후 무료로	start
구독하면 전체 기사	start
이 기사를 계속 읽으시려면	start
이 기사를 끝까지 보시려면	start
기사를 계속 보시려면	start
유료 회원 전용
회원 전용
회원전용
구독 시작하기
구독 안내
로그인하고 계속 읽기
로그인하고 더 읽기
프리미엄
무료로 시작하기

[caption]
사진=
사진 =
사진:
사진 :
사진/
사진 /
사진｜
사진출처
사진 출처
사진 제공
사진제공
사진 설명
사진설명
출처=
출처:
출처 :
자료=
자료:
자료사진
그래픽=
그래픽:
이미지=
이미지:
이미지 출처
일러스트=
영상=
영상:
영상 캡처
화면 캡처
방송화면 캡처
캡처=
촬영=
제공	end
촬영	end
캡처	end
갈무리	end

[사진=	start
(사진=
[사진제공	start
[자료사진	start
사진 확대
사진 왼쪽부터
큰 사진보기
자료 사진	whole
기사와 무관	whole
사진은 기사와 무관함	whole
사진은 기사 내용과 무관함	whole
기사 내용과 무관한 사진	whole
본문과 무관	whole
게티이미지뱅크	whole
게티이미지코리아	whole
픽사베이	whole
클립아트코리아	whole
연합뉴스TV	whole
이미지 확대	whole

[headline_labels]
속보
단독
종합
(종합)
(종합2보)
1보
(1보)
2보
(2보)
긴급
특종
포토
영상
사설
칼럼
기고
인터뷰
기획
르포
현장
분석
해설
팩트체크
전문
특집
오피니언
데스크 칼럼
기자수첩
사진
그래픽
라이브
생방송
부고
인사
이슈
뉴스
최신
헤드라인
심층
논평
취재후
단독 인터뷰

[live]
라이브
생중계
생방송
실시간
실시간 중계
실시간 속보
라이브 업데이트
문자중계
실시간 업데이트
온에어
현장 중계

[byline_prefixes]
글
글=
글:
글·사진
글/사진
기자
취재
취재=
작성자
작성
글쓴이
지은이
저자
필자
편집
번역
정리
정리=
사진
영상
취재기자
담당기자
입력기자
촬영기자
영상취재
영상편집
취재·정리
구성
기획
기자명
입력자

[contributions]
사진
사진제공
일러스트
번역
발행인
편집인
발행·편집인
청소년보호책임자

[roles]
기자
선임기자
인턴기자
수습기자
전문기자
의학전문기자
객원기자
사진기자
대기자
기획위원
특파원
통신원
리포터
논설위원
논설위원실장
논설주간
논설실장
주필
편집장
편집국장
편집위원
편집인
발행인
에디터
앵커
아나운서
PD
칼럼니스트
평론가
문화평론가
작가
교수
명예교수
연구원
연구위원
변호사
시민기자
온라인뉴스팀
온라인 뉴스팀
온라인뉴스부
디지털뉴스팀
디지털뉴스부
뉴스팀
편집부
정치부
사회부
경제부
국제부
문화부
체육부
산업부
스포츠부
디지털팀
취재팀
특별취재팀
탐사보도팀
본지
서울
부산
대구
인천
광주
대전
울산
세종
수원
춘천
청주
전주
창원
제주
워싱턴
뉴욕
도쿄
베이징
런던
파리
베를린
모스크바
상하이
로스앤젤레스
팀장
부장
차장
국장
서울=뉴스1
서울=연합뉴스
서울=뉴시스
번역

[nobodies]
제보
문의
알 수 없음
게스트
익명
관리자
작성자 없음
운영자
미상

[agencies]
연합뉴스
연합
연합뉴스TV
뉴시스
뉴스1
뉴스원
로이터
로이터통신
로이터 통신
로이터=연합뉴스
AP통신
AP 통신
AP=뉴시스
AFP통신
AFP 통신
AFP=연합뉴스
AP=연합뉴스
EPA=연합뉴스
블룸버그
블룸버그통신
블룸버그 통신
신화통신
신화=뉴시스
신화=연합뉴스
교도통신
교도 통신
지지통신
타스통신
타스 통신
리아노보스티
인테르팍스
스푸트니크
조선중앙통신
중앙통신
아나돌루
DPA통신
신화사
중국신문망
뉴스핌
이데일리
머니투데이
아시아경제
게티이미지
게티이미지뱅크
게티이미지코리아
공동취재단
공동취재사진
사진공동취재단
국회사진기자단
대통령실통신사진기자단
노컷뉴스
오마이뉴스
데일리안
OSEN
스포츠조선
엑스포츠뉴스

[joiners]
와
과
·
,
및
ㆍ
/
그리고

[months]
1월	1
일월	1
2월	2
이월	2
3월	3
삼월	3
4월	4
사월	4
5월	5
오월	5
6월	6
유월	6
7월	7
칠월	7
8월	8
팔월	8
9월	9
구월	9
10월	10
시월	10
11월	11
십일월	11
12월	12
십이월	12

[months_hijri]

[months_jalali]

[weekdays]
월요일	1
월	1
(월)	1
화요일	2
화	2
(화)	2
수요일	3
수	3
(수)	3
목요일	4
목	4
(목)	4
금요일	5
금	5
(금)	5
토요일	6
토	6
(토)	6
일요일	7
일	7
(일)	7

[meridiem]
오전	am
새벽	am
아침	am
오후	pm
저녁	pm
밤	pm
낮	pm

[ago]
{n}초 전	second
{n}초전	second
{n}분 전	minute
{n}분전	minute
{n}시간 전	hour
{n}시간전	hour
{n}일 전	day
{n}일전	day
{n}주 전	week
{n}주전	week
{n}주일 전	week
{n}개월 전	month
{n}개월전	month
{n}달 전	month
{n}년 전	year
{n}년전	year
방금	second	0
방금 전	second	0
지금	second	0
오늘	day	0
어제	day	1
하루 전	day	1
그제	day	2
그저께	day	2
이틀 전	day	2
지난주	week	1
지난달	month	1
한 달 전	month	1
작년	year	1
지난해	year	1

[published]
입력
입력시간
입력 시간
입력일
입력일시
기사입력
기사 입력
기사입력시간
최초입력
최초 입력
등록
등록일
등록일시
등록시간
등록 시간
게재
게재일
게시
게시일
게시됨
발행
발행일
발행일시
작성
작성일
작성시간
승인
기사승인
기사승인시간
송고
송고시간
송고 시간
출고
보도
보도일
일시
날짜
기사등록
기사 등록

[updated]
수정
수정시간
수정 시간
수정일
수정일시
기사수정
기사 수정
최종수정
최종 수정
최종수정일
최종수정시간
업데이트
업데이트됨
최종 업데이트
최종업데이트
마지막 업데이트
최근 수정
갱신
수정됨

[honorifics]
씨	title
님	title
양	title	f
군	title
옹	title	m
여사	title	f
선생	title
선생님	title
박사	title
교수	title
부교수	title
조교수	title
명예교수	title
석좌교수	title
여사님	title	f
귀하	title
경	title
대장	title
중장	title
소장	title
준장	title
대령	title
중령	title
소령	title
대위	title
중위	title
소위	title
원사	title
상사	title
중사	title
하사	title
병장	title
상병	title
일병	title
이병	title
장군	title
원수	title
목사	title
신부	title	m
수녀	title	f
스님	title
추기경	title	m
대주교	title	m
주교	title
법사	title
왕자	title	m
공주	title	f
공작	title	m
백작	title	m
폐하	title
전하	title
각하	title
고	title
故	title
9단	title
9段	title
의사	title
대통령	role
전 대통령	role
부통령	role
대통령 당선인	role
당선인	role
총리	role
국무총리	role
부총리	role
전 총리	role
주석	role
국가주석	role
총서기	role
장관	role
외교부 장관	role
국방부 장관	role
법무부 장관	role
국방장관	role
외교장관	role
국무장관	role
재무장관	role
외무장관	role
외무상	role
부장	role
외교부장	role
차관	role
차관보	role
실장	role
국가안보실장	role
비서실장	role
안보실장	role
정책실장	role
수석	role
홍보수석	role
수석비서관	role
비서관	role
행정관	role
대변인	role
수석대변인	role
부대변인	role
의원	role
국회의원	role
상원의원	role
하원의원	role
국회의장	role
의장	role
부의장	role
하원의장	role
대표	role
당대표	role
전 대표	role
공동대표	role
원내대표	role
정책위의장	role
최고위원	role
사무총장	role
비상대책위원장	role
비대위원장	role
위원장	role
부위원장	role
국무위원장	role
위원	role
후보	role
예비후보	role
시장	role
서울시장	role
군수	role
구청장	role
도지사	role
지사	role
경기지사	role
부시장	role
부지사	role
시의원	role
도의원	role
구의원	role
교육감	role
총재	role
부총재	role
회장	role
부회장	role
명예회장	role
사장	role
부사장	role
대표이사	role
이사	role
이사장	role
상무	role
전무	role
전무이사	role
최고경영자	role
CEO	role
창업자	role
행장	role
은행장	role
원장	role
부원장	role
센터장	role
본부장	role
단장	role
국장	role
과장	role
팀장	role
처장	role
청장	role
경찰청장	role
서장	role
총장	role
검찰총장	role
검사	role
검사장	role
지검장	role
부장검사	role
판사	role
부장판사	role
재판장	role
대법관	role
대법원장	role
헌법재판관	role
재판관	role
변호사	role
특별검사	role
특검	role
경위	role
경감	role
경정	role
총경	role
경무관	role
경사	role
경장	role
순경	role
형사	role
소방관	role
소방장	role
사령관	role
참모총장	role
합참의장	role
대사	role
총영사	role
특사	role
보좌관	role
고문	role
자문위원	role
교장	role
교사	role
학장	role
연구원	role
연구위원	role
선임연구위원	role
연구소장	role
애널리스트	role
이코노미스트	role
전문가	role
평론가	role
감독	role
전 감독	role
코치	role
수석코치	role
선수	role
주장	role
투수	role
포수	role
타자	role
내야수	role
외야수	role
공격수	role
수비수	role
미드필더	role
골키퍼	role
가수	role
배우	role
탤런트	role
개그맨	role
개그우먼	role
방송인	role
아이돌	role
모델	role
작가	role
소설가	role
시인	role
화가	role
작곡가	role
지휘자	role
피아니스트	role
영화감독	role
프로듀서	role
PD	role
앵커	role
아나운서	role
기자	role
특파원	role
논설위원	role
국왕	role
왕세자	role
여왕	role
교황	role
최고지도자	role
지도자	role
추장	role
이장	role
동장	role
조합장	role
지회장	role
지부장	role
활동가	role
피고인	role
피의자	role
용의자	role
유튜버	role
점장	role
아들	kin
딸	kin
부인	kin
아내	kin
남편	kin
아버지	kin
어머니	kin
부친	kin
모친	kin
형	kin
동생	kin
누나	kin
언니	kin
오빠	kin
여동생	kin
남동생	kin
장남	kin
차남	kin
장녀	kin
차녀	kin
할머니	kin
할아버지	kin
손자	kin
사위	kin
배우자	kin

[organization_words]
부
처
청
원
위원회
정부
외교부
국방부
법무부
기획재정부
국토교통부
보건복지부
대통령실
청와대
국회
의회
시의회
도의회
당
민주당
국민의힘
정의당
공화당
노동당
공산당
시청
도청
군청
구청
교육청
경찰
경찰청
경찰서
지구대
소방서
소방본부
소방청
검찰
검찰청
지검
고검
중앙지검
법원
지방법원
고등법원
대법원
지법
고법
헌법재판소
헌재
공수처
국정원
국가정보원
감사원
선관위
선거관리위원회
금융위원회
금융감독원
공정거래위원회
국세청
관세청
질병관리청
기상청
통계청
군
육군
해군
공군
해병대
합동참모본부
합참
사령부
사단
부대
대학
대학교
대학원
대
고등학교
고교
중학교
초등학교
학교
학원
연구원
연구소
연구센터
센터
협회
연맹
연합
연합회
연대
협의회
학회
재단
공단
공사
진흥원
조합
노조
노동조합
민주노총
한국노총
시민단체
은행
한국은행
증권
보험
생명
화재
카드
금융
금융지주
자산운용
그룹
홀딩스
주식회사
(주)
회사
기업
전자
자동차
건설
중공업
화학
제약
바이오
항공
통신
텔레콤
에너지
물산
산업
백화점
마트
방송
방송국
방송공사
신문
일보
통신사
뉴스
병원
의료원
의원
보건소
박물관
미술관
도서관
구단
팀
축구단
클럽
엔터테인먼트
소속사
교회
성당
대사관
영사관
유엔
유럽연합
나토
세계보건기구
국제통화기금
기구
거래소
한국거래소
대책본부
대책위
특별위원회
본부

[location_words]
시
도
군
구
읍
면
동
리
특별시
광역시
특별자치시
특별자치도
주
성
현
자치구
가
로
길
대로
거리
고속도로
국도
역
터미널
공항
국제공항
항
항구
항만
대교
교
터널
댐
산
산맥
봉
고개
강
천
호
호수
저수지
바다
해
해협
해변
해수욕장
만
섬
제도
군도
반도
사막
고원
평야
계곡
폭포
공원
국립공원
광장
경기장
월드컵경기장
야구장
체육관
시장
마을
단지
아파트
신도시
산업단지
공화국
왕국
연방
지역
지방
국경
기지
궁
사찰
사
타워
빌딩
오거리
사거리
교차로
나들목
휴게소

[forms_of_address]
씨
님
양
군
옹
귀하
고
故
선생
선생님
여사
여사님

[name_particles]
·
반
폰
데
빈
알
드
다
더
디
엘
이븐

[abbreviations]
No.
Mr.
Dr.
Inc.
Co.
Ltd.
vs.
St.
U.S.
Jr.

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
편지	text	s
연설	noun	s
글	noun	s
통화	noun	s
입장문	noun	s
보도자료	noun	s
소감	noun	s
규정했다	verb	w
하소연했다	verb	s
다짐했다	verb	s
웃었다	verb	s
웃으며 말했다	verb	s
판시했다	verb	s
분석했다	verb	s
쏘아붙였다	verb	s
시인했다	verb	s
확인했다	verb	s
일갈했다	verb	s
성토했다	verb	s
선언했다	verb	s
보고서	text
문서	text
안내문	text
현수막	text
계약서	text
공문	text
답변서	text
팻말	text
자료	text
판결문	text
회의록	text
포스터	text
전단	text
통지서	text
조례	text
고시	text
확인서	text
규정	text
안내판	text
합의서	text
문건	text
진술서	text

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
을	object
를	object
에	object
로	object
와	object
과	object
의	object
에게	object
에서	object
으로	object
부터	object
까지	object
을	accusative
를	accusative
에는	aside
에도	aside
에서는	aside
에서도	aside
에게는	aside
에게도	aside
으로는	aside
으로도	aside
와는	aside
과는	aside
부터는	aside
까지는	aside
까지도	aside
면서는	aside
면서도	aside
보다는	aside
때는	aside
때도	aside
적혀	reads
쓰여	reads
적혔	reads
이	pointer
그	pointer
해당	pointer
같은	pointer
새겨	reads
기재	reads
명시	reads
쓰인	reads
적힌	reads
써 있	reads
적었다	reads
나와 있	reads
말하자면	plain
다시 말해	plain
다시 말하면	plain
바꿔 말하면	plain
솔직히 말해	plain
예를 들어 말하면	plain
두말할 나위	plain
말할 것도 없	plain
말씀드리자면	plain
이른바	plain
말다툼	plain
한마디로 말해	plain
고 불리	passive
고 불린	passive
로 불리	passive
로 불린	passive
라고 불리	passive
라는 비판을 받	passive
는 비판을 받	passive
는 지적을 받	passive
라는 지적을 받	passive
는 평가를 받	passive
라는 평가를 받	passive
혐의로	passive
혐의를 받	passive
는 질문을 받	passive
라는 질문을 받	passive
는 질문에	passive
라는 질문에	passive
는 의혹을 받	passive
라는 평을 받	passive
는 말을 들	passive
