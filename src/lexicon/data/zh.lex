# Chinese
# Written for this project.

[consent]
本网站使用Cookie	start
本网站使用cookies	start
本网站使用 Cookie	start
本网站使用 cookies	start
本站使用Cookie	start
我们使用Cookie	start
我们使用 Cookie	start
我们使用cookies	start
我们和我们的合作伙伴使用	start
继续浏览本网站	start
继续使用本网站	start
使用本网站即表示	start
若您继续浏览	start
本網站使用Cookie	start
本網站使用 Cookie	start
本網站使用cookies	start
本網站使用 cookies	start
本網站使用相關技術	start
本網站有使用	start
我們使用Cookie	start
我們使用 Cookie	start
我們使用cookies	start
我們使用 cookies	start
為提供您更多優質的	start
為了提供您更好的	start
為了提供更好的使用體驗	start
繼續瀏覽本網站	start
繼續使用本網站	start
當您使用本網站	start
您繼續瀏覽	start
若您繼續瀏覽	start
透過使用本網站	start
點擊「同意」	start
同意
我同意
接受
全部接受
接受全部
接受所有Cookie
接受所有 Cookie
全部拒绝
全部拒絕
拒绝
拒絕
Cookie设置
Cookie 设置
Cookie設定
Cookie 設定
Cookie政策
Cookie 政策
我知道了
知道了
我知道了!
我明白了
了解更多
瞭解更多
同意并继续
同意並繼續
隐私设置
隱私設定
不同意
確定

[comments]
参与互动	start
评论
发表评论
网友评论
最新评论
热门评论
全部评论
精彩评论
我来说两句
我要评论
查看评论
评论区
写评论
发布评论
提交评论
取消回复
暂无评论
没有评论
发表回复
发布
回复
跟贴
快速评论
文明上网理性发言
留言
留言板
我要留言
發表留言
發佈留言
發表評論
發表回應
發表迴響
發佈回覆
取消回覆
回覆
回應
迴響
評論
網友評論
讀者留言
讀者評論
最新留言
我要回應
尚無留言
沒有留言
尚無評論
看更多留言
張貼留言
查看留言
撰寫評論
舉報
最新評論
用戶評論
網友回應
顯示留言
登入後留言
还没有评论
您的邮箱地址不会被公开	start
您的电子邮箱地址不会被公开	start
必填项已用	start
在此浏览器中保存我的	start
要发表评论，您必须先登录	start
登录后才能发表评论	start
请登录后发表评论	start
登录后参与评论	start
网友评论仅供其表达个人看法	start
请自觉遵守互联网相关	start
文明上网，理性发言	start
您需要登录后才可以	start
發佈留言必須填寫的電子郵件地址不會公開	start
您的電子郵件地址不會被公開	start
你的電子郵件地址不會被公開	start
電子郵件地址不會被公開	start
電子郵件地址必須填寫	start
必填欄位標示為	start
必填欄位標記為	start
在瀏覽器中儲存顯示名稱	start
要發表留言，您必須先登入	start
很抱歉，必須登入網站才能發佈留言	start
請先登入後發表	start
請先登入再留言	start
登入後即可發表	start
留言請遵守	start
請勿發表	start
這個網站採用 Akismet	start

[related]
延伸阅读	start
延伸閱讀	start
延伸閲讀	start
相关阅读	start
相關閱讀	start
相关新闻:	start
相關新聞:	start
相關報道:	start
相关报道:	start
更多新闻:	start
更多新聞:	start
更多報導:	start
推荐阅读	start
推薦閱讀	start
推薦文章	start
阅读更多:	start
閱讀更多:	start
看更多:	start
看更多新聞	start
更多相关新闻	start
更多相關新聞	start
更多精彩内容	start
更多精彩內容	start
更多內容請看	start
更多內容請見	start
更多報導請見	start
更多新聞請看	start
相關影音:	start
另见:	start
另見:	start
點擊閱讀	start
点击阅读	start
点击查看	start
點我看更多	start
點此看更多	start
你可能還想看	start
你可能也想看	start
你可能也喜歡	start
您可能也想看	start
您可能感兴趣	start
您可能感興趣	start
原文連結	start
原文链接	start
立即閱讀:	start
立即睇:	start
即睇:	start
同場加映:	start
相關文章:	start
相关文章:	start
查看更多:	start
熱門點閱	start
其他人也在看	start
看了這篇文章的人也	start
【延伸閱讀】	start
【相關新聞】	start
【相关阅读】	start
相关新闻
相关文章
相关报道
相关链接
相关推荐
相关内容
相关专题
相关视频
相關新聞
相關文章
相關報導
相關報道
相關連結
相關推薦
相關內容
相關專題
相關影音
相關影片
相關議題
最新新闻
最新消息
最新文章
最新报道
最新新聞
最新報導
最新報道
即時新聞
最新發布
热门新闻
热门文章
热门推荐
热门排行
热点新闻
热点排行
热点推荐
今日热点
熱門新聞
熱門文章
熱門推薦
熱門話題
熱門排行
熱門閱讀
今日熱門
最多人看
最多瀏覽
最受歡迎
最受歡迎文章
人氣文章
人氣新聞
点击排行
點擊排行
阅读排行
閱讀排行
排行榜
新聞排行榜
新闻排行
24小时热文
24小时新闻排行榜
編輯推薦
编辑推荐
編輯精選
編輯嚴選
精选推荐
精选
精選
为您推荐
为你推荐
猜你喜欢
猜您喜欢
猜你喜歡
為你推薦
為您推薦
推荐
推薦
推薦新聞
推薦給你
推薦影音
今日推荐
特别推荐
特別推薦
更多
更多新闻
更多新聞
更多文章
更多内容
更多內容
查看更多
看更多
阅读更多
閱讀更多
繼續閱讀
继续阅读
阅读全文
閱讀全文
展开全文
展開全文
阅读原文
閱讀原文
点击展开全文
加载更多
新闻推荐
今日要闻
今日要聞
要闻
要聞
头条新闻
頭條新聞
24小時熱門
大家都在看
大家都在搜
你可能有興趣
你可能會喜歡
人氣點閱榜
人氣排行
同類新聞
猜你還想看
同場加映
其他新聞
其他新闻
今日最新
专题
專題報道
热搜
热榜
下一篇
上一篇
下一則
上一則
作者其他文章
作者最新文章
作者相關文章

