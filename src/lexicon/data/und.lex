# What no language owns
# Written for this project.

[consent]
Cookies
Cookie
GDPR
Opt-out
Opt-in
CookieYes
Cookiebot
OneTrust
IAB TCF
Quantcast Choice
Didomi
Powered by OneTrust	start
Powered by Cookiebot	start
Powered by Didomi	start

[comments]
Disqus
Comments
Facebook Comments
Powered by Disqus
Please enable JavaScript to view the comments powered by Disqus	start
comments powered by Disqus	start

[related]
Taboola
Outbrain
by Taboola
by Outbrain
Recommended by Outbrain
Promoted Links
Top 5
Recommended by Taboola	start

[share]
Facebook
Twitter
Twitter / X
X (Twitter)
WhatsApp
Telegram
LinkedIn
Pinterest
Reddit
Tumblr
Instagram
YouTube
TikTok
Threads
Bluesky
Mastodon
Messenger
Facebook Messenger
Viber
Skype
Snapchat
Flipboard
Pocket
Instapaper
VKontakte
VK
ВКонтакте
Одноклассники
OK.ru
Odnoklassniki
Mail.ru
LINE
KakaoTalk
WeChat
Weibo
微信
微博
新浪微博
QQ
Xing
Mix
Digg
StumbleUpon
Delicious
Google+
Google Plus
Google News
Google Noticias
Google Actualités
Email
E-mail
SMS
RSS
RSS Feed
Signal
Discord
Twitch
Truth Social
Gab
Gettr
Parler
Print Friendly
AddThis
ShareThis
Buffer
Evernote
Blogger
LiveJournal
Naver
Zalo
Koo
Rumble
Spotify
Apple News
Apple Podcasts
SoundCloud
Copy Link
Link
URL
Share
Tweet
Like
Follow
Facebook Twitter
Facebook Twitter WhatsApp
Facebook Twitter LinkedIn
Facebook X WhatsApp
Facebook X LinkedIn
فيسبوك
فايسبوك
تويتر
إكس
واتساب
واتس اب
تلجرام
تيليجرام
تلغرام
تيليغرام
لينكدإن
لينكد إن
ماسنجر
فايبر
بينتيريست
انستغرام
انستجرام
يوتيوب
تيك توك
سناب شات
Вайбер
Телеграм
Твиттер
Фейсбук
Вотсап
페이스북
트위터
카카오톡
카카오스토리
네이버 블로그
네이버 밴드
フェイスブック
ツイッター
はてなブックマーク
via Facebook	start
via WhatsApp	start

[newsletter]
Newsletter
Newsletters
E-Paper
ePaper
App Store
Google Play
AppGallery
Google Podcasts
Download on the App Store	start
Get it on Google Play	start

[tags]
Tags
Tag
Hashtags
Topics
#

[navigation]
Menu
Home
Login
Log in
Logout
Top
Home Page
Homepage
Blog
Index
Sitemap
FAQ
FAQs
Forum
Archive
Contact
Info
OK
Video
Videos
Podcast
Podcasts
Back
Next
Prev
Previous
Search
Start
Stop
Play
Pause
Loading
Close
Close Menu
Toggle navigation
Skip to content
Skip to main content
PDF
TV
Radio
Web TV
Live TV
EN
FR
DE
ES
RU
AR
English
Français
Deutsch
Español
Português
Italiano
Русский
Türkçe
العربية
中文
日本語
한국어
A+
Aa
A A A
A A
«
»
‹
›
×
✕
←
→

[no_sections]
Uncategorized
Uncategorised
Blog
Blogs
Newsletter
Newsletters
Premium

[site_marks]
logo
logos
logotype
logotyp
logotipo
logotip
logó
лого
логотип
λογότυπο
λογότυπος
לוגו
شعار
لوگو
لوغو
ロゴ
로고
标志
標誌
โลโก้

