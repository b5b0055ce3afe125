# Japanese
# Written for this project.

[consent]
当サイトではCookie	start
当サイトはCookie	start
当サイトでは、Cookie	start
当サイトでは、クッキー	start
当サイトではクッキー	start
当社はCookie	start
当社では、Cookie	start
当社のウェブサイトでは	start
本サイトではCookie	start
本サイトでは、Cookie	start
本ウェブサイトではCookie	start
本ウェブサイトは、Cookie	start
このサイトではCookie	start
このサイトはCookie	start
このウェブサイトではCookie	start
このウェブサイトは、Cookie	start
このウェブサイトではクッキー	start
サイトを継続して利用	start
本サイトの閲覧を続ける	start
サイトの閲覧を続ける	start
引き続き閲覧することで	start
クッキーの使用に同意	start
同意する
同意します
すべて同意する
すべて許可
すべて許可する
すべて受け入れる
すべてのCookieを受け入れる
すべて拒否
すべて拒否する
拒否する
同意しない
承諾する
許可する
許可しない
Cookie設定
Cookieの設定
Cookieポリシー
クッキーポリシー
クッキー設定
プライバシー設定
詳細を見る
詳しくはこちら
閉じる
了解

[comments]
コメント
コメントする
コメントを書く
コメントを残す
コメントを投稿
コメントを投稿する
コメントを送信
コメントを見る
コメントを読む
コメントをもっと見る
コメントをキャンセル
コメント一覧
コメントはありません
コメントなし
この記事へのコメント
この記事のコメント
記事へのコメント
みんなのコメント
最新コメント
最近のコメント
人気コメント
コメント欄
返信
返信する
返信をキャンセル
返信をキャンセルする
投稿する
書き込む
ご意見・ご感想
感想を送る
違反報告
通報する
トラックバック
エキスパートコメント
非表示・報告
メールアドレスが公開されることはありません	start
メールアドレスは公開されません	start
必須項目です	start
※ が付いている欄は必須項目	start
が付いている欄は必須項目	start
が付いている欄は必須	start
次回のコメントで使用するため	start
新しいコメントをメールで通知	start
新しい投稿をメールで受け取る	start
コメントを投稿するにはログイン	start
コメントするにはログイン	start
コメントを書くにはログイン	start
コメントを投稿する前に	start
このサイトはスパムを低減	start
コメントデータの処理方法	start
この記事へのコメントは	start

[related]
【関連記事】	start
【関連】	start
【画像】	start
【動画】	start
【図解】	start
【一覧】	start
関連記事	start
あわせて読みたい	start
合わせて読みたい	start
併せて読みたい	start
【あわせて読みたい】	start
【関連ニュース】	start
関連ニュース	start
続きを読む	start
続きはこちら	start
記事の続きを読む	start
もっと読む	start
もっと見る	start
こちらもおすすめ	start
こちらの記事もおすすめ	start
この記事もおすすめ	start
この記事を読んだ人は	start
この記事を読んだ人に	start
この記事を見た人は	start
この連載の記事	start
このニュースに関するつぶやき	start
次のページ:	start
次ページは	start
【次ページ】	start
【写真を見る】	start
写真を見る	start
写真をもっと見る	start
【動画を見る】	start
【もっと読む】	start
【続きを読む】	start
【こちらも読まれて	start
こちらも読む	start
詳しくはこちら	start
関連リンク:	start
記事全文を読む	start
元記事はこちら	start
関連リンク
関連情報
関連トピックス
関連トピック
関連キーワード
関連コンテンツ
関連動画
関連する記事
関連サイト
関連商品
関連コラム
おすすめ
おすすめ記事
おすすめの記事
おすすめニュース
おすすめコンテンツ
オススメ記事
あなたにおすすめ
あなたにおすすめの記事
あなたへのおすすめ
あなたへのおすすめ記事
編集部のおすすめ
編集部おすすめ
編集部のおすすめ記事
人気記事
人気記事ランキング
人気の記事
人気ランキング
人気ニュース
人気の投稿
アクセスランキング
ランキング
記事ランキング
ニュースランキング
週間ランキング
総合ランキング
アクセス数ランキング
閲覧ランキング
よく読まれている記事
よく読まれた記事
よく読まれているニュース
よく読まれています
注目記事
注目の記事
注目ニュース
注目のニュース
注目のトピックス
ピックアップ
トピックス
新着記事
新着
新着ニュース
新着情報
最新記事
最新ニュース
最近の投稿
最近の記事
速報
一覧
一覧へ
一覧を見る
一覧を表示
記事一覧
ニュース一覧
前の記事
次の記事
前の記事へ
次の記事へ
前へ
次へ
特集
連載
続きを見る
この記事の写真
この記事の画像
この記事の関連ニュース
こんな記事も読まれています
他の記事
その他の記事
その他のニュース
この著者の記事
この記者の記事
主要ニュース
トップニュース
今、あなたにオススメ
バックナンバー
話題の記事
アーカイブ
イチオシ
PickUp

