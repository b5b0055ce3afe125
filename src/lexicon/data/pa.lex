# Punjabi
# Written for this project.

[consent]
ਇਹ ਵੈੱਬਸਾਈਟ ਕੂਕੀਜ਼	start
ਇਹ ਵੈਬਸਾਈਟ ਕੂਕੀਜ਼	start
ਅਸੀਂ ਕੂਕੀਜ਼ ਦੀ ਵਰਤੋਂ	start
ਸਾਡੀ ਵੈੱਬਸਾਈਟ ਕੂਕੀਜ਼	start
ਸਵੀਕਾਰ ਕਰੋ	whole
ਸਭ ਸਵੀਕਾਰ ਕਰੋ	whole
ਮੈਂ ਸਹਿਮਤ ਹਾਂ	whole
ਸਹਿਮਤ	whole
ਰੱਦ ਕਰੋ	whole
ਠੀਕ ਹੈ	whole
ਕੂਕੀ ਨੀਤੀ	whole
ਹੋਰ ਜਾਣੋ	whole

[comments]
ਟਿੱਪਣੀਆਂ	whole
ਟਿੱਪਣੀ	whole
ਟਿੱਪਣੀ ਕਰੋ	whole
ਕੁਮੈਂਟ	whole
ਕੁਮੈਂਟ ਕਰੋ	whole
ਆਪਣੀ ਰਾਏ ਦਿਓ	whole
ਤੁਹਾਡੀ ਰਾਏ	whole
ਵਿਚਾਰ	whole
ਜਵਾਬ ਦਿਓ	whole
ਜਵਾਬ ਰੱਦ ਕਰੋ	whole
ਕੋਈ ਟਿੱਪਣੀ ਨਹੀਂ	whole
ਟਿੱਪਣੀ ਪੋਸਟ ਕਰੋ	whole
ਪਾਠਕਾਂ ਦੇ ਵਿਚਾਰ	whole
ਤੁਹਾਡਾ ਈ-ਮੇਲ ਪਤਾ ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ	start
ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ	start
ਟਿੱਪਣੀ ਕਰਨ ਲਈ ਲੌਗਇਨ	start
ਨੋਟ : ਇਸ ਖ਼ਬਰ ਸਬੰਧੀ	start
ਨੋਟ: ਇਸ ਖ਼ਬਰ ਸਬੰਧੀ	start

[related]
ਇਹ ਵੀ ਪੜ੍ਹੋ	start
ਇਹ ਵੀ ਪੜ੍ਹੋ-	start
ਇਹ ਖ਼ਬਰ ਵੀ ਪੜ੍ਹੋ	start
ਇਹ ਵੀ ਦੇਖੋ	start
ਇਹ ਵੀ ਵੇਖੋ	start
ਹੋਰ ਪੜ੍ਹੋ	start
ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ	start
ਅੱਗੇ ਪੜ੍ਹੋ	start
ਪੜ੍ਹੋ:	start
ਪੜ੍ਹੋ ਇਹ ਵੀ	start
ਸਬੰਧਤ ਖ਼ਬਰਾਂ	whole
ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ	whole
ਸਬੰਧਿਤ ਖ਼ਬਰ	whole
ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ	whole
ਤਾਜ਼ਾ ਖਬਰਾਂ	whole
ਤਾਜ਼ਾ ਤਰੀਨ	whole
ਮੁੱਖ ਖ਼ਬਰਾਂ	whole
ਅਹਿਮ ਖ਼ਬਰਾਂ	whole
ਵੱਡੀਆਂ ਖ਼ਬਰਾਂ	whole
ਪ੍ਰਮੁੱਖ ਖ਼ਬਰਾਂ	whole
ਟੌਪ ਸਟੋਰੀਜ਼	whole
ਟ੍ਰੈਂਡਿੰਗ	whole
ਸਭ ਤੋਂ ਵੱਧ ਪੜ੍ਹੀਆਂ ਗਈਆਂ	whole
ਸਭ ਤੋਂ ਵੱਧ ਪੜ੍ਹਿਆ ਗਿਆ	whole
ਹੋਰ ਖ਼ਬਰਾਂ	whole
ਹੋਰ ਖਬਰਾਂ	whole
ਹੋਰ	whole
ਅਗਲੀ ਖ਼ਬਰ	whole
ਪਿਛਲੀ ਖ਼ਬਰ	whole
ਤੁਹਾਡੇ ਲਈ	whole
ਸੰਪਾਦਕ ਦੀ ਪਸੰਦ	whole
ਫੋਟੋ ਗੈਲਰੀ	whole
ਪ੍ਰਸਿੱਧ ਖ਼ਬਰਾਂ	whole