[advertisement]
Advertisement
Advertisements
Ad
Ads
AdChoices
Sponsored
Sponsor
Sponsors
Promo
Promoted
Advertorial
Publicité
PR
Google Ads
Ad Blocker Detected
Adblock detected	start
(adsbygoogle	start
googletag.cmd.push	start
window.adsbygoogle	start

[legal]
All rights reserved
Copyright
Disclaimer
Creative Commons
ISSN
CC BY
CC BY-SA
CC BY 4.0
CC BY-NC-ND 4.0
©	start
(c) Copyright	start
ISSN (online)	start
Powered by WordPress	start
Proudly powered by WordPress	start
Protected by reCAPTCHA	start
This site is protected by reCAPTCHA	start

[paywall]
Premium
Plus
VIP
Premium Content

[caption]
Getty Images /
Shutterstock /
Foto:
Photo:
Video:

[headline_labels]
Video
Live
Exclusive
Breaking
Update
Infographic
Podcast
Photos
Top
Hot
News
PR
Alert
Flash
Premium

[live]
live
liveblog
live blog
live ticker
liveticker
live-ticker
live updates
direct
en direct
en vivo
ao vivo

[byline_prefixes]
By

[roles]
admin
administrator
webmaster
wordpress
root

[degrees]
MS
M.S.
MA
M.A.
MD
M.D.
PhD
Ph.D.
Ph.D
RD
RDN
LD
LDN
DVM
MPH
JD
J.D.
MBA
CPA
CFP
CFA
LCSW
LMFT
RN
FNP
BSc
MSc
DDS
DMD
PharmD
PsyD
EdD
Esq
Esq.
CPT
CSCS
MSW
DNP
DO
MSN
BSN
NP
CDCES
FAAD
FACOG
MBBS
LLM
LLB
MEd
M.Ed.
MFA
DC
DPT
OD
VMD

[nobodies]
admin
administrator
wordpressadmin
wpadmin
wp-admin
siteadmin
webadmin
sysadmin
superuser
webmaster
root
null
none
undefined
n/a
user
default
test
anonymous user

[agencies]
AFP
Agence France-Presse
Agence France Presse
AFPTV
Reuters
Thomson Reuters
AP
Associated Press
The Associated Press
dpa
dpa-AFX
Deutsche Presse-Agentur
EFE
Agencia EFE
Europa Press
ANSA
Adnkronos
AGI
LaPresse
Askanews
TASS
ITAR-TASS
Interfax
Interfax-Ukraine
RIA Novosti
Sputnik
Xinhua
Xinhua News Agency
CNS
CCTV
CGTN
Anadolu
Anadolu Agency
Anadolu Ajansı
AA
DHA
İHA
ANKA
UPI
Bloomberg
Bloomberg News
Dow Jones
Dow Jones Newswires
MarketWatch
Kyodo
Kyodo News
Jiji
Jiji Press
Yonhap
KCNA
PTI
Press Trust of India
ANI
Asian News International
IANS
UNI
APP
ARY
BSS
UNB
VNA
TTXVN
Antara
Bernama
PNA
Philippine News Agency
MCOT
CNA
AAP
RNZ
NZPA
PA
PA Media
Press Association
CP
The Canadian Press
La Presse canadienne
PC
APA
APA/dpa
SDA
Keystone-SDA
ATS
Keystone-ATS
sid
KNA
epd
AWP
ANP
Belga
TT
TT Nyhetsbyrån
Ritzau
NTB
NPK
STT
LNB
BNS
LETA
ELTA
ERR
PAP
ČTK
CTK
TASR
SITA
MTI
Agerpres
Mediafax
News.ro
BTA
БТА
Tanjug
Beta
FoNet
Hina
STA
SRNA
FENA
ONASA
MINA
MIA
ATSH
KosovaPress
ANA-MPA
AMNA
ΑΠΕ-ΜΠΕ
Lusa
Agência Brasil
Estadão Conteúdo
Folhapress
Télam
Telam
Noticias Argentinas
Notimex
Prensa Latina
Colprensa
ANSA Latina
ACN
ANDINA
ABI
IP
ANN
Wafa
QNA
SPA
WAM
KUNA
BNA
ONA
ONA/WAM
Petra
NNA
SANA
INA
MENA
MAP
APS
TAP
LANA
SUNA
Saba
IRNA
ISNA
Fars
Tasnim
Mehr
Mehr News
ILNA
YJC
Rudaw
ANF
ANHA
SANEF
SAnews
NAN
News Agency of Nigeria
GNA
Kenya News Agency
ENA
PANA
APA News
Panapress
APO
Ukrinform
UNIAN
УНІАН
RBC
BelTA
Moldpres
IPN
Armenpress
Azertag
AZERTAC
Trend
Turan
Report
Interpressnews
Kazinform
24.kg
Kabar
UzA
Khovar
Lao News Agency
KPL
Montsame
AKP
MNA
Lankapuvath
ECO
Zuma Press
Getty Images
Getty
EPA
EPA-EFE
European Pressphoto Agency
Imago
imago images
Picture Alliance
dpa/picture alliance
NurPhoto
ZUMA
SIPA
Sipa Press
Abaca
Hans Lucas
Magnum
Shutterstock
Alamy
Depositphotos
iStock
Adobe Stock
Unsplash
Pixabay
Pexels
Wikimedia Commons
Inter Press Service
IPS
News Wires
Newswire
Business Wire
BusinessWire
PR Newswire
PRNewswire
GlobeNewswire
Globe Newswire
ACCESSWIRE
EIN Presswire
OTS
news aktuell
Relaxnews
ETX Daily Up
CNN
BBC
DW
Deutsche Welle
RFI
RFE/RL
VOA
Voice of America
Radio Free Europe
France 24
Euronews
Al Jazeera
Project Syndicate
The Conversation
ProPublica
Kaiser Health News
OCCRP
MEE
AFP/Relaxnews
أ ف ب
أ.ف.ب
أ.ف.ب.
رويترز
د ب أ
د.ب.أ
أ ب
أ.ب
الأناضول
شينخوا
تاس
ТАСС
ИТАР-ТАСС
Интерфакс
Интерфакс-Украина
РИА Новости
Рейтер
Рейтерс
АФП
АП
ДПА
Спутник
Sputnik News
БелТА
Укрінформ
Укринформ
УНИАН
УНН
РБК
РБК-Україна
Бета
Танјуг
ФоНет
МИА
АПА
Казинформ
新华社
新華社
中新社
中国新闻社
中央社
法新社
路透社
路透
美联社
美聯社
共同社
共同通信
共同
時事
時事通信
時事通信社
ロイター
AP通信
AFP時事
AFP=時事
연합뉴스
뉴시스
뉴스1
로이터
新華社電
خبرگزاری فرانسه
ایرنا
ایسنا
فارس
تسنیم
مهر
ایلنا
اے ایف پی
روئٹرز
اے پی
پی ٹی آئی
भाषा
पीटीआई
वार्ता
आईएएनएस
एएनआई
रॉयटर्स
एएफपी
এএফপি
রয়টার্স
বাসস
ইউএনবি
இ-பதிப்பு
பிடிஐ
రాయిటర్స్
పీటీఐ
रॉयटर
רויטרס
סוכנויות
סוכנות הידיעות
Ρόιτερς
ΑΠΕ
ΑΜΠΕ
Ρoιτερς

[joiners]
&
/
+
;
,

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]
am	am
a.m.	am
pm	pm
p.m.	pm