[share]
分享
分享到
分享至
分享给朋友
分享本文
分享文章
分享到微信
分享到微博
分享到朋友圈
分享到Facebook
分享至Facebook
分享至Line
分享給朋友
分享此文
分享新聞
转发
转发到
微信
微博
新浪微博
微信扫一扫	start
微信扫一扫分享
扫一扫
扫一扫分享
朋友圈
QQ空间
臉書
脸书
推特
复制链接
複製連結
複製鏈接
链接已复制
已複製連結
连结已复制
转寄
轉寄
轉寄好友
寄給朋友
收藏
收藏本文
點讚
点赞
赞
讚
按讚
喜欢
关注
关注我们
關注我們
追蹤我們
追蹤
加入好友
列印
打印
打印本页
打印本文
友善列印
字号
二维码
手机看新闻
手机阅读
加入書籤
加入收藏
公眾號
微信公众号
分享到:	start
引用
分享至:	start
扫描二维码关注	start
打开微信扫一扫	start
用微信扫	start
使用微信扫	start
微信扫描	start
长按二维码	start
长按识别二维码	start
掃描二維碼	start
掃描QR	start
關注我們的	start
关注我们的	start
欢迎关注	start
歡迎關注	start
歡迎追蹤	start
关注公众号	start
立即加入好友	start
加入LINE好友	start
加入我們的	start
按讚加入	start
立即下載App	start
立即下載	start
下載APP	start
下载客户端	start
下载APP	start
打开APP	start
打開APP	start
請按讚	start
追蹤我們的	start
點擊追蹤	start
點我加入	start
不用抽 不用搶	start
※【	start
更多最新消息請	start
即時新聞請	start
一手掌握經濟脈動	start
點我訂閱	start
緊貼最新消息	start
想睇更多精彩內容	start
即Like	start
设为Google首选来源	start
設為Google偏好來源	start
加入Google偏好來源	start
朗读
收听本文
AI摘要
AI总结
AI生成摘要
我要糾錯
其他语言
贈閱文章
阅读时间
閱讀時間

[newsletter]
电子报
電子報
訂閱電子報	start
订阅电子报
邮件订阅
免费订阅
免費訂閱	start
订阅
訂閱
立即订阅
立即訂閱	start
订阅我们
訂閱我們
新聞通訊
新闻通讯
电子邮件
電子郵件
電子信箱
电子邮箱
請輸入電子郵件
輸入電郵
電郵地址
電郵
推播通知
开启通知
開啟通知
消息推送
訂閱通知
我要訂閱
訂閱我們的	start
订阅我们的	start
請輸入您的電子郵件	start
請輸入您的Email	start
请输入您的电子邮箱	start
请输入您的邮箱	start
輸入你的電郵	start
輸入您的電子郵件	start
订阅新闻	start
想收到最新	start
每日精選新聞寄到	start
开启消息推送	start
允許推播	start
打开推送	start
不用抽	start
點我下載	start
点击下载	start
扫码关注	start
關注我們	start
关注我们	start
更多精彩内容	start
更多精彩內容	start
訂閱我們	start

[tags]
标签
標籤
标签云
关键词
关键字
關鍵字
關鍵詞
文章标签
文章標籤
話題標籤
相關標籤
相关标签
热门标签
熱門標籤
熱門關鍵字
相關關鍵字
主题
主題
分类
分類
话题
話題
相关话题
相關主題
新聞標籤
熱搜關鍵字
标签:	start
標籤:	start
关键词:	start
关键字:	start
關鍵字:	start
關鍵詞:	start
文章标签:	start
分类:	start
分類:	start
所属分类	start
文章分類	start
TAG:	start
相關字詞︰	start
更多相關:	start
看更多有關	start
相關話題
更多話題
文章關鍵字