[share]
ਸ਼ੇਅਰ	whole
ਸ਼ੇਅਰ ਕਰੋ	whole
ਸਾਂਝਾ ਕਰੋ	whole
ਖ਼ਬਰ ਸ਼ੇਅਰ ਕਰੋ	whole
ਫੇਸਬੁੱਕ	whole
ਟਵਿੱਟਰ	whole
ਵਟਸਐਪ	whole
ਈਮੇਲ	whole
ਲਿੰਕ ਕਾਪੀ ਕਰੋ	whole
ਫਾਲੋ ਕਰੋ	whole
ਸਾਨੂੰ ਫਾਲੋ ਕਰੋ	whole
ਪ੍ਰਿੰਟ	whole
ਸੇਵ ਕਰੋ	whole
ਸਾਡੇ ਵਟਸਐਪ ਚੈਨਲ	start
ਸਾਨੂੰ ਫੇਸਬੁੱਕ	start
For Whatsapp	start

[newsletter]
ਨਿਊਜ਼ਲੈਟਰ	whole
ਸਬਸਕ੍ਰਾਈਬ	whole
ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ	whole
ਸਾਈਨ ਅੱਪ	whole
ਈਮੇਲ ਪਤਾ	whole
ਤੁਹਾਡੀ ਈਮੇਲ	whole
ਸਾਡੇ ਨਿਊਜ਼ਲੈਟਰ	start
ਸਾਡੀ ਐਪ ਡਾਊਨਲੋਡ ਕਰੋ	whole
ਐਪ ਡਾਊਨਲੋਡ ਕਰੋ	whole
ਆਪਣੀ ਈਮੇਲ ਦਰਜ ਕਰੋ	whole
ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ ਈਮੇਲ ਤੇ	start
ਸੂਚਨਾਵਾਂ	whole
ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ ਲਈ	start
ਤਾਜ਼ਾ ਖਬਰਾਂ ਲਈ	start
ਸਾਡੇ ਵਟਸਐਪ ਚੈਨਲ	start

[tags]
ਟੈਗ	whole
ਟੈਗਸ	whole
ਟੈਗਜ਼	whole
ਵਿਸ਼ੇ	whole
ਵਿਸ਼ਾ	whole
ਸ਼੍ਰੇਣੀ	whole
ਟੈਗ:	start
ਟੈਗਸ:	start

[navigation]
ਹੋਮ	whole
ਮੁੱਖ ਪੰਨਾ	whole
ਮੁੱਖ ਸਫ਼ਾ	whole
ਮੀਨੂ	whole
ਮੇਨੂ	whole
ਖੋਜ	whole
ਖੋਜੋ	whole
ਸਰਚ	whole
ਲੌਗਇਨ	whole
ਲਾਗਇਨ	whole
ਸਾਈਨ ਇਨ	whole
ਸਾਡੇ ਬਾਰੇ	whole
ਸੰਪਰਕ	whole
ਸੰਪਰਕ ਕਰੋ	whole
ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ	whole
ਉੱਪਰ ਜਾਓ	whole
ਵਾਪਸ	whole
ਬੰਦ ਕਰੋ	whole
ਸਾਰੇ ਦੇਖੋ	whole
ਸਭ ਦੇਖੋ	whole
ਹੋਰ ਦੇਖੋ	whole
ਅਗਲਾ	whole
ਪਿਛਲਾ	whole
ਅਗਲਾ ਪੰਨਾ	whole
ਪਿਛਲਾ ਪੰਨਾ	whole
ਸਮੱਗਰੀ 'ਤੇ ਜਾਓ	whole
ਵੀਡੀਓ	whole
ਤਸਵੀਰਾਂ	whole
ਫੋਟੋ	whole
ਈ-ਪੇਪਰ	whole
ਐਪ	whole