[ago]

[minutes]
min
мин
хв

[published]

[updated]

[honorifics]
Dr	title
Dr.	title
Prof	title
Prof.	title
PhD	title
Ph.D.	title
MD	title
M.D.	title
Mr	title
Mr.	title
Mrs	title
Mrs.	title
Ms	title
Ms.	title
Sir	title
Mgr	title
Mgr.	title
Mag.	title
Ing.	title
Dipl.-Ing.	title
MBA	title
CBE	title
OBE	title
MBE	title
KBE	title
QC	title
KC	title
CEO	title
Jr.	title
Sr.	title
M.	title
Mme	title
Don	title
Doña	title
Sheikh	title
Sheik	title
Mullah	title
Ayatollah	title
Imam	title
Rabbi	title
Fr.	title
Rev.	title
Rev	title
St.	title
Gen.	title
Col.	title
Maj.	title
Capt.	title
Lt.	title
Sgt.	title
Cmdr.	title
Adm.	title
Brig.	title

[organization_words]
Inc	legal
Inc.	legal
Incorporated
Ltd	legal
Ltd.	legal
Limited	legal
LLC	legal
L.L.C.	legal
LLP	legal
LP	legal
Corp	legal
Corp.	legal
Corporation
Co.	legal
Company
plc	legal
Pty	legal
Pte	legal
Pvt	legal
Pvt.	legal
Bhd	legal
Sdn Bhd	legal
Tbk	legal
GmbH	legal
GmbH & Co. KG	legal
AG	legal
KG	legal
KGaA	legal
e.V.	legal
eG	legal
SE	legal
SA	legal
S.A.	legal
SAS	legal
SARL	legal
S.A.R.L.	legal
SpA	legal
S.p.A.	legal
Srl	legal
S.r.l.	legal
SL	legal
S.L.	legal
SLU	legal
SAU	legal
S.A.B.	legal
S.A. de C.V.	legal
Ltda	legal
Ltda.	legal
S/A	legal
BV	legal
B.V.	legal
NV	legal
N.V.	legal
VZW	legal
ASBL	legal
AB	legal
AS	legal
A/S	legal
ApS	legal
ASA	legal
Oy	legal
Oyj	legal
OÜ	legal
UAB	legal
SIA	legal
Sp. z o.o.	legal
a.s.	legal
s.r.o.	legal
spol. s r.o.	legal
d.o.o.	legal
d.d.	legal
a.d.	legal
Kft.	legal
Zrt.	legal
Nyrt.	legal
Bt.	legal
EOOD	legal
OOD	legal
AD	legal
EAD	legal
ЕООД	legal
ООД	legal
АД	legal
ЕАД	legal
ООО	legal
ОАО	legal
ЗАО	legal
ПАО	legal
АО	legal
ТОВ	legal
ПрАТ	legal
АТ	legal
ТОО	legal
Α.Ε.	legal
ΑΕ	legal
ΕΠΕ	legal
A.Ş.	legal
AŞ	legal
Holding
Holdings
Group
Bank
Capital
Partners
Ventures
Investments
Industries
Technologies
Systems
Labs
Media
Airlines
Airways
Motors
Energy
Petroleum
Pharma
Pharmaceuticals
Biotech
Telecom
Mobile
Networks
Studios
Pictures
Entertainment
Records
Foundation
Institute
Association
FC
F.C.
CF
SC
AC
FK
NK
HK
SK
BC
RC
CD
UD
SV
VfB
VfL
TSG
TSV
BK
IF
IFK
AIK
KV
RFC
KRC
United
Rovers
Athletic
NATO
UN
EU
UNESCO
UNICEF
WHO
IMF
OECD
OPEC
OPEC+
ASEAN
BRICS
G7
G20
FIFA
UEFA
IOC
NBA
NFL
FBI
CIA
NASA
ESA
WTO
IAEA
ICC
ICJ
OSCE
Interpol
Europol
Frontex
有限公司	legal
集团
株式会社	legal
주식회사	legal
(주)	legal