[navigation]
首页
首頁
主页
主頁
返回首页
返回首頁
回首頁
回到首頁
返回
返回顶部
回到顶部
回顶部
返回頂部
回頂部
回到頂部
回最上方
置頂
顶部
菜单
菜單
選單
主選單
导航
導覽
搜索
搜尋
站内搜索
站內搜尋
登录
登入
登錄
登出
退出
注册
註冊
登录注册
登录/注册
會員登入
會員中心
加入會員
会员中心
个人中心
关于我们
關於我們
联系我们
聯絡我們
聯繫我們
网站地图
網站地圖
網站導覽
設為首頁
设为首页
客户端
手机版
电脑版
電腦版
手機版
繁體
简体
繁體中文
简体中文
正體
下一页
上一页
下一頁
上一頁
末页
尾页
末頁
最後一頁
上一篇文章
下一篇文章
关闭
關閉
關閉視窗
关闭窗口
打开
开启
展开
收起
展開
收合
全部
显示全部
顯示更多
显示更多
載入更多
點擊載入更多
点击加载更多
跳至主要內容
跳到主要內容
跳到主要内容
跳至主要内容
跳转到内容
跳至内容
跳至內容
字級
字體大小
字体大小
字級設定
放大字體
縮小字體
大
中
小
正文
听新闻
聽新聞
收听
播放
影音
视频
圖輯
图片
图集
下载
下載
APP下载
App下載
回上頁
回上一頁
加载中
載入中
正在加载
頻道
频道
存檔
我要投稿
投稿
投訴
纠错
反馈
意见反馈
意見反饋
友情链接
友情鏈接
广告服务
廣告刊登
加入我们
招聘信息
人才招募
分頁
您当前的位置	start
您的位置:	start
您现在的位置	start
当前位置:	start
所在位置:	start
目前位置:	start
你現在的位置	start
上一篇:	start
下一篇:	start
上一則:	start
下一則:	start
閱讀時間:	start
閱讀時間約	start
預計閱讀時間	start
阅读时间:	start
浏览次数:	start
阅读次数:	start
瀏覽數:	start
人氣:	start
阅读量:	start
点击数:	start
字号:	start
您的瀏覽器不支援	start
您的浏览器不支持	start
你的瀏覽器不支援	start
您的浏览器版本过低	start

[front_page]
首页
首頁
主页
主頁

[no_sections]
未分类
未分類
文章

[no_tags]
新闻
新聞
即时新闻
即時新聞
最新新闻
最新新聞
快讯
快訊
头条
頭條
资讯
資訊
视频
視頻
影音
图片
圖片
报纸
報紙
今日新闻
今日新聞

[advertisement]
广告
廣告
推广
推廣
贊助
赞助
赞助商
贊助商
赞助内容
贊助內容
廣編特輯
特約內容
廣告贊助
推广信息
贊助廣告
商業推廣
合作媒體
工商資訊
請繼續往下閱讀	start
請繼續往下閱讀...
廣告(請繼續閱讀本文)	start
廣告 請繼續往下閱讀
請往下繼續閱讀
请继续往下阅读	start
文章未完，請繼續往下
前往廣告
略過廣告
跳过广告
往下看更多	start
文章來源未完	start