[front_page]
ਮੁੱਖ ਪੰਨਾ
ਹੋਮ
ਹੋਮ ਪੇਜ
ਮੁੱਖ ਸਫ਼ਾ

[advertisement]
ਇਸ਼ਤਿਹਾਰ	whole
ਇਸ਼ਤਿਹਾਰਬਾਜ਼ੀ	whole
ਸਪਾਂਸਰਡ	whole
ਇਸ਼ਤਿਹਾਰ ਦਿਓ	whole
ਸਪਾਂਸਰ	whole
ਪ੍ਰਾਯੋਜਿਤ	whole
ਐਡ	whole
ਇਸ਼ਤਿਹਾਰ ਤੋਂ ਬਾਅਦ	start
ਵਿਗਿਆਪਨ	whole

[legal]
ਗੋਪਨੀਯਤਾ ਨੀਤੀ	whole
ਪਰਦੇਦਾਰੀ ਨੀਤੀ	whole
ਪ੍ਰਾਈਵੇਸੀ ਪਾਲਿਸੀ	whole
ਨਿਯਮ ਅਤੇ ਸ਼ਰਤਾਂ	whole
ਵਰਤੋਂ ਦੀਆਂ ਸ਼ਰਤਾਂ	whole
ਕਾਪੀਰਾਈਟ	whole
ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਹਨ	whole
ਕਾਪੀਰਾਈਟ ©	start

[paywall]
ਪ੍ਰੀਮੀਅਮ	whole
ਇਹ ਲੇਖ ਸਿਰਫ਼ ਗਾਹਕਾਂ ਲਈ	start
ਸਿਰਫ਼ ਗਾਹਕਾਂ ਲਈ	whole
ਪੜ੍ਹਨ ਲਈ ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ	start
ਅੱਗੇ ਪੜ੍ਹਨ ਲਈ ਲੌਗਇਨ	start
ਪਹਿਲਾਂ ਤੋਂ ਗਾਹਕ ਹੋ?	start
ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹਨ ਲਈ	start

[caption]
ਤਸਵੀਰ:	start
ਫੋਟੋ:	start
ਫੋਟੋ :	start
ਤਸਵੀਰ ਸਰੋਤ	start
ਤਸਵੀਰ ਕੈਪਸ਼ਨ	start
ਵੀਡੀਓ ਕੈਪਸ਼ਨ	start
ਫਾਈਲ ਫੋਟੋ	start
ਸੰਕੇਤਕ ਤਸਵੀਰ	whole
ਫਾਈਲ ਤਸਵੀਰ	whole

[headline_labels]
ਬ੍ਰੇਕਿੰਗ ਨਿਊਜ਼
ਬ੍ਰੇਕਿੰਗ
ਲਾਈਵ
ਵੱਡੀ ਖ਼ਬਰ
ਅਹਿਮ ਖ਼ਬਰ
ਤਾਜ਼ਾ ਖ਼ਬਰ
ਵਿਸ਼ੇਸ਼
ਵੀਡੀਓ
ਤਸਵੀਰਾਂ
ਸੰਪਾਦਕੀ
ਇੰਟਰਵਿਊ
ਨਜ਼ਰੀਆ
ਬਲਾਗ
ਫੈਕਟ ਚੈੱਕ

[live]
ਲਾਈਵ
ਸਿੱਧਾ ਪ੍ਰਸਾਰਣ
ਲਾਈਵ ਅਪਡੇਟ
ਲਾਈਵ ਅਪਡੇਟਸ
ਲਾਈਵ ਬਲੌਗ
ਲਾਈਵ ਬਲਾਗ
ਪਲ-ਪਲ ਦੀ ਅਪਡੇਟ
ਲਾਈਵ ਸਕੋਰ