[share]
シェア
シェアする
シェアする:
この記事をシェア	start
この記事をシェアする
記事をシェア
共有
共有する
この記事を共有
ツイート
ツイートする
ポスト
ポストする
Xでポスト
Xでシェア
Facebookでシェア
Facebookでシェアする
Twitterでシェア
LINEで送る
LINEでシェア
LINEで共有
はてなブックマーク
はてブ
はてブする
ブックマーク
noteで書く
メールで送る
メールで送信
メール
リンクをコピー
リンクをコピーする
URLをコピー
URLをコピーする
URLをコピーしました
コピーしました
いいね!
いいね
フォロー
フォローする
フォローしてください
フォロー中
保存
保存する
印刷
印刷する
記事を印刷
クリップ
クリップする
スクラップ
お気に入り
お気に入りに追加
プレゼント
記事をプレゼント
フェイスブック
ツイッター
インスタグラム
ソーシャルメディア
公式SNS
SNS
この記事が気に入ったら	start
Twitterでフォロー	start
ツイッターで最新情報	start
友だち追加	start
LINE友だち	start
フォローして最新	start
最新情報をお届けします	start
公式Xを	start
公式アカウントをフォロー	start
アプリをダウンロード	start
アプリでもっと	start
記事を保存する	start
Googleの優先ソース	start
優先ソースに追加	start
Googleで優先表示	start
記事を聴く
この記事を聴く
要約を表示
AI要約
AIによる要約
この記事は有料会員からプレゼント	start
ギフト
他の言語で読む

[newsletter]
メールマガジン
メルマガ
メルマガ登録
メールマガジン登録
メールマガジンに登録	start
ニュースレター
ニュースレター登録
ニュースレターに登録	start
ニュースレターを登録
登録する
無料登録
新規登録
会員登録
無料会員登録
購読する
メールアドレス
メールアドレスを入力	start
ニュースメール
プッシュ通知
通知を受け取る
通知を許可
配信停止
購読のお申し込み
メルマガに登録	start
最新ニュースをメールで	start
最新情報をメールで	start
毎朝届く	start
ご登録いただいた	start
無料のメルマガ	start
プッシュ通知を	start
フォローして	start
LINE公式アカウント	start
メールマガジン	start
アプリをダウンロード	start

[tags]
タグ
キーワード
関連キーワード
関連タグ
ハッシュタグ
カテゴリ
カテゴリー
ジャンル
トピック
テーマ
関連テーマ
この記事のタグ
この記事のキーワード
話題のキーワード
注目キーワード
関連ワード
人気タグ
タグクラウド
タグ:	start
キーワード:	start
カテゴリー:	start
カテゴリ:	start
関連キーワード:	start
関連タグ:	start
ジャンル:	start
このニュースのキーワード