[legal]
以上内容仅供参考	start
风险提示：以上内容	start
本文仅供参考	start
以上内容不构成投资建议	start
本文不构成投资建议	start
版权所有	start
版權所有	start
版权声明
版權聲明
免责声明
免責聲明
隐私政策
隱私政策
隱私權政策
隱私權聲明
私隱政策
私隱聲明
隐私声明
使用条款
使用條款
服务条款
服務條款
服務條款與細則
用户协议
法律声明
法律聲明
著作權聲明
版權宣告
著作權所有	start
不得转载
未經授權，不得轉載
未经授权不得转载
严禁转载
請勿轉載
网站声明
不良信息举报
违法和不良信息举报	start
举报
转载须知
著作權保護
條款及細則
資安政策
版权声明:	start
版權聲明:	start
免责声明:	start
免責聲明:	start
特别声明:	start
特別聲明:	start
声明:	start
聲明:	start
未经授权不得	start
未經授權不得	start
未經許可不得	start
未经许可不得	start
本网站所刊载信息	start
本網站之文字	start
本網站文章未經	start
本站所刊登	start
本站所登载	start
凡本网注明	start
凡本站注明	start
凡注明	start
凡署名	start
转载请注明	start
轉載請註明	start
本文为转载	start
本文为作者	start
本文仅代表	start
本文僅代表	start
以上内容仅代表	start
以上內容僅代表	start
文章仅代表	start
本文版权归	start
本文內容及圖片	start
Copyright ©	start
互联网新闻信息服务许可证	start
增值电信业务	start
网络视听许可证	start
信息网络传播视听节目	start
广播电视节目制作	start
京公网安备	start
沪公网安备	start
粤公网安备	start
京ICP	start
沪ICP	start
粤ICP	start
浙ICP	start
本平台仅提供信息存储	start
投资有风险	start
(本文僅代表	start
(本文转自	start
新闻热线:	start
报料热线	start
爆料热线	start
爆料邮箱	start
■尊重生命	start
飲酒過量，有害健康	start
自殺不能解決問題	start
※提醒您	start
若您或身邊的人	start
生命線專線	start
免责声明	start
免責聲明	start
版权声明	start
版權聲明	start
特别声明	start
特別聲明	start
本文来源	start
本文為作者個人意見	start

[paywall]
订阅后阅读	start
訂閱後閱讀	start
訂閱以繼續閱讀	start
订阅以继续阅读	start
登录后阅读全文	start
登入後閱讀全文	start
登入以繼續閱讀	start
本文为付费	start
本文为订阅	start
此为付费内容	start
本文為付費	start
本文為會員專屬	start
此文章為會員專屬	start
本篇文章為會員	start
此內容僅供	start
加入會員，繼續閱讀	start
加入會員即可	start
想閱讀全文	start
剩餘內容需	start
您已閱讀完	start
解锁全文	start
解鎖全文	start
付费阅读
付費閱讀
會員專屬
会员专享
訂戶專屬
會員限定
立即成為會員
成为会员
已经是会员
已是訂戶
訂閱方案
限時優惠
購買訂閱

[caption]
图:
圖:
图片:
圖片:
图片来源
圖片來源
图片说明
圖片說明
图源:
图说:
圖說:
图为
圖為
圖／
图/
图｜
圖｜
▲
△
▼
資料圖
资料图
資料照片
资料照片
資料圖片
資料照
图像来源
图像加注文字
圖像來源
圖像加註文字
視頻加註文字
摄影:
攝影:
摄:
攝:
照片:
相片:
照片來源
示意圖:
視頻:
视频:
影片:
影音來源
视频来源
圖文:
網上圖片
照片由
(圖/
(图/
(图源
翻攝自
圖取自
圖擷取自
图自
資料來源:
截图来自
示意圖	whole
示意图	whole
網絡圖片	whole
网络图	whole
视频截图	whole
影片截圖	whole
點擊看大圖	whole
点击看大图	whole
點擊圖片放大	whole
圖片放大	whole
摄	end
攝	end
供图	end
供圖	end
配图	end
翻攝	end
提供	end

[headline_labels]
突发
突發
快讯
快訊
独家
獨家
最新
最新消息
更新
即時
即时
即时新闻
重磅
头条
頭條
焦点
焦點
速报
快評
快评
社评
社評
社論
社论
評論
评论
评论员文章
观点
觀點
专访
專訪
專題
特稿
深度
深度报道
分析
视频
影片
影音
有片
有圖
組圖
组图
图集
圖輯
直播
滚动
突发新闻
突發新聞
獨家報導
专栏
專欄
人物
懶人包
事實查核
圖解
图解
通讯
要闻
要聞
短片
不斷更新
持續更新
持续更新

[live]
直播
实时更新
實時更新
即時更新
持续更新
持續更新
不斷更新
滚动更新
滾動更新
滚动播报
文字直播
图文直播
現場直播
现场直播
直播中
全程直播
文字實況
即時報導

[byline_prefixes]
作者
撰文
撰稿
文/
文｜
文丨
文:
记者
記者
责任编辑
責任編輯
责编
責編
採訪
采访
采写
採訪撰文
采访人员
译者
譯者
翻译
翻譯
编译
編譯
来源	start	source
來源	start	source
报道
報導
報道
整理
口述
主筆
作者简介
本报记者
本報記者
实习记者
實習記者
通讯员
特约记者
特約記者
原標題
稿源	start	source
撰稿人
综合报道
校对
核稿編輯
責任主編
审核
审校
监制
執筆
核稿
发布者
特约撰稿

[contributions]
编辑
編輯
摄影
攝影
图片
圖片
插图
插圖
翻译
翻譯
责任编辑
責任編輯
责编

[roles]
记者
記者
本报记者
本報記者
本刊记者
本网记者
特派记者
特派員
特派员
驻京记者
駐
驻
通讯员
通訊員
实习生
實習生
实习记者
實習記者
见习记者
首席记者
资深记者
特约记者
特約記者
特约撰稿人
特约评论员
特約撰述
评论员
評論員
本报评论员
主笔
主筆
编辑
編輯
主编
主編
总编辑
總編輯
副主编
责任编辑
責任編輯
编译
編譯
国际中心
國際中心
综合报道
綜合報導
綜合報道
编辑部
編輯部
报道
報導
報道
摄影
攝影
摄影记者
攝影記者
专栏作家
專欄作家
撰文
撰稿
外電報導
外电报道
政治中心
社會中心
生活中心
娛樂中心
體育中心
財經中心
地方中心
即時中心
即時新聞
網路中心
新聞中心
财经中心
即時報導
專訪
台北報導
新北報導
台中報導
高雄報導
桃園報導
台南報導
北京报道
上海报道
北京電
台北電
华盛顿
华盛顿报道
東京報導
新华社记者
中央社記者
教授
研究员
研究員
本站
北京
上海
台北
香港
特约
资深编辑
文字编辑
视频编辑
制图
整理
特派記者
撰稿人

[nobodies]
未知
佚名
匿名
访客
訪客
管理员
管理員
无
無
暂无
未署名
本站

[agencies]
新华社
新华网
新華社
中新社
中新网
中新網
中国新闻网
人民网
人民日报
央视新闻
央视网
央视
中央社
中央通訊社
法新社
路透
路透社
美联社
美聯社
合众国际社
合眾國際社
彭博
彭博社
德新社
俄新社
塔斯社
国际文传电讯社
共同社
时事社
時事通訊社
时事通讯社
韩联社
韓聯社
朝中社
埃菲社
安莎社
越通社
安塔拉通讯社
马新社
馬新社
土耳其阿纳多卢通讯社
阿纳多卢通讯社
卫星通讯社
道琼斯
道瓊社
澎湃新闻
财联社
中评社
中通社
香港中通社
视觉中国
東方IC
东方IC
中央社記者
達志影像
歐新社
美國之音
新浪财经

[joiners]
、
和
与
與
及
，
暨
/
｜

[months]
一月	1
1月	1
元月	1
壹月	1
01月	1
二月	2
2月	2
02月	2
三月	3
3月	3
03月	3
四月	4
4月	4
04月	4
五月	5
5月	5
05月	5
六月	6
6月	6
06月	6
七月	7
7月	7
07月	7
八月	8
8月	8
08月	8
九月	9
9月	9
09月	9
十月	10
10月	10
十一月	11
11月	11
十二月	12
12月	12

[months_hijri]
斋月	9
齋月	9
齋戒月	9
斋戒月	9

[months_jalali]

[weekdays]
星期一	1
周一	1
週一	1
礼拜一	1
禮拜一	1
(一)	1
星期二	2
周二	2
週二	2
礼拜二	2
禮拜二	2
(二)	2
星期三	3
周三	3
週三	3
礼拜三	3
禮拜三	3
(三)	3
星期四	4
周四	4
週四	4
礼拜四	4
禮拜四	4
(四)	4
星期五	5
周五	5
週五	5
礼拜五	5
禮拜五	5
(五)	5
星期六	6
周六	6
週六	6
礼拜六	6
禮拜六	6
(六)	6
星期日	7
星期天	7
周日	7
週日	7
周天	7
礼拜天	7
禮拜天	7
禮拜日	7
(日)	7

[meridiem]
上午	am
早上	am
凌晨	am
清晨	am
早晨	am
今晨	am
下午	pm
晚上	pm
中午	pm
傍晚	pm
晚间	pm
晚間	pm
深夜	pm

[ago]
{n}秒前	second
{n} 秒前	second
{n}秒之前	second
{n}分钟前	minute
{n} 分钟前	minute
{n}分鐘前	minute
{n} 分鐘前	minute
{n}分前	minute
{n}小时前	hour
{n} 小时前	hour
{n}小時前	hour
{n} 小時前	hour
{n}个小时前	hour
{n} 個小時前	hour
{n}天前	day
{n} 天前	day
{n}日前	day
{n} 日前	day
{n}周前	week
{n} 周前	week
{n}週前	week
{n} 週前	week
{n}星期前	week
{n} 星期前	week
{n}个星期前	week
{n}个月前	month
{n} 个月前	month
{n}個月前	month
{n} 個月前	month
{n}月前	month
{n}年前	year
{n} 年前	year
刚刚	second	0
剛剛	second	0
刚才	second	0
方才	second	0
一小时前	hour	1
一小時前	hour	1
今天	day	0
今日	day	0
昨天	day	1
昨日	day	1
一天前	day	1
前天	day	2
前日	day	2
两天前	day	2
兩天前	day	2
上周	week	1
上週	week	1
一周前	week	1
上个月	month	1
上個月	month	1
去年	year	1

[published]
发布时间
發布時間
发布日期
發布日期
发表时间
發表時間
发表日期
發佈時間
發佈日期
发布于
發布於
發佈於
发表于
發表於
刊登日期
刊登時間
出版時間
出版日期
上架日期
日期
建立時間
刊出時間
上版時間
发稿时间
發稿時間
首次发布
首次發佈
發布
发布
發佈
建立日期
刊登

[updated]
更新时间
更新時間
更新日期
更新于
更新於
最后更新
最後更新
最后更新时间
最後更新時間
最新更新
最近更新
最后修改
最後修改
修改时间
编辑于
编辑时间
更新
修訂時間
最後編輯
最后编辑

[honorifics]
先生	title	m
女士	title	f
小姐	title	f
太太	title
夫人	title
同志	title
博士	title
教授	title
副教授	title
医生	title
醫生	title
医师	title
醫師	title
律师	title
律師	title
老师	title
老師	title
师傅	title
師傅	title
大师	title
大師	title
院士	title
爵士	title	m
勋爵	title	m
勳爵	title	m
伯爵	title	m
公爵	title	m
王子	title	m
公主	title	f
王妃	title	f
上将	title
上將	title
中将	title
中將	title
少将	title
少將	title
大将	title
大將	title
将军	title
將軍	title
元帅	title
上校	title
中校	title
少校	title
上尉	title
中尉	title
少尉	title
法師	title
法师	title
牧师	title
牧師	title
神父	title	m
主教	title
大主教	title
嬤嬤	title	f
喇嘛	title
活佛	title
阿訇	title
烈士	title
大使閣下	title
阁下	title
閣下	title
陛下	title
殿下	title
男子	title	m
女子	title	f
大律師	title
資深大律師	title
工程师	title
工程師	title
學士	title
硕士	title
主席	role
国家主席	role
國家主席	role
总统	role
總統	role
副总统	role
副總統	role
前总统	role
前總統	role
总理	role
總理	role
副总理	role
副總理	role
国务院总理	role
首相	role
前首相	role
总书记	role
總書記	role
中共中央总书记	role
书记	role
書記	role
省委书记	role
市委书记	role
委员长	role
外长	role
外長	role
外交部长	role
外交部長	role
国防部长	role
國防部長	role
防长	role
财长	role
財長	role
财政部长	role
國務卿	role
国务卿	role
部长	role
部長	role
副部长	role
次長	role
司长	role
司長	role
局长	role
局長	role
副局长	role
处长	role
處長	role
科长	role
科長	role
厅长	role
廳長	role
省长	role
省長	role
市长	role
市長	role
副市长	role
县长	role
縣長	role
鄉長	role
鎮長	role
里長	role
村长	role
村長	role
区长	role
區長	role
州长	role
州長	role
总督	role
特首	role
行政長官	role
行政长官	role
行政院長	role
立法院長	role
院長	role
院长	role
立委	role
立法委員	role
议员	role
議員	role
市議員	role
參議員	role
参议员	role
众议员	role
眾議員	role
議長	role
议长	role
委員	role
委员	role
主任	role
副主任	role
主任委員	role
秘书长	role
秘書長	role
秘书	role
發言人	role
发言人	role
外交部发言人	role
大使	role
领事	role
總領事	role
总领事	role
代表	role
特使	role
顾问	role
顧問	role
国务委员	role
常委	role
党主席	role
黨主席	role
黨魁	role
党魁	role
领导人	role
領導人	role
領袖	role
法官	role
大法官	role
检察官	role
檢察官	role
检察长	role
檢察長	role
檢察總長	role
警长	role
警官	role
督察	role
警務處長	role
警司	role
司令	role
司令员	role
參謀長	role
参谋长	role
董事长	role
董事長	role
总裁	role
總裁	role
副总裁	role
副總裁	role
总经理	role
總經理	role
经理	role
經理	role
执行长	role
執行長	role
首席执行官	role
行政總裁	role
创始人	role
創辦人	role
老板	role
老闆	role
校长	role
校長	role
所长	role
所長	role
馆长	role
館長	role
会长	role
會長	role
理事长	role
理事長	role
主持人	role
主播	role
记者	role
記者	role
作家	role
诗人	role
詩人	role
导演	role
導演	role
演员	role
演員	role
歌手	role
艺人	role
藝人	role
影星	role
女星	role
男星	role
影帝	role
影后	role
画家	role
畫家	role
网红	role
網紅	role
学者	role
學者	role
专家	role
專家	role
分析师	role
分析師	role
经济学家	role
經濟學家	role
研究员	role
研究員	role
科学家	role
科學家	role
教练	role
教練	role
主教练	role
主帥	role
总教練	role
總教練	role
球员	role
球員	role
球星	role
队长	role
隊長	role
门将	role
前锋	role
中锋	role
后卫	role
投手	role
選手	role
选手	role
国王	role
國王	role
女王	role
王储	role
王儲	role
天皇	role
教宗	role
教皇	role
酋长	role
埃米尔	role
被告	role
嫌犯	role
司機	role
儿子	kin
兒子	kin
女儿	kin
女兒	kin
妻子	kin
丈夫	kin
父亲	kin
父親	kin
母亲	kin
母親	kin
哥哥	kin
弟弟	kin
姐姐	kin
妹妹	kin
之子	kin
之女	kin
遗孀	kin
遺孀	kin
老婆	kin
老公	kin
男友	kin
女友	kin
前妻	kin
前夫	kin
岳父	kin
叔叔	kin
孙子	kin
孫子	kin

[organization_words]
部
委
委员会
委員會
局
总局
總局
署
厅
廳
处
處
司
院
国务院
行政院
立法院
監察院
司法院
法院
高等法院
最高法院
地方法院
检察院
檢察署
地檢署
公安局
派出所
警察局
警方
政府
省政府
市政府
党
黨
共产党
共產黨
国民党
國民黨
民進黨
民众党
民眾黨
大学
大學
学院
學院
中学
中學
小学
小學
高中
国中
國中
研究院
研究所
研究中心
中心
科学院
科學院
智库
智庫
实验室
實驗室
银行
銀行
央行
公司
有限公司
股份有限公司
集团
集團
控股
科技
电子
電子
证券
證券
基金
基金会
基金會
保险
保險
航空
航空公司
铁路局
协会
協會
学会
學會
联合会
聯合會
总会
總會
工会
工會
商会
商會
联盟
聯盟
组织
組織
联合国
聯合國
世卫组织
北约
北約
欧盟
歐盟
议会
議會
国会
國會
参议院
參議院
众议院
眾議院
人大
政协
人民代表大会
大使馆
大使館
领事馆
領事館
军
軍
军队
軍隊
解放军
解放軍
空军
空軍
海军
海軍
陆军
陸軍
战区
司令部
部队
部隊
舰队
医院
醫院
诊所
診所
电视台
電視台
电台
電台
日报
日報
晚报
晚報
时报
時報
通讯社
通訊社
新闻网
新聞網
报社
出版社
博物馆
博物館
俱乐部
俱樂部
球队
球隊
代表队
代表隊
乐队
樂團
学校
學校
教会
教會
教育局
交易所
证监会
證監會
平台
影业
工厂
工業
酒店
餐廳

[location_words]
省
市
县
縣
区
區
州
府
乡
鄉
镇
鎮
村
里
旗
盟
自治区
自治州
自治县
特别行政区
特別行政區
直辖市
新区
新區
开发区
街道
路
街
巷
弄
大道
道
大街
胡同
广场
廣場
公园
公園
公路
高速公路
國道
桥
橋
大桥
大橋
隧道
站
车站
車站
机场
機場
港
港口
码头
碼頭
山
山脉
山脈
峰
江
河
溪
湖
海
洋
海峡
海峽
海湾
湾
灣
岛
島
群岛
群島
半岛
半島
沙漠
高原
平原
盆地
谷
峡谷
水库
水庫
国
國
共和国
共和國
王国
王國
地区
地區
城
新村
小区
社区
社區
邨
屋苑
大廈
大厦
体育馆
體育場
夜市
商圈
園區
园区
口岸
寺
庙
廟
宮
邦
郡
道路

[forms_of_address]
先生
女士
小姐
太太
男子
女子
同志
阁下
閣下

[name_particles]
·
‧
•
冯
范
德
本
阿尔
馮

[abbreviations]
No.
Mr.
Dr.
Ltd.
Inc.
Co.
vs.
St.

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
的话说	according_after	s
看来	according_after	w
据报道	according_to	w
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
反驳称	verb	s
低声说道	verb	s
斥责	verb	s
抱怨道	verb	s
哭着说	verb	s
解释道	verb	s
指认	verb	s
表明	verb	s
介绍说	verb	s
介绍道	verb	s
留言	verb	s
留言称	verb	s
辩称	verb	s
告诉记者	verb	s
对记者说	verb	s
批评道	verb	s
报告	text
文件	text
信件	text
公告	text
告示	text
通知	text
合同	text
横幅	text
牌子	text
報告	text
合約	text
橫幅	text
判决书	text
公示牌	text
标语	text
標語	text
碑文	text
证书	text
證書	text
租约	text
租約	text
文书	text
决定书	text
决定	text
决议	text
決議	text
纪录	text
紀錄	text
记录	text
牌匾	text
条款	text
條款	text
批复	text
纸条	text
清单	text

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
名为	title
称为
被称为
俗称
号称
简称
题为	title
代号
外号
绰号
所謂
名為	title
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
在	preposition
对	preposition
對	preposition
向	preposition
就	preposition
于	preposition
於	preposition
从	preposition
從	preposition
通过	preposition
通過	preposition
和	preposition
与	preposition
與	preposition
被	preposition
把	preposition
将	preposition
將	preposition
由	preposition
据	preposition
據	preposition
跟	preposition
给	preposition
給	preposition
为	preposition
為	preposition
因	preposition
随后	auxiliary
隨後	auxiliary
同时	auxiliary
同時	auxiliary
此外	auxiliary
另外	auxiliary
周一	auxiliary
周二	auxiliary
周三	auxiliary
周四	auxiliary
周五	auxiliary
周六	auxiliary
周日	auxiliary
日前	auxiliary
今天	auxiliary
昨天	auxiliary
去年	auxiliary
在此	auxiliary
写着	reads
寫著	reads
载明	reads
載明	reads
这位	pointer
這位	pointer
该	pointer
該	pointer
此	pointer
这名	pointer
這名	pointer
写的	reads
寫的	reads
刻着	reads
刻著	reads
刻有	reads
印有	reads
写道	reads
這樣寫	reads
这样写	reads
写明	reads
寫明	reads
刻的是	reads
写有	reads
寫有	reads
貼著	reads
明确规定	reads
規定	reads
规定	reads
小说	plain
小說	plain
传说	plain
傳說	plain
学说	plain
學說	plain
游说	plain
遊說	plain
据说	plain
據說	plain
说法	plain
說法	plain
说服	plain
說服	plain
说明书	plain
說明書	plain
解说	plain
解說	plain
演说	plain
演說	plain
说不定	plain
說不定	plain
听说	plain
聽說	plain
可以说	plain
可以說	plain
应该说	plain
應該說	plain
也就是说	plain
也就是說	plain
换句话说	plain
換句話說	plain
一般来说	plain
一般來說	plain
来说	plain
來說	plain
话说	plain
話說	plain
胡说	plain
胡說	plain
难说	plain
難說	plain
再说	plain
再說	plain
虽说	plain
雖說	plain
别说	plain
別說	plain
说唱	plain
說唱	plain
说辞	plain
說辭	plain
说教	plain
說教	plain
邪说	plain
邪說	plain
假说	plain
假說	plain
总的来说	plain
简单来说	plain
简单地说	plain
名称	plain
名稱	plain
号称	plain
號稱	plain
称号	plain
稱號	plain
被称为	plain
被稱為	plain
被称作	plain
被稱作	plain
职称	plain
職稱	plain
简称	plain
簡稱	plain
全称	plain
全稱	plain
俗称	plain
俗稱	plain
昵称	plain
暱稱	plain
别称	plain
別稱	plain
人称	plain
人稱	plain
统称	plain
統稱	plain
对称	plain
對稱	plain
尊称	plain
尊稱	plain
著称	plain
著稱	plain
称职	plain
稱職	plain
称得上	plain
稱得上	plain
可称	plain
堪称	plain
堪稱	plain
并称	plain
並稱	plain
又称	plain
又稱	plain
称霸	plain
稱霸	plain
合称	plain
合稱	plain
通称	plain
通稱	plain
美称	plain
美稱	plain
代称	plain
代稱	plain
旧称	plain
舊稱	plain
古称	plain
古稱	plain
亦称	plain
亦稱	plain
也称	plain
称呼	plain
稱呼	plain
知道	plain
道路	plain
街道	plain
渠道	plain
道德	plain
道理	plain
出道	plain
味道	plain
频道	plain
頻道	plain
轨道	plain
軌道	plain
隧道	plain
通道	plain
管道	plain
霸道	plain
公道	plain
厚道	plain
地道	plain
跑道	plain
河道	plain
航道	plain
人道	plain
人道主义	plain
人道主義	plain
道具	plain
茶道	plain
柔道	plain
跆拳道	plain
道教	plain
道士	plain
难道	plain
難道	plain
道琼斯	plain
道瓊	plain
北海道	plain
车道	plain
車道	plain
步道	plain
赤道	plain
弯道	plain
彎道	plain
主干道	plain
大道	plain
东道主	plain
東道主	plain
门道	plain
力道	plain
铁道	plain
鐵道	plain
走道	plain
行道	plain
道场	plain
道場	plain
道家	plain
古道	plain
正道	plain
同道	plain
津津乐道	plain
微不足道	plain
头头是道	plain
道听途说	plain
報道員	plain
报道员	plain
据报道	plain
據報道	plain
據報導	plain
问题	plain
問題	plain
访问	plain
顾问	plain
顧問	plain
疑问	plain
疑問	plain
学问	plain
學問	plain
慰问	plain
慰問	plain
问世	plain
問世	plain
问责	plain
問責	plain
问卷	plain
問卷	plain
问候	plain
問候	plain
问答	plain
問答	plain
审问	plain
審問	plain
问鼎	plain
問鼎	plain
不闻不问	plain
过问	plain
過問	plain
问诊	plain
問診	plain
请问	plain
請問	plain
自问	plain
自問	plain
讯问	plain
訊問	plain
演讲	plain
演講	plain
讲座	plain
講座	plain
讲师	plain
講師	plain
讲究	plain
講究	plain
讲解	plain
講解	plain
讲台	plain
講台	plain
讲义	plain
講義	plain
听讲	plain
聽講	plain
主讲	plain
主講	plain
开讲	plain
開講	plain
讲堂	plain
講堂	plain
讲坛	plain
讲课	plain
講課	plain
授课	plain
宣讲	plain
宣講	plain
讲学	plain
講學	plain
讲习	plain
講習	plain
讲稿	plain
講稿	plain
讲授	plain
講授	plain
讲评	plain
講評	plain
讲求	plain
講求	plain
讲好	plain
书写	plain
書寫	plain
写作	plain
寫作	plain
写生	plain
寫生	plain
写真	plain
寫真	plain
编写	plain
編寫	plain
描写	plain
描寫	plain
改写	plain
改寫	plain
写字	plain
寫字	plain
写字楼	plain
寫字樓	plain
抄写	plain
抄寫	plain
撰写	plain
撰寫	plain
填写	plain
填寫	plain
写实	plain
寫實	plain
缩写	plain
縮寫	plain
大写	plain
大寫	plain
小写	plain
小寫	plain
拼写	plain
谱写	plain
譜寫	plain
写意	plain
寫意	plain
写手	plain
寫手	plain
速写	plain
速寫	plain
重写	plain
重寫	plain
特写	plain
特寫	plain
续写	plain
續寫	plain
默写	plain
代写	plain
手写	plain
手寫	plain
创写	plain
思想	plain
理想	plain
想象	plain
想像	plain
想法	plain
梦想	plain
夢想	plain
设想	plain
設想	plain
幻想	plain
感想	plain
联想	plain
聯想	plain
猜想	plain
构想	plain
構想	plain
想要	plain
想念	plain
回想	plain
意想不到	plain
没想到	plain
沒想到	plain
想起	plain
想不到	plain
畅想	plain
暢想	plain
空想	plain
假想	plain
谈判	plain
談判	plain
会谈	plain
會談	plain
座谈	plain
座談	plain
座谈会	plain
座談會	plain
访谈	plain
訪談	plain
洽谈	plain
洽談	plain
面谈	plain
面談	plain
谈论	plain
談論	plain
商谈	plain
漫谈	plain
谈恋爱	plain
空谈	plain
恳谈	plain
约谈	plain
約談	plain
交谈	plain
交談	plain
美谈	plain
信息	plain
信用	plain
信任	plain
信心	plain
通信	plain
微信	plain
电信	plain
電信	plain
诚信	plain
誠信	plain
信号	plain
信號	plain
信仰	plain
信念	plain
信托	plain
信託	plain
自信	plain
信贷	plain
確信	plain
坚信	plain
短信	plain
信访	plain
信誉	plain
亲信	plain
威信	plain
迷信	plain
信徒	plain
公信力	plain
信赖	plain
信賴	plain
守信	plain
失信	plain
数据	plain
數據	plain
证据	plain
證據	plain
占据	plain
佔據	plain
收据	plain
收據	plain
票据	plain
据点	plain
據點	plain
大数据	plain
大數據	plain
根据地	plain
根據地	plain
论据	plain
割据	plain
据悉	plain
據悉	plain
据了解	plain
據了解	plain
据介绍	plain
据统计	plain
據統計	plain
回忆录	plain
回憶錄	plain
评论员	plain
評論員	plain
评论家	plain
評論家	plain
批评家	plain
保证金	plain
保證金	plain
保证书	plain
解释权	plain
建议书	plain
介绍信	plain
留言板	plain
总结会	plain
自我批评	plain
被指	passive
被控	passive
被控以	passive
被指控	passive
被指責	passive
被指责	passive
被批評	passive
被批评	passive
被问	passive
被問	passive
被问到	passive
被問到	passive
被问及	passive
被問及	passive
被告知	passive
被形容	passive
被形容为	passive
被形容為	passive
被誉为	passive
被譽為	passive
被冠以	passive
被称	passive
被稱	passive
被视为	passive
被視為	passive
被评为	passive
被評為	passive
被认为	passive
被認為	passive
被要求	passive
被描述为	passive
被描述為	passive
涉嫌	passive
被骂	passive
被罵	passive
被贴上	passive
被網友封為	passive
被封为	passive