[byline_prefixes]
ਲੇਖਕ
ਰਿਪੋਰਟ
ਪੱਤਰਕਾਰ
ਰਿਪੋਰਟਰ
ਅਨੁਵਾਦ
ਦੁਆਰਾ
ਸੰਪਾਦਕ

[contributions]
ਤਸਵੀਰ
ਤਸਵੀਰਾਂ
ਫੋਟੋ
ਫੋਟੋ:

[roles]
ਪੱਤਰਕਾਰ
ਸੀਨੀਅਰ ਪੱਤਰਕਾਰ
ਪੱਤਰ ਪ੍ਰੇਰਕ
ਨਿੱਜੀ ਪੱਤਰ ਪ੍ਰੇਰਕ
ਪ੍ਰਤੀਨਿਧ
ਰਿਪੋਰਟਰ
ਸੰਪਾਦਕ
ਲੇਖਕ
ਲੇਖਿਕਾ
ਡੈਸਕ
ਨਿਊਜ਼ ਡੈਸਕ
ਵੈੱਬ ਡੈਸਕ
ਬਿਊਰੋ
ਸਟਾਫ ਰਿਪੋਰਟਰ
ਚੰਡੀਗੜ੍ਹ
ਅੰਮ੍ਰਿਤਸਰ
ਲੁਧਿਆਣਾ
ਜਲੰਧਰ
ਨਵੀਂ ਦਿੱਲੀ
ਪਟਿਆਲਾ
ਵਿਸ਼ੇਸ਼ ਪੱਤਰਕਾਰ
ਮੁੱਖ ਸੰਪਾਦਕ
ਸਹਾਇਕ ਸੰਪਾਦਕ
ਕਾਲਮਨਵੀਸ
ਵਿਸ਼ਲੇਸ਼ਕ

[nobodies]
ਅਗਿਆਤ
ਮਹਿਮਾਨ

[agencies]
ਪੀਟੀਆਈ
ਏਐੱਨਆਈ
ਏਐਨਆਈ
ਯੂਐੱਨਆਈ
ਰਾਇਟਰਜ਼
ਰਾਇਟਰ
ਏਐੱਫਪੀ
ਏਪੀ
ਆਈਏਐੱਨਐੱਸ
ਭਾਸ਼ਾ
ਏਜੰਸੀ
ਏਜੰਸੀਆਂ
ਯੂ. ਐੱਨ. ਆਈ.
ਪੀ. ਟੀ. ਆਈ.

[joiners]
ਅਤੇ
ਤੇ
ਅਤੇ ਹੋਰ

[months]
ਜਨਵਰੀ	1
ਜਨ	1
ਫਰਵਰੀ	2
ਫ਼ਰਵਰੀ	2
ਫ਼ਰ	2
ਮਾਰਚ	3
ਅਪ੍ਰੈਲ	4
ਅਪਰੈਲ	4
ਅਪ੍ਰੈ	4
ਮਈ	5
ਜੂਨ	6
ਜੁਲਾਈ	7
ਜੁਲਾ	7
ਅਗਸਤ	8
ਅਗ	8
ਸਤੰਬਰ	9
ਸਤੰ	9
ਅਕਤੂਬਰ	10
ਅਕਤੂ	10
ਨਵੰਬਰ	11
ਨਵੰ	11
ਦਸੰਬਰ	12
ਦਸੰ	12

[months_hijri]

[months_jalali]

[weekdays]
ਸੋਮਵਾਰ	1
ਸੋਮ	1
ਮੰਗਲਵਾਰ	2
ਮੰਗਲ	2
ਬੁੱਧਵਾਰ	3
ਬੁੱਧ	3
ਬੁਧਵਾਰ	3
ਵੀਰਵਾਰ	4
ਵੀਰ	4
ਸ਼ੁੱਕਰਵਾਰ	5
ਸ਼ੁੱਕਰ	5
ਸ਼ਨਿੱਚਰਵਾਰ	6
ਸ਼ਨੀਵਾਰ	6
ਸ਼ਨਿੱਚਰ	6
ਸ਼ਨਿਚਰਵਾਰ	6
ਐਤਵਾਰ	7
ਐਤ	7