[navigation]
ホーム
トップ
トップページ
TOP
トップへ
トップに戻る
トップページへ
トップページに戻る
ホームへ戻る
ページトップへ
ページの先頭へ
ページの先頭へ戻る
ページトップへ戻る
先頭へ戻る
戻る
一覧に戻る
記事一覧へ
メニュー
メニューを開く
メニューを閉じる
検索
サイト内検索
検索する
ログイン
ログアウト
マイページ
会員ログイン
お問い合わせ
お問い合わせはこちら
お知らせ
ヘルプ
よくある質問
よくあるご質問
会社概要
会社情報
会社案内
運営会社
運営者情報
当サイトについて
このサイトについて
サイトマップ
採用情報
広告掲載
広告掲載について
広告のお問い合わせ
次のページ
前のページ
次ページ
前ページ
次のページへ
前のページへ
最初へ
最後へ
閉じる
開く
すべて見る
すべて表示
全て見る
全文表示
全文を読む
詳細
本文へ移動
本文へスキップ
コンテンツへスキップ
メインコンテンツへスキップ
ナビゲーションへスキップ
本文
目次
文字サイズ
文字サイズ変更
文字の大きさ
大
中
小
標準
拡大
写真
動画
フォト
フォトギャラリー
画像
写真一覧
天気
紙面ビューアー
紙面
電子版
スマホ版
PC版
アプリ
言語
日本語
並び替え
読み込み中
読み上げる
音声で聞く
記事を聞く
前の写真
次の写真
写真を拡大
拡大する
画像を拡大する
ダウンロード
上へ
全国
地域
総合
現在位置:	start
現在地:	start
ページ:	start
文字数:	start
この記事は約	start
記事を読む時間	start
お使いのブラウザ	start
JavaScriptが無効	start
JavaScriptを有効	start

[front_page]
ホーム
トップ
トップページ
TOP

[no_sections]
未分類
記事
メニュー
検索
ログイン

[no_tags]
ニュース
新聞
速報
記事
写真
動画
最新ニュース
ニュース速報
新着記事
新着
一面
朝刊
夕刊
トップニュース

[advertisement]
広告
PR
AD
【PR】

[PR]	whole
【広告】
スポンサーリンク
スポンサードリンク
スポンサー
提供
広告の後に記事が続きます
広告の後に続きます
記事の後に広告
タイアップ
記事広告
企画・制作
広告企画
広告を非表示
広告の下に記事が続きます	start
記事は広告の下に続きます	start
広告の後にも続きます	start
この記事は広告	start
本記事はプロモーション	start
記事内に広告が含まれ	start
※本ページはプロモーション	start
アフィリエイト広告を	start

[legal]
利用規約
会員規約
プライバシーポリシー
個人情報保護方針
個人情報の取り扱い
個人情報について
個人情報の取り扱いについて
著作権
著作権について
リンクについて
免責事項
特定商取引法に基づく表記
特定商取引法に基づく表示
無断転載禁止
無断転載を禁じます
禁無断転載
情報セキュリティ
転載について
外部送信について
サイトポリシー
ご利用規約
ご利用にあたって
無断転載	start
本サイトに掲載	start
当サイトに掲載	start
このサイトに掲載	start
掲載の記事・写真	start
掲載している記事	start
掲載記事の無断転載	start
記事・写真・イラスト	start
記事の無断転用	start
無断複製	start
※記事の内容は	start
※当記事は	start
当ページに掲載	start
記事中の情報は	start
掲載の記事・写真の無断転載	start
すべての内容は日本の著作権法	start
無断転載を禁	start
PDF形式のファイルを	start
PDFファイルをご覧	start
PDFの閲覧には	start

[paywall]
この記事は有料	start
この記事は会員限定	start
この記事は有料会員	start
この記事は有料記事	start
有料記事です	start
有料会員になると	start
有料会員登録すると	start
会員登録すると続き	start
会員に登録すると	start
ログインして続きを読む	start
続きを読むには	start
続きをご覧になるには	start
この続きは	start
ここから先は	start
この記事の続きは	start
こちらは有料会員	start
今すぐ登録すると	start
初割	start
無料会員に登録すると	start
有料記事
有料会員限定
有料会員限定記事
会員限定
会員限定記事
会員限定有料記事
有料プランに登録
今すぐ登録
購読申し込み
有料会員登録
ログインはこちら
会員の方はこちら
無料で登録
購読のご案内