[location_words]
Avenue
Boulevard
Plaza
Island
Islands
City
Airport

[name_particles]
de
del
della
di
da
dos
das
do
du
des
van
van der
van den
van de
von
von der
zu
vom
ter
ten
la
le
el
al
ul
bin
bint
ibn
ben
abu
abou
abd
y
e
i
af
av
ap
st
san
mac
ould

[abbreviations]
Dr.
Mr.
Mrs.
Ms.
Prof.
St.
Jr.
Sr.
Inc.
Ltd.
Co.
Corp.
vs.
No.
Nr.
etc.
e.g.
i.e.
cf.
ca.
al.
ed.
eds.
vol.
pp.
p.
fig.
Mt.
Ft.
Ave.
Blvd.
Gen.
Col.
Capt.
Lt.
Sgt.
Maj.
Rev.
Hon.
Sen.
Rep.
Gov.
a.m.
p.m.
U.S.
U.K.
U.N.
E.U.
U.S.A.
D.C.
Ph.D.
M.D.
B.A.
M.A.
S.A.
S.p.A.
S.r.l.
B.V.
N.V.
A.Ş.
d.o.o.
s.r.o.
a.s.
e.V.
tel.
Fax.
max.
min.
approx.
est.
art.
v.
N.
S.

[cues]

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»
alternative	„	“
secondary	‘	’
name	《	》
name	〈	〉

[complementizers]

[pronouns]

[name_markers]

[cue_order]

[quote_particles]