[meridiem]
ਪੂ.ਦੁ.	am
ਸਵੇਰੇ	am
ਤੜਕੇ	am
ਬਾ.ਦੁ.	pm
ਸ਼ਾਮ	pm
ਦੁਪਹਿਰ	pm
ਰਾਤ	pm

[ago]
{n} ਸਕਿੰਟ ਪਹਿਲਾਂ	second
{n} ਮਿੰਟ ਪਹਿਲਾਂ	minute
{n} ਘੰਟੇ ਪਹਿਲਾਂ	hour
{n} ਘੰਟਾ ਪਹਿਲਾਂ	hour
{n} ਦਿਨ ਪਹਿਲਾਂ	day
{n} ਹਫ਼ਤੇ ਪਹਿਲਾਂ	week
{n} ਹਫਤੇ ਪਹਿਲਾਂ	week
{n} ਮਹੀਨੇ ਪਹਿਲਾਂ	month
{n} ਸਾਲ ਪਹਿਲਾਂ	year
ਹੁਣੇ	second	0
ਅੱਜ	day	0

[published]
ਪ੍ਰਕਾਸ਼ਿਤ
ਪ੍ਰਕਾਸ਼ਿਤ ਮਿਤੀ
ਪੋਸਟ ਕੀਤਾ
Published

[updated]
ਅਪਡੇਟ
ਅੱਪਡੇਟ
ਅਪਡੇਟ ਕੀਤਾ
ਆਖਰੀ ਅਪਡੇਟ
Updated