[caption]
写真:
【写真】
写真／
写真提供
写真は
撮影:
撮影／
画像:
画像提供
画像出典
図:
図表:
提供:
提供／
出典:
出所:
イラスト:
動画:
資料写真
画像説明
画像提供,
映像説明
動画説明
(写真:
(写真提供
©
写真はイメージ	whole
写真はイメージです	whole
画像はイメージ	whole
画像はイメージです	whole
イメージ	whole
資料	whole
(写真:イメージマート)	whole
拡大写真	whole
写真を拡大	whole
撮影	end
提供	end

[headline_labels]
速報
【速報】
独自
【独自】
独占
【独占】
特集
動画
【動画】
写真
【写真】
詳報
【詳報】
続報
号外
解説
【解説】
社説
【社説】
コラム
論説
分析
インタビュー
最新
最新ニュース
焦点
オピニオン
更新
【更新】
ライブ
LIVE
【LIVE】
【ライブ】
スクープ
単独
緊急
訃報
【訃報】
一問一答
ルポ
図解
特報
寄稿
視点
ニュース

[live]
ライブ
ライブ配信
生中継
実況
タイムライン
速報中
随時更新
ライブ更新
リアルタイム速報
同時進行
ライブブログ
生配信
テキスト速報

[byline_prefixes]
文:
文／
文・
取材・文
取材・文:
文・写真
文と写真
取材
執筆
執筆者
筆者
著者
記者
編集
編集部
構成
聞き手
撮影
翻訳
翻訳:
ライター
ライター:
執筆:
作者
作成
監修
投稿者
投稿者:
担当
担当:
寄稿
取材・構成
構成・文

[contributions]
写真
撮影
写真撮影
イラスト
翻訳

[roles]
記者
編集委員
論説委員
論説主幹
解説委員
特派員
支局長
総局長
編集長
副編集長
編集者
編集部
編集局
編集局長
デスク
社会部
政治部
経済部
国際部
外報部
運動部
文化部
科学部
写真部
映像報道部
社会部長
政治部長
運動部員
ライター
フリーライター
フリーランス
ジャーナリスト
フリージャーナリスト
コラムニスト
評論家
作家
翻訳家
翻訳
カメラマン
フォトグラファー
キャスター
アナウンサー
解説者
アナリスト
エコノミスト
チーフエコノミスト
経済ジャーナリスト
教授
准教授
名誉教授
研究員
主任研究員
上席研究員
弁護士
医師
監督
代表
専門記者
客員編集委員
専門編集委員
通信員
東京
ワシントン
ロンドン
ソウル
北京
パリ
ニューヨーク
モスクワ
上海
ベルリン
バンコク
聞き手
構成
撮影
取材
取材班
特別取材班
共同
支局
総局
本社
通信部
報道部
地方部
生活部
報道局
取材部
くらし報道部
地域報道部
写真映像部
デジタル編集部
東京支社
編成局

[nobodies]
不明
ゲスト
匿名
著者不明
管理者
管理人
名無し
未設定
敬称略
文中敬称略
文中一部敬称略
終わり

[agencies]
共同通信
共同通信社
共同
共同電
時事通信
時事通信社
時事
時事ドットコム
ロイター
ロイター通信
AFP時事
AFP=時事
AFP通信
フランス通信
AP通信
ＡＰ
ＡＦＰ
ブルームバーグ
ブルームバーグ通信
聯合ニュース
新華社
中国新聞社
中央社
フォーカス台湾
タス通信
インタファクス通信
イタル・タス通信
スプートニク
アナドル通信
アナトリア通信
DPA通信
ドイツ通信
朝鮮中央通信
CNS
ラヂオプレス
ゲッティ
ゲッティイメージズ
アフロ
毎日新聞社
読売新聞社
朝日新聞社
産経新聞社
ＮＮＮ
ANN
JNN
FNN
共同通信デジタル
日刊スポーツ
スポーツ報知
サンケイスポーツ

[joiners]
と
、
・
＆
および
及び
／
，

[months]
1月	1
一月	1
睦月	1
2月	2
二月	2
如月	2
3月	3
三月	3
弥生	3
4月	4
四月	4
卯月	4
5月	5
五月	5
皐月	5
6月	6
六月	6
水無月	6
7月	7
七月	7
文月	7
8月	8
八月	8
葉月	8
9月	9
九月	9
長月	9
10月	10
十月	10
神無月	10
11月	11
十一月	11
霜月	11
12月	12
十二月	12
師走	12

[months_hijri]

[months_jalali]

[weekdays]
月曜日	1
月曜	1
(月)	1
月	1
火曜日	2
火曜	2
(火)	2
火	2
水曜日	3
水曜	3
(水)	3
水	3
木曜日	4
木曜	4
(木)	4
木	4
金曜日	5
金曜	5
(金)	5
金	5
土曜日	6
土曜	6
(土)	6
土	6
日曜日	7
日曜	7
(日)	7
日	7

[meridiem]
午前	am
朝	am
未明	am
早朝	am
午後	pm
夕方	pm
夜	pm
深夜	pm

[ago]
{n}秒前	second
{n} 秒前	second
{n}分前	minute
{n} 分前	minute
{n}時間前	hour
{n} 時間前	hour
{n}日前	day
{n} 日前	day
{n}週間前	week
{n} 週間前	week
{n}か月前	month
{n}ヶ月前	month
{n}カ月前	month
{n}ヵ月前	month
{n}ケ月前	month
{n} か月前	month
{n} ヶ月前	month
{n}年前	year
{n} 年前	year
たった今	second	0
今	second	0
数秒前	second	0
今日	day	0
きょう	day	0
本日	day	0
昨日	day	1
きのう	day	1
前日	day	1
おととい	day	2
一昨日	day	2
先週	week	1
先月	month	1
昨年	year	1
去年	year	1

[published]
公開
公開日
公開日時
公開:
掲載
掲載日
掲載日時
配信
配信日
配信日時
投稿日
投稿日時
投稿
発行日
発表日
発表
作成日
日付
日時
初版公開
記事公開日
登録日
掲載開始

[updated]
更新
更新日
更新日時
最終更新
最終更新日
最終更新日時
更新:
改訂
最終改訂
更新済み
修正日
最終更新日:
最新更新日
再公開

[honorifics]
さん	title
氏	title
様	title
さま	title
君	title
くん	title
ちゃん	title
殿	title
先生	title
博士	title
教授	title
准教授	title
名誉教授	title
助教	title
師	title
師匠	title
僧侶	title
卿	title
陛下	title
殿下	title
閣下	title
大将	title
中将	title
少将	title
将軍	title
大佐	title
中佐	title
少佐	title
大尉	title
中尉	title
少尉	title
元帥	title
親方	title	m
夫人	title
女史	title	f
嬢	title	f
夫妻	title
容疑者	title
被告	title
死刑囚	title
受刑者	title
被告人	title
元被告	title
議員	title
故	title
ミスター	title	m
サー	title
老師	title
神父	title	m
牧師	title
司教	title
枢機卿	title	m
理事	title
妃	title	f
王子	title	m
王女	title	f
皇太子	title
棋士	title
九段	title
八段	title
七段	title
竜王	title
名人	title
棋聖	title
王将	title
横綱	title	m
大関	title	m
関脇	title	m
首相	role
元首相	role
前首相	role
総理	role
総理大臣	role
内閣総理大臣	role
副首相	role
副総理	role
大統領	role
前大統領	role
元大統領	role
副大統領	role
次期大統領	role
国家主席	role
主席	role
総書記	role
書記長	role
大臣	role
外相	role
外務大臣	role
防衛相	role
防衛大臣	role
財務相	role
財務大臣	role
経済産業相	role
経産相	role
厚生労働相	role
厚労相	role
国土交通相	role
国交相	role
文部科学相	role
文科相	role
農相	role
農林水産相	role
農水相	role
環境相	role
法相	role
法務大臣	role
総務相	role
デジタル相	role
経済再生相	role
国防相	role
国防長官	role
国務長官	role
財務長官	role
商務長官	role
官房長官	role
官房副長官	role
副大臣	role
政務官	role
幹事長	role
総裁	role
副総裁	role
代表	role
共同代表	role
党首	role
委員長	role
副委員長	role
政調会長	role
総務会長	role
国対委員長	role
選対委員長	role
会長	role
副会長	role
名誉会長	role
社長	role
前社長	role
副社長	role
取締役	role
専務	role
常務	role
代表取締役	role
代表取締役社長	role
最高経営責任者	role
CEO	role
CFO	role
頭取	role
理事長	role
院長	role
所長	role
館長	role
局長	role
部長	role
課長	role
次官	role
事務次官	role
事務局長	role
事務総長	role
国連事務総長	role
長官	role
知事	role
副知事	role
都知事	role
府知事	role
市長	role
前市長	role
副市長	role
町長	role
村長	role
区長	role
衆院議員	role
参院議員	role
県議	role
市議	role
都議	role
上院議員	role
下院議員	role
議長	role
下院議長	role
報道官	role
副報道官	role
広報官	role
補佐官	role
大統領補佐官	role
大使	role
総領事	role
公使	role
特使	role
裁判長	role
裁判官	role
判事	role
検事総長	role
検事	role
弁護士	role
医師	role
看護師	role
教諭	role
住民	role
漁師	role
農家	role
主婦	role
大学生	role
生徒	role
児童	role
園長	role
職員	role
消防士	role
警察官	role
女性	role
男性	role
遺族	role
担当者	role
関係者	role
運転手	role
船長	role
患者	role
保護者	role
組合長	role
警視総監	role
警部	role
警部補	role
巡査部長	role
巡査	role
署長	role
司令官	role
参謀総長	role
統合幕僚長	role
校長	role
学長	role
総長	role
監督	role
前監督	role
助監督	role
コーチ	role
ヘッドコーチ	role
主将	role
選手	role
投手	role
捕手	role
内野手	role
外野手	role
一塁手	role
遊撃手	role
右翼手	role
中堅手	role
MF	role
FW	role
DF	role
GK	role
騎手	role
力士	role
俳優	role
女優	role
歌手	role
タレント	role
アイドル	role
お笑い芸人	role
芸人	role
声優	role
モデル	role
作家	role
小説家	role
漫画家	role
詩人	role
脚本家	role
映画監督	role
画家	role
音楽家	role
指揮者	role
作曲家	role
ピアニスト	role
記者	role
編集長	role
アナウンサー	role
アナ	role
キャスター	role
ジャーナリスト	role
評論家	role
解説者	role
研究員	role
主任研究員	role
研究者	role
専門家	role
アナリスト	role
エコノミスト	role
ストラテジスト	role
国王	role
女王	role
天皇	role
皇后	role
法王	role
教皇	role
最高指導者	role
指導者	role
首長	role
党員	role
労働党総書記	role
会社員	role
無職	role
店主	role
店長	role
オーナー	role
ディレクター	role
プロデューサー	role
宇宙飛行士	role
都議会議長	role
外務報道官	role
参謀長	role
長男	kin
長女	kin
次男	kin
次女	kin
三男	kin
妻	kin
夫	kin
父	kin
母	kin
父親	kin
母親	kin
兄	kin
弟	kin
姉	kin
妹	kin
息子	kin
娘	kin
祖父	kin
祖母	kin
おじ	kin
おば	kin
孫	kin
妻の	kin
遺族	kin

[organization_words]
省
庁
府
内閣府
外務省
防衛省
財務省
厚生労働省
局
委員会
公正取引委員会
議会
県議会
市議会
国会
衆議院
参議院
衆院
参院
党
民主党
自民党
共産党
維新の会
会派
政府
県庁
市役所
役場
警視庁
県警
府警
道警
警察
警察署
消防署
消防局
消防庁
消防本部
地検
地検特捜部
高検
地裁
高裁
最高裁
家裁
簡裁
裁判所
検察庁
自衛隊
陸上自衛隊
海上自衛隊
航空自衛隊
海上保安庁
海上保安部
軍
米軍
空軍
海軍
陸軍
大学
大学院
学園
高校
高等学校
中学校
小学校
学校
学院
研究所
研究センター
総研
研究会
機構
機関
国連
国際連合
欧州連合
連合
連盟
同盟
協会
連合会
組合
労組
労働組合
協同組合
団体
財団
財団法人
社団法人
NPO法人
法人
会議所
商工会議所
経団連
株式会社
有限会社
合同会社
社
会社
グループ
ホールディングス
HD
銀行
信用金庫
信金
証券
生命
生命保険
損害保険
保険
電力
ガス
鉄道
航空
自動車
製作所
製薬
工業
産業
商事
物産
不動産
建設
電機
電気
化学
食品
運輸
通信
通信社
新聞
新聞社
放送
テレビ
ラジオ
出版
書店
書房
事務所
病院
医療センター
クリニック
診療所
保健所
教会
寺
神社
大使館
領事館
クラブ
チーム
球団
部屋
楽団
交響楽団
劇団
美術館
博物館
図書館
センター
取引所
東証
中央銀行
日銀
中銀
FRB
ジャパン
商店
百貨店
ホテル
本部
支部
対策本部
教育委員会
選挙管理委員会
実行委員会
審議会
協議会

[location_words]
都
道
府
県
市
区
町
村
郡
州
省
自治区
地区
地方
丁目
番地
通り
街
街道
国道
県道
自動車道
高速道路
道路
インターチェンジ
IC
駅
駅前
空港
港
漁港
橋
トンネル
ダム
山
岳
連峰
山脈
高原
峠
川
河川
湖
沼
海
海岸
海峡
湾
沖
洋
諸島
島
列島
半島
岬
砂漠
平野
盆地
谷
渓谷
滝
温泉
公園
国立公園
広場
競技場
球場
ドーム
スタジアム
体育館
城
城跡
共和国
王国
連邦
国
首都
市内
県内
地域
村落
キャンプ場
スキー場
基地
国境

[forms_of_address]
さん
氏
様
さま
君
くん
ちゃん
殿
故
ミスター
女性
男性
嬢
夫妻

[name_particles]
・
＝
フォン
デ
ファン
ビン
アル
ド
ダ
ディ
ラ

[abbreviations]
No.
Mr.
Dr.
Inc.
Co.
Ltd.
vs.
St.
J.
U.S.

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
手紙	text	s
演説	noun	s
答弁	noun	s
報道官	noun	s
広報担当者	noun	s
ツイート	noun	s
述べた	verb	s
語った	verb	s
話した	verb	s
話している	verb	s
語っている	verb	s
述べている	verb	s
言った	verb	s
指摘した	verb	s
指摘し	verb	s
指摘する	verb	s
強調した	verb	s
強調し	verb	s
説明した	verb	s
説明し	verb	s
説明する	verb	s
コメントした	verb	s
コメントし	verb	s
コメント	verb	s
明かした	verb	s
明かす	verb	s
明らかにした	verb	s
発表した	verb	s
主張した	verb	s
主張し	verb	s
主張する	verb	s
訴えた	verb	s
訴える	verb	s
答えた	verb	s
回答した	verb	s
批判した	verb	s
批判し	verb	s
警告した	verb	s
呼びかけた	verb	s
呼びかけ	verb	s
呼び掛けた	verb	s
書いた	verb	s
書いている	verb	s
記した	verb	s
記している	verb	s
投稿した	verb	s
ツイートした	verb	s
つぶやいた	verb	s
表明した	verb	s
断言した	verb	s
反論した	verb	s
振り返った	verb	s
振り返る	verb	s
振り返り	verb	s
打ち明けた	verb	s
質問した	verb	s
尋ねた	verb	s
聞いた	verb	s
叫んだ	verb	s
否定した	verb	s
認めた	verb	s
謝罪した	verb	s
陳謝した	verb	s
漏らした	verb	s
嘆いた	verb	s
笑顔を見せた	verb	s
意気込んだ	verb	s
喜んだ	verb	s
喜びを語った	verb	s
胸を張った	verb	s
力を込めた	verb	s
強い口調で話した	verb	s
伝えた	verb	s
伝えている	verb	s
報じた	verb	s
証言した	verb	s
供述している	verb	s
釈明した	verb	s
ぼやいた	verb	s
苦言を呈した	verb	s
皮肉った	verb	s
評した	verb	s
評価した	verb	s
期待した	verb	s
期待を込めた	verb	s
期待する	verb	s
願う	verb	s
憤る	verb	s
話す	verb	s
語る	verb	s
述べる	verb	s
謝罪	verb	s
と願う	verb	s
と憤る	verb	s
と謝罪	verb	s
弁明	verb	s
驚いた	verb	w
との談話	verb	s
評する	verb	w
と涙ぐんだ	verb	w
と笑う	verb	s
と笑った	verb	s
と意気込む	verb	s
と声を震わせた	verb	s
と声を詰まらせた	verb	s
と涙ぐむ	verb	s
と打ち明ける	verb	s
と漏らす	verb	s
とこぼす	verb	s
とこぼした	verb	s
と嘆く	verb	s
と憤った	verb	s
と怒りをあらわにした	verb	s
と首をかしげる	verb	s
と胸を張る	verb	s
と目を細める	verb	s
と力を込める	verb	s
と強調する	verb	s
と述べる	verb	s
と答える	verb	s
と応じた	verb	s
と反論する	verb	s
と批判する	verb	s
と謝った	verb	s
と呼びかける	verb	s
と約束した	verb	s
と誓った	verb	s
と警鐘を鳴らす	verb	s
とつぶやく	verb	s
と繰り返した	verb	s
とみる	verb	s
と期待を寄せる	verb	s
と分析する	verb	s
と書き込んだ	verb	s
文書	text
報告書	text
看板	text
貼り紙	text
張り紙	text
契約書	text
通知	text
要望書	text
書面	text
判決	text
資料	text
碑文	text
議事録	text
証明書	text
ポスター	text
チラシ	text
要綱	text
条例	text
規約	text
公文書	text
通達	text
決定書	text
協定書	text
書類	text
告示	text
メモ	text
議案	text
調書	text
として、	verb	w

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
、と	quotative
とは	quotative
を	object
に	object
で	object
へ	object
から	object
の	object
と	object
や	object
など	object
によ	object
ては	aside
では	aside
には	aside
とは	aside
へは	aside
からは	aside
までは	aside
よりは	aside
のは	aside
ても	aside
でも	aside
にも	aside
とも	aside
からも	aside
までも	aside
ずは	aside
際は	aside
時は	aside
後は	aside
前は	aside
とある	reads
と書かれ	reads
と記され	reads
この	pointer
その	pointer
同	pointer
との記載	reads
と刻ま	reads
とうたう	reads
とあった	reads
と書いてあ	reads
と書いた	reads
と記し	reads
と明記	reads
と定め	reads
と印字	reads
として	plain
と話し合	plain
と語り合	plain
と言い争	plain
と話し始	plain
とし子	plain
とし夫	plain
と聞いて	plain
としたら	plain
とすると	plain
という話	plain
という意味	plain
というと	plain
といえば	plain
といった	plain
と指摘され	passive
と批判され	passive
と評価され	passive
と報じられ	passive
と呼ばれ	passive
と言われ	passive
といわれ	passive
と警告され	passive
と説明され	passive
と期待され	passive
と発表され	passive
と聞かれ	passive
と問われ	passive
と尋ねられ	passive
と質問され	passive
と誘われ	passive
と告げられ	passive
と命じられ	passive
と称され	passive
と評され	passive
と非難され	passive
と称賛され	passive
と判断され	passive
と診断され	passive
と記され	passive
と叫ばれ	passive
と言い渡され	passive
と認定され	passive
と伝えられ	passive
と目され	passive
と勧められ	passive
と頼まれ	passive
と怒鳴られ	passive