[honorifics]
ਸ੍ਰੀ	title
ਸ਼੍ਰੀ	title
ਸ਼੍ਰੀਮਤੀ	title
ਸ੍ਰੀਮਤੀ	title
ਬੀਬੀ	title
ਸਰਦਾਰ	title
ਸ.	title
ਡਾ.	title
ਡਾ	title
ਡਾਕਟਰ	title
ਪ੍ਰੋ.	title
ਪ੍ਰੋਫ਼ੈਸਰ	title
ਪ੍ਰੋਫੈਸਰ	title
ਐਡਵੋਕੇਟ	title
ਜਸਟਿਸ	title
ਜਥੇਦਾਰ	title
ਗਿਆਨੀ	title
ਭਾਈ	title
ਬਾਬਾ	title
ਸੰਤ	title
ਗੁਰੂ	title
ਕੈਪਟਨ	title
ਜਨਰਲ	title
ਮੇਜਰ	title
ਕਰਨਲ	title
ਲੈਫਟੀਨੈਂਟ	title
ਮਰਹੂਮ	title
ਸਵਰਗੀ	title
ਸ਼ਹੀਦ	title
ਪੰਡਿਤ	title
ਮਾਸਟਰ	title
ਪ੍ਰਧਾਨ ਮੰਤਰੀ	role
ਸਾਬਕਾ ਪ੍ਰਧਾਨ ਮੰਤਰੀ	role
ਰਾਸ਼ਟਰਪਤੀ	role
ਉਪ ਰਾਸ਼ਟਰਪਤੀ	role
ਮੁੱਖ ਮੰਤਰੀ	role
ਸਾਬਕਾ ਮੁੱਖ ਮੰਤਰੀ	role
ਉਪ ਮੁੱਖ ਮੰਤਰੀ	role
ਮੰਤਰੀ	role
ਕੇਂਦਰੀ ਮੰਤਰੀ	role
ਕੈਬਨਿਟ ਮੰਤਰੀ	role
ਗ੍ਰਹਿ ਮੰਤਰੀ	role
ਵਿੱਤ ਮੰਤਰੀ	role
ਰੱਖਿਆ ਮੰਤਰੀ	role
ਵਿਦੇਸ਼ ਮੰਤਰੀ	role
ਰਾਜਪਾਲ	role
ਸੰਸਦ ਮੈਂਬਰ	role
ਵਿਧਾਇਕ	role
ਸਾਬਕਾ ਵਿਧਾਇਕ	role
ਮੇਅਰ	role
ਸਰਪੰਚ	role
ਸਪੀਕਰ	role
ਪ੍ਰਧਾਨ	role
ਸੂਬਾ ਪ੍ਰਧਾਨ	role
ਮੀਤ ਪ੍ਰਧਾਨ	role
ਜਨਰਲ ਸਕੱਤਰ	role
ਸਕੱਤਰ	role
ਮੁੱਖ ਸਕੱਤਰ	role
ਬੁਲਾਰਾ	role
ਆਗੂ	role
ਨੇਤਾ	role
ਵਿਰੋਧੀ ਧਿਰ ਦੇ ਆਗੂ	role
ਚੇਅਰਮੈਨ	role
ਡਾਇਰੈਕਟਰ	role
ਡਿਪਟੀ ਕਮਿਸ਼ਨਰ	role
ਕਮਿਸ਼ਨਰ	role
ਪੁਲਿਸ ਕਮਿਸ਼ਨਰ	role
ਐੱਸਐੱਸਪੀ	role
ਐੱਸਪੀ	role
ਡੀਐੱਸਪੀ	role
ਡੀਜੀਪੀ	role
ਐੱਸਐੱਚਓ	role
ਜੱਜ	role
ਚੀਫ਼ ਜਸਟਿਸ	role
ਵਕੀਲ	role
ਰਾਜਦੂਤ	role
ਵਾਈਸ ਚਾਂਸਲਰ	role
ਪ੍ਰਿੰਸੀਪਲ	role
ਕਪਤਾਨ	role
ਕੋਚ	role
ਖਿਡਾਰੀ	role
ਬੱਲੇਬਾਜ਼	role
ਗੇਂਦਬਾਜ਼	role
ਅਦਾਕਾਰ	role
ਅਦਾਕਾਰਾ	role
ਗਾਇਕ	role
ਗਾਇਕਾ	role
ਨਿਰਦੇਸ਼ਕ	role
ਲੇਖਕ	role
ਕਵੀ	role
ਪੱਤਰਕਾਰ	role
ਕਿਸਾਨ ਆਗੂ	role
ਮਾਹਿਰ	role
ਪੁੱਤਰ	kin
ਪੁੱਤ	kin
ਧੀ	kin
ਪਤਨੀ	kin
ਪਤੀ	kin
ਪਿਤਾ	kin
ਮਾਤਾ	kin
ਮਾਂ	kin
ਭਰਾ	kin
ਭੈਣ	kin
ਚਾਚਾ	kin
ਜਵਾਈ	kin

[organization_words]
ਮੰਤਰਾਲਾ
ਵਿਭਾਗ
ਮਹਿਕਮਾ
ਕਮਿਸ਼ਨ
ਚੋਣ ਕਮਿਸ਼ਨ
ਕਮੇਟੀ
ਸ਼੍ਰੋਮਣੀ ਕਮੇਟੀ
ਕੌਂਸਲ
ਨਿਗਮ
ਨਗਰ ਨਿਗਮ
ਨਗਰ ਕੌਂਸਲ
ਪੰਚਾਇਤ
ਸੰਸਥਾ
ਸੰਗਠਨ
ਜਥੇਬੰਦੀ
ਯੂਨੀਅਨ
ਕਿਸਾਨ ਯੂਨੀਅਨ
ਮੋਰਚਾ
ਪਾਰਟੀ
ਆਮ ਆਦਮੀ ਪਾਰਟੀ
ਕਾਂਗਰਸ
ਅਕਾਲੀ ਦਲ
ਦਲ
ਭਾਜਪਾ
ਸਭਾ
ਵਿਧਾਨ ਸਭਾ
ਲੋਕ ਸਭਾ
ਰਾਜ ਸਭਾ
ਸੰਸਦ
ਯੂਨੀਵਰਸਿਟੀ
ਕਾਲਜ
ਸਕੂਲ
ਬੈਂਕ
ਕੰਪਨੀ
ਲਿਮਟਿਡ
ਅਦਾਲਤ
ਹਾਈ ਕੋਰਟ
ਹਾਈਕੋਰਟ
ਸੁਪਰੀਮ ਕੋਰਟ
ਪੁਲਿਸ
ਪੁਲੀਸ
ਥਾਣਾ
ਫੌਜ
ਫ਼ੌਜ
ਸੀਬੀਆਈ
ਈਡੀ
ਹਸਪਤਾਲ
ਟਰੱਸਟ
ਫਾਊਂਡੇਸ਼ਨ
ਬੋਰਡ
ਕਲੱਬ
ਟੀਮ
ਸਰਕਾਰ
ਗੁਰਦੁਆਰਾ
ਸੰਯੁਕਤ ਰਾਸ਼ਟਰ
ਅਕਾਦਮੀ

[location_words]
ਜ਼ਿਲ੍ਹਾ
ਜ਼ਿਲ੍ਹੇ
ਤਹਿਸੀਲ
ਪਿੰਡ
ਸ਼ਹਿਰ
ਸੂਬਾ
ਸੂਬੇ
ਰਾਜ
ਦੇਸ਼
ਨਗਰ
ਕਸਬਾ
ਮੁਹੱਲਾ
ਹਲਕਾ
ਇਲਾਕਾ
ਸੜਕ
ਰੋਡ
ਹਾਈਵੇਅ
ਚੌਕ
ਪੁਲ
ਸਟੇਸ਼ਨ
ਹਵਾਈ ਅੱਡਾ
ਬੰਦਰਗਾਹ
ਦਰਿਆ
ਨਦੀ
ਨਹਿਰ
ਝੀਲ
ਡੈਮ
ਸਮੁੰਦਰ
ਸਾਗਰ
ਖਾੜੀ
ਟਾਪੂ
ਪਹਾੜ
ਘਾਟੀ
ਵਾਦੀ
ਜੰਗਲ
ਪਾਰਕ
ਮੰਦਰ
ਸਟੇਡੀਅਮ
ਸਰਹੱਦ
ਬਾਰਡਰ
ਗਣਰਾਜ
ਪ੍ਰਦੇਸ਼
ਪੁਰ
ਗੜ੍ਹ

[forms_of_address]
ਸ੍ਰੀ
ਸ਼੍ਰੀ
ਸ੍ਰੀਮਤੀ
ਜੀ

[name_particles]
ਉਰਫ਼
ਬਿਨ
ਅਲ
ਡੀ

[abbreviations]
ਡਾ.
ਸ.
ਪ੍ਰੋ.
ਸ੍ਰੀ.
ਰੁ.
ਕਿ.ਮੀ.
ਏ.
ਬੀ.
ਸੀ.
ਡੀ.
ਐੱਸ.
ਐੱਮ.
ਪੀ.
ਆਰ.
ਵੀ.
ਜੇ.
ਐੱਨ.
ਕੇ.
ਟੀ.
ਐੱਚ.
ਈ.
ਆਈ.
ਯੂ.
ਜੀ.
ਲਿਮ.
ਪੰ.

[cues]
ਕਿਹਾ	verb	s
ਦੱਸਿਆ	verb	s
ਆਖਿਆ	verb	s
ਲਿਖਿਆ	verb	s
ਬੋਲੇ	verb	s
ਅਨੁਸਾਰ	according_after	s
ਮੁਤਾਬਕ	according_after	s
ਰਿਪੋਰਟ	text
ਦਸਤਾਵੇਜ਼	text
ਨੋਟਿਸ	text

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
ਕਿ

[pronouns]
ਉਸ	-	s
ਉਨ੍ਹਾਂ	-	s
ਉਹ	-	s

[name_markers]

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
ਨੇ	subject
ਇਸ	pointer
ਇਹ	pointer
ਲਿਖਿਆ ਹੈ	reads
