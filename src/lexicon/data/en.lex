# English
# Written for this project.

[consent]
Accept
Accept all
Accept All Cookies
Accept cookies
Accept and close
Accept & continue
Accept and continue
Agree
I agree
I accept
Agree and close
Agree & Close
Reject
Reject all
Reject All Cookies
Decline
Decline all
Got it
Manage preferences
Manage options
Manage cookies
Manage consent
Manage settings
Manage your privacy
Cookie settings
Cookies settings
Cookie preferences
Cookie Policy
Cookies policy
Cookie notice
Privacy settings
Privacy preferences
Privacy Preference Center
Privacy overview
Your privacy choices
Your Privacy
We value your privacy
We care about your privacy
Consent
Do not consent
Consent preferences
Always active
Strictly necessary cookies
Necessary
Necessary cookies
Functional cookies
Performance cookies
Targeting cookies
Analytics cookies
Advertising cookies
Marketing cookies
Save & exit
Save settings
Save and accept
Confirm my choices
Allow all
Allow all cookies
Deny
Learn more about cookies
Do Not Sell My Personal Information
Do not sell or share my personal information
Show purposes
Vendor preferences
View vendors
List of partners
List of partners (vendors)
More options
Customise
Customize
Cookie list
We use cookies	start
The cookie settings on this website	start
The cookies settings on this website	start
This website uses cookies	start
This site uses cookies	start
Our website uses cookies	start
Our site uses cookies	start
Our sites use cookies	start
We and our partners use cookies	start
We and our partners store	start
We and our partners process	start
By continuing to use this site	start
By continuing to use this website	start
By continuing to browse	start
By clicking "Accept	start
By clicking “Accept	start
By clicking Accept	start
By clicking ‘Accept	start
By using this site, you agree	start
By using this website, you agree	start
By using our site, you agree	start
By using our website	start
If you continue to use this site we will assume	start
To view this content, you must accept	start
These cookies are necessary for the website	start
These cookies allow us to count	start
These cookies may be set through our site	start
These cookies enable the website	start
Necessary cookies are absolutely essential	start
You can change your cookie settings	start
You can change your settings at any time	start
You can manage your cookie	start
You can withdraw your consent	start
Personalised advertising and content	start
Personalised ads and content	start
Store and/or access information on a device	start
When you visit any website, it may store	start
Use precise geolocation data	start
The technical storage or access	start
With your permission we	start
With your permission, we	start
Your choices on this site will be applied	start
Some processing of your personal data	start
We and our partners may store	start
You may click to consent	start
Click below to consent	start
Your personal data will be processed	start
Before you continue
We respect your privacy
Your privacy is important to us

[comments]
Trackback Pings
TrackBack URL for this entry	start
You must be logged in to post	start
You must be logged in to leave	start
You must be logged in to comment	start
Join the conversation:	start
Comments on this article are	start
Join the discussion on	start
Comments:	start
Comment
Comments
Leave a comment
Leave a reply
Leave a Reply Cancel reply
Add a comment
Add comment
Post a comment
Post comment
Write a comment
Submit comment
Submit a comment
View comments
View all comments
Show comments
Hide comments
Load comments
Load more comments
Read comments
See all comments
Join the conversation
Join the discussion
Start the conversation
Be the first to comment
No comments
No comments yet
Reply
Cancel reply
Report
Report comment
Report abuse
Newest first
Oldest first
Most liked
Sort by
Sort by best
Sort comments by
Recent comments
Latest comments
Top comments
Comments are closed
Comments closed
Comments off
Your comment
Your name
Your email
Your email address
Name *
Email *
Website
Have your say
What do you think?
Comment guidelines
Community guidelines
Sign in to comment
Log in to comment
Login to comment
Log in to Reply
Log in to leave a comment
Loading comments
View the discussion thread.
Commenting has been disabled
Reader comments
Your thoughts
Related comments
Your email address will not be published	start
Your e-mail address will not be published	start
Required fields are marked	start
Save my name, email, and website in this browser	start
Save my name, email	start
Notify me of follow-up comments	start
Notify me of new posts by email	start
Notify me of new posts	start
You must be logged in to post a comment	start
You must log in to post a comment	start
Please log in to comment	start
Please sign in to comment	start
Please login or register to comment	start
This site uses Akismet	start
Learn how your comment data is processed	start
Comments are moderated	start
All comments are moderated	start
Comments are closed	start
Be the first to comment	start
Be the first to leave a comment	start
Leave a Reply	start
Leave a comment	start
Please keep comments	start
Please enter your comment	start
Please enter your name here	start
You have entered an incorrect email address	start
Please be respectful	start
Sorry, comments are	start
The views expressed in the comments	start
Conversations are opinions of our readers	start
We have recently upgraded our commenting	start
Keep it clean.	start
Would you like to comment	start
Did you make this recipe	start
Do you have an opinion on the issues raised	start
Got a story	start
Have a story	start
Do you have a story	start
Do you have a tip	start
Got a tip	start
Have a tip	start
Do you know more about this story	start

[related]
Related:	start
Read |	start
Also read:	start
Read also |	start
Read more |	start
Watch |	start
Editor's picks –	start
More from:	start
Read our full	start
Read the original article	start
Click here to read	start
Click here to watch	start
Continue reading:	start
Download our app:	start
Listen:	start
Read the full article	start
Read the full story	start
Get the latest news on	start
Get the latest updates	start
Read all the latest	start
Related
Related articles
Related article
Related stories
Related story
Related news
Related posts
Related content
Related coverage
Related topics
Related links
Related videos
Related reading
Read more
Read also
Also read
Also see
See also
See more
More
More stories
More news
More from
More from this section
More on this story
More on this topic
More in
More like this
More to explore
More top stories
More articles
More headlines
Most read
Most popular
Most viewed
Most shared
Most commented
Most watched
Most recent
Popular
Popular posts
Popular stories
Popular now
Popular news
Trending
Trending now
Trending stories
Trending news
Trending topics
Trending videos
Top stories
Top news
Top headlines
Latest
Latest news
Latest stories
Latest articles
Latest posts
Latest headlines
Latest updates
Recent posts
Recent news
Recent stories
Recommended
Recommended for you
Recommended stories
Recommended reading
Recommended articles
You may also like
You might also like
You may like
You may have missed
You might be interested in
You May Also Be Interested In
You May Have Missed It
Up next
Next up
Next article
Previous article
Next post
Previous post
Next story
Previous story
Read next
What to read next
Editor's picks
Editors' picks
Editor's choice
Editor's pick
Must read
Must reads
Don't miss
In case you missed it
ICYMI
From the web
Around the web
From our partners
From other local news sites
Sponsored content
Promoted stories
Promoted content
Keep reading
Continue reading
Further reading
Elsewhere on the web
In this section
Similar articles
Similar stories
Other stories
Other news
Explore more
Watch next
Also on
Also in
Top picks
Featured
Featured stories
Featured news
In other news
Topics in this article
Follow this story
Related items
Explore more on these topics
Read full story
Read full article
Full story
View all
See all
Show more
Load more
Watch
Watch live
Watch now
Watch more
More videos
Photo gallery
View gallery
More coverage
More news from
More from the web
Most Read Stories
People also read
Story continues below
Article continues below
Story continues
Suggested reading
Suggested articles
About the author
More from author
More by this author
View all posts
All posts
Read this:	start
Click here for more	start
Click here to view	start
For more on this story	start
For more stories	start
For more news	start
For the latest news	start
For all the latest	start
For breaking news and live news updates	start
More on this:	start
You may also be interested in	start
WATCH ALSO	start
Article continues below	start
Article continues after	start
Story continues after	start
More stories from	start
Also Watch:	start
English Summary:	start
READ MORE:	start
Watch:	start

[share]
Join us on Facebook	start
Join us on WhatsApp	start
Join us on Telegram	start
Find us on Facebook	start
Follow us:	start
Add us as a preferred source	start
Like this:	start
Share:	start
Share on:	start
Follow:	start
Share
Share this
Share this article
Share this story
Share this post
Share this page
Share article
Share story
Share on
Share via
Share with
Share on Facebook
Share on Twitter
Share on X
Share on WhatsApp
Share on LinkedIn
Share on Telegram
Share on Reddit
Share on Pinterest
Share on Email
Share via Email
Share by email
Share to Facebook
Share to Twitter
Share full article
Share page
Share options
Share close
Share on social media
Share with friends
Sharing is caring
Tweet
Tweet this
Post
Pin
Pin it
Email
Email this
Email this article
Email to a friend
Send
Send email
Send to a friend
Send by email
Copy link
Copy URL
Link copied
Copied
Copy this link
Get link
Print
Print this article
Print article
Save
Save article
Save for later
Save this story
Saved
Bookmark
Add to bookmarks
Add to favorites
Gift article
Gift this article
Like
Like this:
Like us on Facebook
Follow
Follow us
Follow us on
Follow us on Facebook
Follow us on Twitter
Follow us on X
Follow us on Instagram
Follow us on Google News
Follow us on social media
Follow on Facebook
Follow on Twitter
Follow on Google News
Follow me
Following
Stay connected
Connect with us
Connect
Find us on
Join us on
Add us on Google
Add as preferred source on Google
Shares
Views
Listen to this article
Listen to article
Listen
Reading time
Text size
Font size
A link has been copied to your clipboard
Republish
Republish this article
Subscribe on YouTube
Join our WhatsApp channel
Join our Telegram channel
View this post on Instagram
View on Twitter
View on Instagram
Click to share on	start
Click to email	start
Click to print	start
Click to share	start
Share this article	start
Share this story	start
Share on Facebook	start
Share on Twitter	start
Share on WhatsApp	start
Share on X	start
Follow us on	start
Follow us at	start
Be sure to follow us	start
Follow me on	start
Follow on X	start
Like us on Facebook	start
Join our WhatsApp	start
Join our Telegram	start
Opens in new window	start
A post shared by	start
View this post on Instagram	start
This video can not be played	start
To play this video you need to enable JavaScript	start
Link copied to clipboard	start
Connect with us on	start
Summarise with AI
Summarize with AI
Share gift link
Read in other languages
Make us a preferred source	start
Listen on Spotify	start
Listen on Apple Podcasts	start
Listen and subscribe on	start

[newsletter]
is a reader-supported publication	start
is reader-supported	start
Subscribe for free	start
Get our daily	start
Get our weekly	start
Get our free	start
Get our newsletter	start
Get our latest	start
Get the best of our	start
Get the top stories	start
Get the latest news in your inbox	start
Get the latest news delivered	start
Get the latest headlines	start
Get breaking news alerts	start
Get breaking news delivered	start
Get more news like this	start
Get news delivered	start
Get stories like this in your inbox	start
Want to get the latest	start
Stay ahead of the curve with	start
Receive daily news	start
Download the app	start
Download the free	start
Download our app	start
Newsletter
Newsletters
Subscribe
Subscribe now
Subscribe to our newsletter
Subscribe to newsletter
Subscribe to our newsletters
Sign up
Sign up now
Sign up for our newsletter
Sign up to our newsletter
Sign up for newsletters
Sign me up
Join our newsletter
Join our mailing list
Join now
Get the newsletter
Our newsletters
Daily newsletter
Weekly newsletter
Newsletter sign up
Newsletter signup
Email newsletter
Email newsletters
Email alerts
Get alerts
Get notifications
Enable notifications
Breaking news alerts
News alerts
Daily Briefing
Morning Briefing
Stay informed
Stay up to date
Stay updated
Stay in the know
Stay in the loop
Never miss a story
Don't miss out
Thank you for subscribing
Thanks for subscribing
Thanks for signing up
Thank you for signing up!
Email address
Enter your email
Enter your email address
Your email address
Enter email
Please enter a valid email address
Invalid email address
Unsubscribe
Follow via email
Get the app
Our apps
Mobile apps
Not now
No thanks
Maybe later
Allow
Something went wrong.
Get the latest news
Success!
Subscribe via email
Sign up for our	start
Please sign up for	start
Sign up for the	start
Sign up for free	start
Sign up for a free	start
Sign up for daily	start
Sign up for breaking	start
Sign up to receive	start
Sign up to get	start
Sign up to our	start
Sign up here	start
Sign up today	start
Subscribe to our	start
Subscribe to the	start
Subscribe to get	start
Subscribe to receive	start
Subscribe now	start
Subscribe here	start
Subscribe today	start
Get the day's	start
Get a daily email	start
Get a daily digest	start
Get daily news	start
Get daily updates	start
Get daily headlines	start
Get notified	start
Join our newsletter	start
Join thousands of readers	start
Join thousands of subscribers	start
Join our mailing list	start
By signing up you	start
By signing up, you	start
By signing up I	start
By signing up to our	start
By subscribing you	start
By subscribing, you	start
By subscribing to our	start
By submitting your email	start
By submitting this form	start
By providing your email	start
By entering your email	start
By checking this box	start
Receive our	start
Receive the latest	start
Stay up to date with	start
Want more stories like this	start
Want the latest news	start
This newsletter is	start
You can unsubscribe at any time	start
You can unsubscribe	start
You may unsubscribe	start
You are now subscribed	start
You have successfully subscribed	start
You're now subscribed	start
You've successfully	start
Thank you for subscribing	start
Thanks for subscribing	start
Thanks for signing up	start
Thank you for signing up	start
Never miss a story	start
Our weekly newsletter	start
Our daily newsletter	start
Check your inbox	start
Please check your email	start
An error occurred while	start
Your browser does not support	start
We don't spam	start
We'll send you	start
We will only use	start
Error! Please	start
Sign up to Best of	start
Get local news delivered	start
I understand and agree that registration	start
Be the first to know
Get local news delivered to your inbox
To plant a tree in memory of	start
To send flowers to	start
When you book through links	start
When you buy through links	start
We may earn a commission	start
We may earn an affiliate	start
This post contains affiliate links	start
This article contains affiliate links	start
If you buy something through	start
We use your sign-up	start

[tags]
Tags
Tag
Tagged
Topics
Topic
Keywords
Categories
Category
Filed under
Tagged with
Posted in
Related tags
Related topics
In this article
In this story
Labels
Subjects
Companies in this article
Featured topics
Hot topics
Filed under	start
Tagged as:	start
Tagged with	start
More about:	start
More about
More on
Topics in this story
Read more about
Read more on
Article topics
Story topics
Topic tags
Explore topics

[navigation]
Contact us:	start
Contact us at:	start
Email us at:	start
Send tips to:	start
Do you have a story for	start
Do you have a story to	start
Do you have a tip	start
Home
Homepage
Menu
Main menu
Open menu
Close
Close menu
Close modal
Close search
Search
Search for
Open search
Search this site
Search site
Skip to content
Skip to main content
Skip to navigation
Skip to footer
Skip to search
Skip advert
Skip ad
Skip Advertisement
Jump to content
Jump to navigation
Back
Back to top
Back to home
Go back
Go to top
Scroll to top
Return to top
Top
Top of page
Next
Previous
Prev
Next page
Previous page
First
Last
Page
Pages
Go to home page
Sections
All sections
Navigation
Toggle navigation
Toggle menu
Toggle search
Breadcrumb
Breadcrumbs
You are here
Site map
Sitemap
Archive
Archives
About
About us
Contact
Contact us
Help
Help center
Help & support
Support
FAQ
FAQs
Careers
Jobs
Work with us
Advertise
Advertise with us
Editorial guidelines
Editorial standards
Editorial team
Our team
Newsroom
Newspaper archive
Print edition
Today's paper
E-edition
e-paper
Sign in
Sign out
Log in
Log out
Login
Register
Create account
Create an account
Create a free account
My account
My profile
Account
Profile
Settings
Edition
Editions
Change edition
Switch edition
International edition
US edition
UK edition
Language
Languages
Select language
Dark mode
Light mode
Weather
Games
Puzzles
Crossword
Crosswords
Quizzes
Horoscope
Horoscopes
Obituaries
Classifieds
Events
Shop
Store
Podcasts
Video
Videos
Photos
Galleries
News
World
Politics
Business
Sport
Sports
Entertainment
Lifestyle
Culture
Technology
Tech
Science
Health
Opinion
Travel
Local news
Local
National
International
Education
Editorial
Editorials
Opinions
Columnists
Letters
Letters to the editor
Live TV
TV guide
Watch live
Radio
Useful links
Quick links
External links
More options
Show less
Show all
Expand
Collapse
Load more
View more
View all
Read less
Loading
Please wait
Page not found
Not found
Submit
Cancel
Continue
Yes
No
OK
Done
Refresh
Try again
Retry
Play
Pause
Play video
Mute
Unmute
Fullscreen
Full screen
Exit full screen
Subtitles
Now playing
Current time
Duration
Remaining time
0 of 0
Table of contents
Contents
Get help
Forgot your password?
Password recovery
Recover your password
your username
your password
your email
A password will be e-mailed to you.
Welcome! Log into your account
Random article
Sidebar
Switch skin
Footer
Header
Follow us
Feedback
Send feedback
Report an error
Report a typo
Corrections
Report a correction
Suggest a correction
Submit a tip
Send us a tip
News tips
Got a tip?
Contact the author
Print
Email
RSS
Secondary menu
Primary menu
User menu
Search button
Enlarge image
View image in fullscreen
Expand image
Hide caption
Toggle caption
Zoom
Download
Video unavailable
Your web browser is no longer supported
Fact check
Newsletters
Log in / Register
Sign in / Register
Skip to content	start
Skip to main	start
Jump to navigation	start
Back to top	start
Click to enlarge	start
Page 1 of	start
Show captions	start
Toggle navigation	start
Please enable JavaScript	start
You need to enable JavaScript	start
JavaScript is disabled	start
JavaScript is required	start
JavaScript must be enabled	start
Your browser is out of date	start
Your browser is not supported	start
You are using an outdated browser	start
This browser is no longer supported	start
Browser not supported	start
Sorry, your browser	start
Sorry, the page you	start
Got a story?	start
Got a news tip	start
Have a tip?	start
Have you got a story	start
Report a typo	start
See something wrong?	start
Spotted an error?	start
To report an error	start
Please refresh the page	start
Forgot your password	start

[front_page]
Home
Home page
Homepage
Front page
Frontpage
Start

[no_sections]
Article
Articles
All articles
Story
Stories
Post
Posts
All posts
Page
Pages
Blog post
Blog posts
Our blog
The blog
Latest
Latest posts
Featured
All
Everything
No category
Other
Login
Log in
Sign in
Register
Email
Search
Contact
Menu
Close

[no_tags]
news
news article
article
articles
latest news
breaking news
top stories
headlines
top news
daily news
online news
newspaper
homepage
featured
video
videos
photo
photos
story
stories
general news
local news
world news
news today

[advertisement]
This episode is brought to you by	start
This episode is sponsored by	start
This newsletter is brought to you by	start
Advertisement:	start
Sponsored by:	start
Promoted by:	start
If you buy something through	start
Products featured are	start
Prices were correct at the time	start
Advertisement
Advertisements
Advert
Ad
Ads
Advertising
ADVERTISEMENT - CONTINUE READING BELOW
Advertisement - scroll to continue
Story continues below advertisement
Article continues below this ad
Article continues after advertisement
Article continues below advertisement
Content continues below
Scroll to continue with content
Scroll for more
Sponsored
Sponsored by
Sponsored content
Sponsored links
Sponsored post
Sponsored stories
Sponsor
Our sponsors
Paid content
Paid post
Paid partnership
Partner content
Branded content
Brand content
Brand Studio
Promoted
Promotion
Advertisement feature
Advertorial
Advertise here
Report this ad
Report ad
Hide ad
Remove ads
Why this ad?
Close ad
Powered by
Affiliate links
In partnership with
Presented by
Supported by
Brought to you by
Ad feedback
About this ad
Ads by Google
Go ad-free
Buy now
Shop now
Learn more
Video Ad Feedback
Article continues below this ad	start
Story continues below advertisement	start
Article continues after	start
This advertisement has not loaded	start
This article contains affiliate links	start
This post contains affiliate links	start
This page contains affiliate links	start
We may earn a commission	start
We may earn commission	start
We earn a commission	start
If you click on a link	start
When you purchase through links	start
When you buy through our links	start
If you purchase an item	start
Ad blocker	start
Please disable your ad blocker	start
Please turn off your ad blocker	start
We notice you're using an ad blocker	start
We noticed you're using an ad blocker	start
It looks like you're using an ad blocker	start
It looks like you are using an ad blocker	start
Please consider supporting us by disabling	start
Looks like you have an ad blocker	start
You're using an ad blocker	start

[legal]
Copyright ©	start
Copyright (C)	start
Published by:	start
Registered office:	start
Registered in England and Wales	start
Powered by:	start
Our Standards: The Thomson Reuters	start
Use of this website constitutes	start
Your use of this site constitutes	start
Your use of this website constitutes	start
Privacy Policy |	start
Terms of Use |	start
Terms of Service |	start
Reproduction or distribution of this	start
Privacy
Privacy Policy
Privacy notice
Privacy statement
Terms
Terms of use
Terms of service
Terms and conditions
Terms & Conditions
Terms & Privacy
Conditions of use
Legal notice
Legal notices
Legal
Disclaimer
Copyright
Copyright notice
Imprint
Accessibility
Accessibility statement
Modern Slavery Statement
Modern Slavery Act
Code of ethics
Code of conduct
Ethics policy
Editorial policy
Complaints
Complaints policy
Complaints procedure
Corrections policy
Corrections and clarifications
Ownership
Funding
Reprints & Permissions
Reprints
Rights and permissions
Permissions
Licensing
Syndication
Ad choices
California notice
Notice to California residents
Do not sell my info
All rights reserved
Public file
FCC Public File
FCC Applications
EEO Report
EEO Statement
Closed captioning
Children's Privacy Policy
Site rules
Grievance redressal
Community rules
Our journalism
Republishing guidelines
Press releases
All rights reserved	start
This material may not be published	start
This document is subject to copyright	start
No part of this site	start
No part of this article	start
No part of this publication	start
No part of this material	start
No part of this story	start
The material on this site may not be	start
Reproduction in whole or in part	start
Company registration number	start
Use of this site constitutes	start
Use of and/or registration on	start
This website is owned	start
This site is owned and operated	start
Our Standards:	start
The Thomson Reuters Trust Principles	start
The BBC is not responsible for the content of external	start
Terms and conditions apply	start
The information contained in this article	start
The information contained in this website	start
The information contained in this site	start
This story was originally published by	start
This story has been published from a wire	start
This article was originally published on	start
This article has been republished	start
(This story has not been edited by	start
(Except for the headline, this story	start
(Only the headline and picture	start
(With inputs from	start
This article is part of	start
Licensed by:	start
Printed and published by	start
Quotes displayed in real-time	start
Market data provided by	start
Quotes delayed	start
Fundamental company data	start
Legal Statement	start
Powered and implemented by	start
AI-generated summary
This summary was generated by AI	start
This article was translated by AI	start
Summarised by AI
Summarized by AI
This audio is auto-generated	start
Find this article at	start
Check the box to include the list	start
Distributed by Tribune	start
Disclaimer: The views	start

[paywall]
You have 1 free article	start
You have read your last free	start
You have read all of your	start
You have used all of your free	start
Get unlimited access	start
Get full access to our	start
Unlock unlimited access	start
Enjoy full access to our	start
If you value our journalism	start
Help us continue to	start
Our journalism is free	start
Your support makes our	start
Thanks for reading the	start
You have one free article left	start
Subscribe to read more
Subscribe to continue
Subscribe to continue reading
Subscribe to read
Subscribe now
Subscribe today
Already a subscriber?
Already a subscriber? Log in
Already a subscriber? Sign in
Already subscribed?
Already subscribed? Log in
Already have an account?
Already have an account? Log in
Already a member?
Already registered?
Not a subscriber?
Not registered?
Log in to continue
Sign in to continue
Sign in to continue reading
Log in to read more
Register to continue reading
Register for free
Register now
Create a free account
Subscriber exclusive
Subscribers only
For subscribers
Subscriber only
Exclusive for subscribers
Exclusively for subscribers
Members only
Premium
Premium content
Premium article
Unlock this article
Become a member
Become a subscriber
Become a supporter
Start free trial
Start your free trial
Try it free
Subscription options
View subscription options
See subscription options
Support us
Support our journalism
Support independent journalism
Support quality journalism
Donate
Donate now
Make a donation
Make a contribution
Contribute
Manage my account
Restore purchase
Monthly
Annual
Cancel anytime
Cancel any time
Gift subscriptions
Free trial
Log in or subscribe
Try for
To continue reading	start
To read the full story	start
To read the full article	start
To read this article in full	start
To keep reading	start
To access this article	start
To enjoy unlimited access	start
To read more,	start
Subscribe to continue	start
Subscribe to read	start
Subscribe to unlock	start
Subscribe now	start
Already a subscriber	start
Already subscribed?	start
Already have an account	start
Already a member?	start
This article is for subscribers	start
This article is only available to subscribers	start
This article is reserved for	start
This article is exclusive to	start
This content is only available to	start
This content is for members	start
This content is exclusive	start
This is a premium article	start
This is a subscriber-only	start
This story is only available to subscribers	start
This is your last free article	start
You have reached your limit	start
You've reached your limit	start
You have reached your	start
You've reached your monthly	start
You've read your last free	start
You are reading your last	start
Register to read	start
Register for free to	start
Unlock this article	start
Sign in or create an account	start
Sign in to continue	start
Log in or subscribe	start
Log in to continue	start
Enjoy unlimited access	start
Start your free trial	start
Thank you for your patience while we verify access	start
Please log in or register	start
Support our journalism	start
Support our work	start
Support independent journalism	start
Support independent media	start
Become a member	start
Create a free account to	start

[caption]
FILE PHOTO:
File image:
File picture:
Representational image:
Representative image:
Representational photo:
Handout photo:
Image caption:
Video caption:
Media caption:
Photo by:
Photos by:
Photo credit:
Credit:
Image credit:
Picture by:
Photograph by:
Illustration by:
Image via:
(Photo by
(Image by
Photo	whole
Image	whole
Picture	whole
Photos	whole
Photo credit	whole
Image credit	whole
Image source	whole
Credit	whole
Caption	whole
File photo	whole
File image	whole
Representational image	whole
Representative image	whole
Photograph	whole
Getty Images	whole
Video caption	whole
Image caption	whole
Media caption	whole
Hide caption	whole
Photo courtesy
Images:
Image credits:
Image source
Image caption,
Image courtesy
Pictures:
Picture credit:
Pic:
Pics:
Credits:
Source:
Illustration:
Graphic:
Infographic:
Cartoon:
Map:
Chart:
Video:
Video credit:
Video courtesy
Screenshot:
Screengrab:
Screen grab
File photo
FILE -
(Image credit
(AP Photo
Clockwise from
Caption:
Pictured from left
Pictured:
Image:
Picture:
Photos:
Photograph:

[headline_labels]
Breaking
Breaking news
Exclusive
Latest
Latest news
Just in
Developing
Developing story
Live
Live updates
Live blog
Watch
Watch live
Video
Photos
In pictures
In photos
Gallery
Photo gallery
Opinion
Editorial
Analysis
Comment
Commentary
Column
Explainer
Explained
Explain
Fact check
Fact-check
Factbox
Q&A
Interview
Feature
Features
Special report
Investigation
Review
Profile
Profiles
Obituary
Update
Updated
Urgent
Alert
News alert
Top story
Top stories
Big read
Long read
The long read
Read
Listen
Podcast
Quiz
Poll
News
World news
Politics
Business
Sports
Report
In brief
Briefing
Newsletter
Perspective
Insight
Insights
In depth
In-depth
Ticker
Timeline
Recap
Preview
Guest essay
Op-ed
Letter
Letters
Letters to the editor
Sponsored
Advertorial
Press release
First on
Must read
Trending
Viral
Must watch
Survey
Data
Infographic
Wrapup
RPT
Corrected
Correction
Refile

[live]
live
live updates
live update
live blog
liveblog
live coverage
live news
as it happened
latest updates
minute by minute
minute-by-minute
ball by ball
ball-by-ball
real-time updates
rolling coverage
rolling updates
live report
live text
live score
live scores
breaking updates
blow by blow

[byline_prefixes]
By
Written by
Story by
Report by
Reported by
Reporting by
Article by
Words by
Text by
Posted by
Published by
Author
Authors
Words:
Compiled by
Edited by
Analysis by
Opinion by
Commentary by
Review by
Reviewed by
Interview by
Contributed by
Submitted by
Special to
Uploaded by
From
Created by
Additional reporting by
Presented by
Produced by
As told to
Story:
Reporter
Byline:
Story and photos by
Photos and story by
Text and photos by
Words and photos by
Words and pictures by
News by
Guest post by
Guest blog by
Blog post by
Author of the article
About the author
Meet the author
Column by
Essay by
Feature by
Posted on by
This post was written by
This article was written by
This story was written by
Written and reported by
Author(s)
Posted by:
Article written by
Contributing writer
Contributor:
Contributors:
Reported and written by
Started by
Thread starter
Topic starter
Topic author
Asked by
Discussion started by
Question by
Original poster
Hosted by

[contributions]
Photo
Copyright
Photos
Reviewed by
Medically reviewed by
Clinically reviewed by
Expert reviewed by
Technically reviewed by
Legally reviewed by
Scientifically reviewed by
Fact checked by
Fact-checked by
Fact check by
Fact checker
Edited by
Photo by
Photos by
Photograph by
Photographs by
Photography by
Photographer
Pictures by
Picture by
Image by
Image credit
Illustration by
Illustrations by
Illustrated by
Art by
Artwork by
Video by
Videos by
Graphic by
Graphics by
Translated by
Translation by
Narrated by
Courtesy of
Cover photo by
Directed by
Symbolic image
Published and printed by

[roles]
correspondent
parliamentary correspondent
parliamentary editor
parliamentary reporter
content editor
executive content editor
chief correspondent
special correspondent
senior correspondent
foreign correspondent
political correspondent
diplomatic correspondent
defence correspondent
defense correspondent
health correspondent
science correspondent
business correspondent
sports correspondent
legal correspondent
environment correspondent
education correspondent
Africa correspondent
Asia correspondent
Europe correspondent
Middle East correspondent
Washington correspondent
our correspondent
our special correspondent
our own correspondent
reporter
senior reporter
staff reporter
chief reporter
crime reporter
political reporter
business reporter
sports reporter
breaking news reporter
local democracy reporter
investigative reporter
data reporter
our reporter
journalist
data journalist
senior journalist
freelance journalist
freelancer
writer
staff writer
senior writer
contributing writer
sports writer
features writer
contributor
columnist
opinion columnist
editor
chief editor
editor-in-chief
editor in chief
executive editor
managing editor
deputy editor
associate editor
assistant editor
news editor
political editor
business editor
economics editor
sports editor
foreign editor
world editor
city editor
features editor
health editor
science editor
culture editor
diplomatic editor
contributing editor
senior editor
online editor
web editor
digital editor
copy editor
opinion editor
producer
senior producer
presenter
host
anchor
analyst
political analyst
critic
film critic
music critic
art critic
photographer
photojournalist
illustrator
cartoonist
intern
trainee
blogger
bureau chief
staff
news desk
newsroom
web desk
online desk
sports desk
entertainment desk
business desk
national desk
international desk
editorial board
editorial team
guest author
guest writer
guest columnist
guest contributor
senior
special to
for
in London
in Washington
in New York
in Brussels
in Paris
in Berlin
in Moscow
in Beijing
in Jerusalem
in Kyiv
in Delhi
in New Delhi
in Hong Kong
in Sydney
in Beirut
in Cairo
in Istanbul
with agencies
and agencies
agencies
wire reports
wire services
from wire reports
news service
news agency
author
professor
lecturer
director
senior director
managing director
executive director
art director
creative director
marketing director
marketing manager
content manager
community manager
product manager
project manager
account manager
social media manager
manager
coordinator
content coordinator
content marketing coordinator
strategist
content strategist
specialist
consultant
advisor
adviser
counsel
attorney
trial attorney
lawyer
solicitor
dietitian
registered dietitian
nutritionist
clinician
therapist
physician
nurse
researcher
research fellow
fellow
economist
historian
scientist
engineer
software engineer
developer
designer
co-founder
founder
founder and CEO
CEO
CTO
CFO
COO
president
vice president
chairman
chair
head of content
head of marketing
associate
partner
policy analyst
NFL analyst
meteorologist
video journalist
staff photographer
sportswriter
critic at large
culture writer
culture reporter
investigations editor
opinion contributor
opinion writer
contributing opinion writer
op-ed contributor
senior staff writer
staff report
publisher
co-host
podcast host
master horticulturalist
horticulturalist
gardening expert
travel expert
full bio
see full bio
view bio
bio
deputy
deputy head
head of
audience editor
content director
hub director
multimedia reporter
multimedia journalist
video producer
digital producer
trending reporter
news reporter
court reporter
education reporter
health reporter
transport reporter
environment reporter
showbiz reporter
entertainment reporter
football reporter
city reporter
general reporter
trainee reporter
senior news reporter
deputy news editor
audience growth editor
community reporter
general assignment reporter

[nobodies]
No Author
Unknown
Unknown author
Guest
Nobody
Not available
Anonymous
Default
Default author
N/A
None
Null
Undefined
System
Webmaster
Administrator
Super User
Superuser
Site admin
News
Author name
Test
Test user
User
Root
Importer
Live Reporting

[agencies]
Agencies
News agencies
Wire reports
Wire services
Staff
Staff reporter
Staff writer
Staff Reporters
Staff and agencies
Staff and wire reports
News Desk
Web Desk
Newsdesk
Correspondent
Our Correspondent
Press release
Associated Press
The Associated Press
Reuters
Agence France-Presse
AFP
AP
Press Association
PA Media
PA
The Canadian Press
Canadian Press
Australian Associated Press
AAP
Press Trust of India
PTI
ANI
IANS
UNI
Bloomberg
Bloomberg News
UPI
United Press International
Xinhua
Kyodo News
Yonhap
TASS
dpa
News Agency of Nigeria
NAN
Ghana News Agency
Kenya News Agency
South African Press Association
SAnews
Tribune News Service
Field Level Media
New York Times News Service
CNN Newsource
CNN Wire
City News Service
States Newsroom
Stacker
Newsweek AI
Associated Press of Pakistan
Bangladesh Sangbad Sangstha
United News of Bangladesh
Bernama
RNZ News
Local Democracy Reporting Service
LDRS
Press Office
Newsroom
Online Desk
National Desk
Sports Desk
Business Desk
Entertainment Desk
Editorial Board
The Editorial Board

[joiners]
and
&
with

[months]
January	1
Jan.	1
Jan	1
February	2
Feb.	2
Feb	2
March	3
Mar.	3
Mar	3
April	4
Apr.	4
Apr	4
May	5
June	6
Jun.	6
Jun	6
July	7
Jul.	7
Jul	7
August	8
Aug.	8
Aug	8
September	9
Sept.	9
Sept	9
Sep.	9
Sep	9
October	10
Oct.	10
Oct	10
November	11
Nov.	11
Nov	11
December	12
Dec.	12
Dec	12

[months_hijri]
Muharram	1
Safar	2
Rabi al-Awwal	3
Rabi' al-awwal	3
Rabi I	3
Rabi ul Awal	3
Rabi al-Thani	4
Rabi' al-thani	4
Rabi II	4
Rabi us Sani	4
Jumada al-Ula	5
Jumada al-awwal	5
Jumada I	5
Jamadi ul Awal	5
Jumada al-Akhirah	6
Jumada al-thani	6
Jumada II	6
Jamadi us Sani	6
Rajab	7
Sha'ban	8
Shaban	8
Shaaban	8
Ramadan	9
Ramzan	9
Ramadhan	9
Shawwal	10
Dhu al-Qadah	11
Dhul Qadah	11
Zul Qadah	11
Dhu al-Qi'dah	11
Dhu al-Hijjah	12
Dhul Hijjah	12
Zul Hijjah	12

[months_jalali]
Farvardin	1
Ordibehesht	2
Khordad	3
Tir	4
Mordad	5
Shahrivar	6
Mehr	7
Aban	8
Azar	9
Dey	10
Bahman	11
Esfand	12

[weekdays]
Monday	1
Mon.	1
Mon	1
Tuesday	2
Tue.	2
Tue	2
Tues.	2
Tues	2
Wednesday	3
Wed.	3
Wed	3
Thursday	4
Thu.	4
Thu	4
Thur.	4
Thur	4
Thurs.	4
Thurs	4
Friday	5
Fri.	5
Fri	5
Saturday	6
Sat.	6
Sat	6
Sunday	7
Sun.	7
Sun	7

[meridiem]
am	am
a.m.	am
a.m	am
pm	pm
p.m.	pm
p.m	pm
noon	pm

[ago]
{n} seconds ago	second
{n} second ago	second
{n} secs ago	second
{n} sec ago	second
{n}s ago	second
{n} minutes ago	minute
{n} minute ago	minute
{n} mins ago	minute
{n} min ago	minute
{n}m ago	minute
{n} min. ago	minute
{n}min ago	minute
{n} hours ago	hour
{n} hour ago	hour
{n} hrs ago	hour
{n} hr ago	hour
{n}h ago	hour
{n} hr. ago	hour
{n}hr ago	hour
{n}hrs ago	hour
{n} days ago	day
{n} day ago	day
{n}d ago	day
{n} weeks ago	week
{n} week ago	week
{n} wks ago	week
{n} wk ago	week
{n}w ago	week
{n} months ago	month
{n} month ago	month
{n}mo ago	month
{n} years ago	year
{n} year ago	year
{n} yrs ago	year
{n} yr ago	year
{n}y ago	year
just now	second	0
moments ago	second	0
a few seconds ago	second	0
now	second	0
a minute ago	minute	1
one minute ago	minute	1
about a minute ago	minute	1
an hour ago	hour	1
one hour ago	hour	1
about an hour ago	hour	1
today	day	0
yesterday	day	1
a day ago	day	1
one day ago	day	1
a week ago	week	1
one week ago	week	1
last week	week	1
a month ago	month	1
one month ago	month	1
last month	month	1
a year ago	year	1
one year ago	year	1
last year	year	1

[published]
Published
Published on
Published at
First published
First published on
First Published at
Originally published
Originally published on
Posted
Posted on
Posted at
Date
Publication date
Publish date
Published date
Date published
Date of publication
Issued
Issued on
Created
Created on
Release date
Released
Uploaded
Uploaded on
Written on
Article date
Dated
on
Aired
Premiered
Submitted
Submitted by
Submitted on

[updated]
Updated
Updated on
Updated at
Last updated
Last updated on
Last updated at
Last update
Update
Modified
Last modified
Last modified on
Date modified
Date updated
Edited
Edited on
Last edited
Revised
Last revised
Corrected
Corrected on
Amended
Last amended
Latest update
Revised on
Reviewed

[honorifics]
Mr	title	m
Mr.	title	m
Mrs	title	f
Mrs.	title	f
Ms	title	f
Ms.	title	f
Miss	title	f
Mx	title
Mx.	title
Dr	title
Dr.	title
Doctor	title
Prof	title
Prof.	title
Sir	title	m
Dame	title	f
Lord	title	m
Lady	title	f
Baroness	title	f
Baron	title	m
Count	title	m
Countess	title	f
Viscount	title	m
Duke	title	m
Duchess	title	f
Earl	title	m
Prince	title	m
Princess	title	f
Crown Prince	title	m
Crown Princess	title	f
King	title	m
Queen	title	f
Emperor	title	m
Empress	title	f
Emir	title
Sultan	title	m
Sheikh	title	m
Sheikha	title	f
Sheik	title	m
Imam	title	m
Mullah	title	m
Maulana	title
Ayatollah	title	m
Grand Ayatollah	title	m
Hajj	title
Haji	title
Rabbi	title
Rev	title
Rev.	title
Reverend	title
Father	title	m
Fr.	title	m
Sister	title	f
Brother	title	m
Pope	title	m
Cardinal	title	m
Archbishop	title	m
Bishop	title
Monsignor	title	m
Msgr.	title	m
Patriarch	title
Dalai Lama	title
Saint	title
Shri	title	m
Smt	title	f
Smt.	title	f
Sri	title
Chief	title
Alhaji	title
Datuk	title
Tan Sri	title
Tun	title
Dato	title
Dato'	title
Hon.	title
Honourable	title
Honorable	title
Right Honourable	title
His Highness	title	m
Her Highness	title	f
His Excellency	title	m
Her Excellency	title	f
His Majesty	title	m
Her Majesty	title	f
Master	title
Madam	title	f
Madame	title	f
Esq.	title
President	role
Vice President	role
Vice-President	role
President-elect	role
former President	role
ex-President	role
First Lady	role	f
Prime Minister	role
Deputy Prime Minister	role
Premier	role
Chancellor	role
Vice Chancellor	role
Minister	role
Foreign Minister	role
Defence Minister	role
Defense Minister	role
Finance Minister	role
Interior Minister	role
Health Minister	role
Justice Minister	role
Education Minister	role
Energy Minister	role
Economy Minister	role
Environment Minister	role
Transport Minister	role
Home Minister	role
Home Secretary	role
Foreign Secretary	role
Secretary of State	role
Secretary of Defense	role
Defense Secretary	role
Defence Secretary	role
Health Secretary	role
Treasury Secretary	role
Attorney General	role
Attorney-General	role
Solicitor General	role
Chief Minister	role
Union Minister	role
Deputy Minister	role
Secretary	role
Secretary General	role
Secretary-General	role
General Secretary	role
Under-Secretary	role
Undersecretary	role
Press Secretary	role
Chief of Staff	role
Senator	role
Sen.	role
Representative	role
Rep.	role
Congressman	role	m
Congresswoman	role	f
Congressmember	role
Member of Parliament	role
MP	role
MEP	role
MLA	role
Councillor	role
Councilman	role	m
Councilwoman	role	f
Councilmember	role
Assemblyman	role
Assemblymember	role
Delegate	role
Speaker	role
House Speaker	role
Majority Leader	role
Minority Leader	role
Leader	role
Opposition Leader	role
Taoiseach	role
Tánaiste	role
Governor	role
Gov.	role
Lieutenant Governor	role
Lt. Gov.	role
Mayor	role
Deputy Mayor	role
Commissioner	role
Police Commissioner	role
High Commissioner	role
Ambassador	role
Consul	role
Consul General	role
Envoy	role
Special Envoy	role
Special Representative	role
Spokesman	role	m
Spokeswoman	role	f
Spokesperson	role
spokesman for	role
spokesperson for	role
Chairman	role
Chairwoman	role	f
Chairperson	role
Chair	role
Vice Chair	role
Director	role
Director General	role
Director-General	role
Managing Director	role
Executive Director	role
Deputy Director	role
Head	role
Chief Executive	role
Chief Executive Officer	role
CEO	role
CFO	role
COO	role
CTO	role
Chief Financial Officer	role
Founder	role
Co-founder	role
Cofounder	role
Owner	role
Manager	role
Head coach	role
Coach	role
Assistant coach	role
Captain	role
Capt.	role
General	role
Gen.	role
Lieutenant General	role
Lt. Gen.	role
Major General	role
Maj. Gen.	role
Brigadier	role
Brigadier General	role
Brig. Gen.	role
Colonel	role
Col.	role
Lieutenant Colonel	role
Lt. Col.	role
Major	role
Maj.	role
Lieutenant	role
Lt.	role
Sergeant	role
Sgt.	role
Staff Sgt.	role
Corporal	role
Cpl.	role
Private	role
Pvt.	role
Admiral	role
Adm.	role
Rear Admiral	role
Vice Admiral	role
Commander	role
Cmdr.	role
Commander-in-Chief	role
Air Marshal	role
Field Marshal	role
Marshal	role
Officer	role
Police Chief	role
Sheriff	role
Deputy Sheriff	role
Inspector	role
Superintendent	role
Detective	role
Constable	role
Chief Constable	role
Judge	role
Chief Justice	role
Justice	role
Magistrate	role
Prosecutor	role
District Attorney	role
Public Prosecutor	role
Lawyer	role
Attorney	role
Barrister	role
Professor	role
Associate Professor	role
Assistant Professor	role
Lecturer	role
Researcher	role
Scientist	role
Dean	role
Rector	role
Principal	role
Headteacher	role
Teacher	role
Economist	role
Analyst	role
Expert	role
Author	role
Writer	role
Novelist	role
Poet	role
Playwright	role
Journalist	role
Reporter	role
Editor	role
Columnist	role
Presenter	role
Anchor	role
Actor	role
Actress	role
Singer	role
Rapper	role
Musician	role
Composer	role
Conductor	role
Filmmaker	role
film-maker	role
Producer	role
Artist	role
Painter	role
Photographer	role
Comedian	role
Model	role
Designer	role
Architect	role
Engineer	role
Surgeon	role
Nurse	role
Midwife	role
Pilot	role
Astronaut	role
Striker	role
Midfielder	role
Defender	role
Goalkeeper	role
Forward	role
Quarterback	role
Winger	role
Activist	role
Campaigner	role
Businessman	role
Businesswoman	role	f
Entrepreneur	role
Billionaire	role
Investor	role
Lawmaker	role
Politician	role
Candidate	role
Presidential candidate	role
Whistleblower	role
Resident	role
Farmer	role
Student	role
wife	kin	f
husband	kin	m
son	kin	m
daughter	kin	f
mother	kin	f
uncle	kin	m
aunt	kin	f
cousin	kin
grandfather	kin	m
grandmother	kin	f
grandson	kin	m
granddaughter	kin	f
nephew	kin	m
niece	kin	f
widow	kin
widower	kin
partner	kin
fiancé	kin
fiancée	kin
boyfriend	kin	m
girlfriend	kin	f
stepfather	kin
stepmother	kin
son-in-law	kin
daughter-in-law	kin
father-in-law	kin
mother-in-law	kin
brother-in-law	kin
brother	kin
sister	kin
father	kin

[organization_words]
Ministry
Ministry of
Department
Department of
Office
Office of
Bureau
Agency
Authority
Administration
Commission
Commission on
Committee
Subcommittee
Council
Board
Board of
Court
Supreme Court
High Court
Court of Appeal
Constitutional Court
Tribunal
Parliament
Senate
Congress
House of Representatives
House of Commons
House of Lords
National Assembly
Assembly
Knesset
Duma
Cabinet
Government
Treasury
Party
Labour Party
Democratic Party
Republican Party
Movement
Front
Alliance
Coalition
Union
Trade Union
Federation
Confederation
Association
Society
League
Club
Team
Football Club
Cricket Club
University
University of
College
School
High School
Academy
Institute
Institute of
Institution
Centre
Center
Laboratory
Museum
Library
Theatre
Theater
Orchestra
Hospital
Clinic
Medical Center
Church
Cathedral
Mosque
Temple
Synagogue
Diocese
Police
Police Department
Sheriff's Office
Army
Navy
Air Force
Armed Forces
Forces
Marine Corps
Coast Guard
National Guard
Brigade
Brigades
Battalion
Regiment
Division
Militia
Intelligence
Security Council
Bank
Bank of
Central Bank
Reserve Bank
Federal Reserve
Fund
Trust
Foundation
Charity
Company
Corporation
Group
Holdings
Partners
Capital
Insurance
Stock Exchange
Exchange
Airlines
Airways
Air
Railways
Motors
Energy
Oil
Gas
Petroleum
Pharmaceuticals
Technologies
Technology
Systems
Software
Electronics
Telecom
Communications
Media
Broadcasting
Broadcasting Corporation
Television
TV
Radio
News
Times
Post
Herald
Tribune
Gazette
Journal
Guardian
Telegraph
Chronicle
Observer
Mirror
Daily
Weekly
Magazine
Press
Publishing
Studios
Pictures
Records
Entertainment
Network
Organization
Organisation
Programme
Initiative
Campaign
Institute for
Center for
Centre for
Chamber of Commerce
Embassy
Consulate
Secretariat
Directorate
Inspectorate
Observatory
Watch
Human Rights Watch
Service
Services
Border Force
City Council
County Council
Town Council
Health Service
Regional Government

[location_words]
city
city of
town
town of
village
village of
province
province of
state
state of
region
district
county
parish
municipality
borough
neighborhood
neighbourhood
suburb
prefecture
governorate
territory
republic of
kingdom of
Island
Islands
island of
Isle of
Peninsula
Cape
Bay
Gulf
Gulf of
Strait
Strait of
Sea
Ocean
Lake
River
Creek
Falls
Mount
Mt.
Mountain
Mountains
Hill
Hills
Valley
Canyon
Desert
Forest
National Park
Park
Beach
Coast
Harbor
Harbour
Port
Airport
International Airport
Station
Street
St.
Avenue
Ave.
Road
Boulevard
Square
Bridge
Highway
Plaza
Border crossing
Crossing
refugee camp
camp
Heights
Springs
North
South
East
West
Northern
Southern
Eastern
Western
Central
Upper
Lower
capital
port city of
downtown
Stadium
Tower
Palace
Castle

[forms_of_address]
Mr
Mr.
Mrs
Mrs.
Ms
Ms.
Miss
Mx
Mx.
Madam

[role_modifiers]
deputy
vice
former
ex
acting
interim
outgoing
incoming
assistant
associate

[things]
Hurricane
Typhoon
Cyclone
Virus
Coronavirus
Operation
Storm

[name_particles]
de
van
von
bin
ibn
al
el
of
the
der
den
la
le
du
da
di
dos
ap
mac
ben
bint
abu
st

[abbreviations]
Mr.
Mrs.
Ms.
Mx.
Dr.
Prof.
Rev.
Fr.
Hon.
Sen.
Rep.
Reps.
Sens.
Gov.
Govs.
Pres.
Gen.
Lt.
Col.
Maj.
Capt.
Cmdr.
Sgt.
Cpl.
Pvt.
Adm.
Brig.
Supt.
Insp.
Det.
Const.
Pte.
St.
Ste.
Mt.
Ft.
Jr.
Sr.
Esq.
Inc.
Ltd.
Co.
Corp.
Bros.
Assn.
Dept.
Univ.
Ave.
Blvd.
Rd.
Sq.
Hwy.
Rte.
Apt.
No.
Nos.
vs.
v.
etc.
e.g.
i.e.
cf.
ca.
c.
approx.
est.
fig.
figs.
vol.
pp.
p.
ed.
eds.
al.
a.m.
p.m.
U.S.
U.K.
U.N.
E.U.
U.S.A.
D.C.
L.A.
N.Y.
N.J.
N.C.
S.C.
N.D.
S.D.
N.H.
N.M.
R.I.
W.Va.
Ph.D.
M.D.
B.A.
M.A.
B.Sc.
M.Sc.
J.D.
Jan.
Feb.
Mar.
Apr.
Jun.
Jul.
Aug.
Sep.
Sept.
Oct.
Nov.
Dec.
Mon.
Tue.
Tues.
Wed.
Thu.
Thurs.
Fri.
Sat.
Sun.
Ala.
Ariz.
Ark.
Calif.
Colo.
Conn.
Del.
Fla.
Ga.
Ill.
Ind.
Kan.
Ky.
La.
Md.
Mass.
Mich.
Minn.
Miss.
Mo.
Mont.
Neb.
Nev.
Okla.
Ore.
Pa.
Tenn.
Tex.
Vt.
Va.
Wash.
Wis.
Wyo.
Ont.
Que.
lb.
lbs.
oz.
mph.
min.
max.
sec.
hr.
hrs.
Tel.
ext.
viz.
Messrs.
Hon'ble.
Smt.
Sh.
Rs.
Q.C.
K.C.
F.C.
J.K.
Asst.
Atty.
Dist.
Sgt. Maj.

[cues]
said	verb	s
say	verb	s
says	verb	s
saying	participle	s
told	verb	s
tells	verb	s
telling	participle	s
added	verb	s
adds	verb	s
adding	participle	s
stated	verb	s
states	verb	s
stating	participle	s
explained	verb	s
explains	verb	s
explaining	participle	s
noted	verb	s
notes	verb	s
noting	participle	s
asked	verb	s
asks	verb	s
replied	verb	s
replies	verb	s
responded	verb	s
responds	verb	s
answered	verb	s
insisted	verb	s
insists	verb	s
insisting	participle	s
argued	verb	s
argues	verb	s
arguing	participle	s
claimed	verb	s
claims	verb	s
claiming	participle	s
announced	verb	s
announces	verb	s
announcing	participle	s
declared	verb	s
declares	verb	s
declaring	participle	s
confirmed	verb	s
confirms	verb	s
warned	verb	s
warns	verb	s
warning	participle	s
wrote	verb	s
writes	verb	s
writing	participle	s
tweeted	verb	s
tweets	verb	s
tweeting	participle	s
posted	verb	w
commented	verb	s
comments	verb	s
remarked	verb	s
recalled	verb	s
recalls	verb	s
recounted	verb	s
admitted	verb	s
admits	verb	s
acknowledged	verb	s
acknowledges	verb	s
conceded	verb	s
concedes	verb	s
denied	verb	s
denies	verb	s
alleged	verb	s
alleges	verb	s
maintained	verb	s
testified	verb	s
testifies	verb	s
quipped	verb	s
joked	verb	s
jokes	verb	s
joking	participle	s
complained	verb	s
complains	verb	s
urged	verb	s
urges	verb	s
stressed	verb	s
stresses	verb	s
emphasized	verb	s
emphasised	verb	s
emphasizes	verb	s
emphasises	verb	s
concluded	verb	s
concludes	verb	s
suggested	verb	s
suggests	verb	s
predicted	verb	s
predicts	verb	s
exclaimed	verb	s
shouted	verb	s
yelled	verb	s
screamed	verb	s
whispered	verb	s
muttered	verb	s
reiterated	verb	s
reiterates	verb	s
asserted	verb	s
asserts	verb	s
contended	verb	s
contends	verb	s
opined	verb	s
lamented	verb	s
laments	verb	s
mused	verb	s
observed	verb	w
vowed	verb	s
vows	verb	s
pledged	verb	s
promised	verb	s
boasted	verb	s
bragged	verb	s
echoed	verb	s
interjected	verb	s
countered	verb	s
counters	verb	s
retorted	verb	s
revealed	verb	s
reveals	verb	s
disclosed	verb	s
demanded	verb	s
proclaimed	verb	s
proclaims	verb	s
chanted	verb	s
proclaiming	participle	s
whispering	participle	s
snapped	verb	s
snaps	verb	s
shrugged	verb	s
complaining	participle	s
recalling	participle	s
admitting	participle	s
confirming	participle	s
denying	participle	s
lamenting	participle	s
marveled	verb	s
gushed	verb	s
enthused	verb	s
conceding	participle	s
replying	participle	s
emphasizing	participle	s
stressing	participle	s
promising	participle	s
reiterating	participle	s
thundered	verb	s
pleaded	verb	s
begged	verb	s
deadpanned	verb	s
jested	verb	s
asserting	participle	s
contending	participle	s
disclosing	participle	s
revealing	participle	s
mentioning	participle	s
commenting	participle	s
concluding	participle	s
predicting	participle	s
suggesting	participle	s
reminding	participle	s
acknowledging	participle	s
vowing	participle	s
pledging	participle	s
alleging	participle	s
continued	verb	w
continues	verb	w
called	verb	w
calls	verb	w
calling	participle	w
described	verb	w
describes	verb	w
describing	participle	w
believes	verb	w
believed	verb	w
thinks	verb	w
thought	verb	w
reported	verb	w
reports	verb	w
reporting	participle	w
read	verb	w
reads	verb	w
shows	verb	w
showed	verb	w
found	verb	w
finds	verb	w
accused	verb	w
accuses	verb	w
accusing	participle	w
praised	verb	w
praises	verb	w
criticized	verb	w
criticised	verb	w
blasted	verb	w
slammed	verb	w
labeled	verb	w
labelled	verb	w
dubbed	verb	w
termed	verb	w
referred	verb	w
cited	verb	w
cites	verb	w
quoted	verb	w
hailed	verb	w
repeated	verb	w
joined	verb	w
agreed	verb	w
agrees	verb	w
cautioned	verb	w
recommended	verb	w
assured	verb	w
reminded	verb	w
informed	verb	w
advised	verb	w
hinted	verb	w
signaled	verb	w
indicated	verb	w
indicates	verb	w
speculated	verb	w
hoped	verb	w
hopes	verb	w
feared	verb	w
fears	verb	w
wondered	verb	w
decried	verb	w
mocked	verb	w
ridiculed	verb	w
defended	verb	w
summed	verb	w
sighed	verb	w
laughed	verb	w
cried	verb	w
think	verb	w
estimated	verb	w
estimates	verb	w
expressed	verb	w
mean	verb	w
means	verb	w
according to	according_to	s
in the words of	according_to	s
per	according_to	w
quoted as saying	according_to	s
was quoted as saying	according_to	s
as saying	according_to	w
in a statement	according_to	w
in an interview	according_to	w
in the view of	according_to	s
statement	noun	s
statements	noun	s
interview	noun	s
remarks	noun	s
tweet	noun	s
post	noun	s
letter	text	s
email	text	s
speech	noun	s
testimony	noun	s
spokesman	noun	s
spokeswoman	noun	s
spokesperson	noun	s
comment	noun	s
message	noun	s
press conference	noun	s
news conference	noun	s
memo	text	s
press release	noun	s
clarified	verb	s
clarifies	verb	s
clarifying	participle	s
pointed out	verb	s
points out	verb	s
pointing out	participle	s
went on	verb	s
goes on	verb	s
blurted	verb	s
chimed in	verb	s
cautions	verb	s
cautioning	participle	s
countering	participle	s
opines	verb	s
recounting	participle	s
remembers	verb	s
remembered	verb	s
remembering	participle	s
grumbled	verb	s
bemoaned	verb	s
bemoans	verb	s
quips	verb	s
implored	verb	s
scoffed	verb	s
fumed	verb	s
summarized	verb	s
summarised	verb	s
reflected	verb	s
reflects	verb	s
recites	verb	s
recited	verb	s
testifying	participle	s
responding	participle	s
answering	participle	s
marvelled	verb	s
texted	verb	s
texting	participle	s
dismissed	verb	w
derided	verb	w
branded	verb	w
attacked	verb	w
lambasted	verb	w
likened	verb	w
credited	verb	w
trashed	verb	w
shrugs	verb	s
shot back	verb	s
reckons	verb	s
reckoned	verb	s
emailed	verb	s
penned	verb	s
retorts	verb	s
chimes in	verb	s
piped up	verb	s
concurred	verb	s
scoffs	verb	s
sniffed	verb	s
snorted	verb	s
groaned	verb	s
sobbed	verb	s
murmured	verb	s
growled	verb	s
barked	verb	s
recounts	verb	s
reminisced	verb	s
recollected	verb	s
surmised	verb	s
theorized	verb	s
speculates	verb	s
hypothesized	verb	s
foresaw	verb	s
elaborated	verb	s
expounded	verb	s
specified	verb	s
reaffirmed	verb	s
restated	verb	s
underscored	verb	s
underscores	verb	s
swore	verb	s
maintains	verb	s
summed up	verb	s
sums up	verb	s
gushes	verb	s
raved	verb	s
beamed	verb	s
grinned	verb	s
chuckled	verb	s
smiles	verb	s
smiled	verb	s
griped	verb	s
seethed	verb	s
raged	verb	s
railed	verb	s
bellowed	verb	s
pleads	verb	s
advises	verb	s
inquired	verb	s
wonders	verb	s
queried	verb	s
confessed	verb	s
confesses	verb	s
confided	verb	s
confides	verb	s
refuted	verb	s
rebutted	verb	s
disputed	verb	s
observes	verb	s
characterized	verb	w
characterised	verb	w
described as	verb	w
deemed	verb	w
deems	verb	w
condemns	verb	w
condemned	verb	w
denounced	verb	w
denounces	verb	w
decries	verb	w
lauded	verb	w
lauds	verb	w
hails	verb	w
touted	verb	w
touts	verb	w
referred to	verb	w
portrayed	verb	w
spoke of	verb	w
speaks of	verb	w
talked of	verb	w
talks of	verb	w
warned of	verb	w
complained of	verb	w
as told to	according_to	s
in the opinion of	according_to	s
in the eyes of	according_to	s
as per	according_to	s
to quote	according_to	s
to hear them	according_to	s
report	text
notice	text
document	text
sign	text
poster	text
banner	text
log	text
petition	text
contract	text
inscription	text
placard	text
agreement	text
lawsuit	text
resolution	text
memo	text
clause	text
plaque	text
leaflet	text
flyer	text
certificate	text
ruling	text
verdict	text
decree	text
letterhead	text
circular	text
bylaw	text
statute	text
permit	text
charter	text
manual	text
brochure	text
note	text
label	text
handbook	text

[quote_marks]
primary	“	”
alternative	"	"
secondary	‘	’
alternative	'	'

[complementizers]
that
whether
if

[pronouns]
he	m	s
she	f	s
they	-	p

[name_markers]
so-called
titled	title
entitled	title
named
called
dubbed
nicknamed
known as
film	title
movie	title
book	title
song	title
album	title
novel	title
show
series
magazine
newspaper
play
the word
the term
word
phrase
operation
headlined	title
hashtag
hit
single
hit single
podcast
sitcom
documentary
drama
comedy
musical
opera
blog
column
essay	title
poem	title
episode
app
slogan
motto
codenamed
code-named
aka
tv series
sequel
track
tour
a.k.a.
acronym
slang
ship
brand
exhibition
painting
bestseller

[cue_order]
before_vs	1
before_sv	3
after_vs	2
after_sv	3

[quote_particles]
has	auxiliary
have	auxiliary
had	auxiliary
was	auxiliary
also	auxiliary
then	auxiliary
later	auxiliary
is	auxiliary
in	preposition
on	preposition
at	preposition
during	preposition
after	preposition
before	preposition
by	preposition
with	preposition
from	preposition
to	preposition
for	preposition
about	preposition
of	preposition
as	preposition
when	preposition
while	preposition
through	preposition
over	preposition
following	preposition
outside	preposition
via	preposition
into	preposition
against	preposition
under	preposition
and	preposition
but	preposition
also	preposition
then	preposition
so	preposition
yet	preposition
however	preposition
meanwhile	preposition
later	preposition
earlier	preposition
who	preposition
which	preposition
among	preposition
between	preposition
without	preposition
because	preposition
since	preposition
until	preposition
despite	preposition
amid	preposition
like	preposition
than	preposition
where	preposition
although	preposition
though	preposition
whether	preposition
if	preposition
whose	preposition
whom	preposition
alongside	preposition
behind	preposition
toward	preposition
towards	preposition
upon	preposition
instead	preposition
both	preposition
in reference to	preposition	s
in response to	preposition	s
in reply to	preposition	s
with regard to	preposition	s
referring to	preposition	s
in answer to	preposition	s
on behalf of	preposition	s
the	definite
today	auxiliary
yesterday	auxiliary
still	auxiliary
now	auxiliary
only	auxiliary
even	auxiliary
just	auxiliary
earlier	auxiliary
a	article
an	article
simply	auxiliary
merely	auxiliary
flatly	auxiliary
bluntly	auxiliary
tersely	auxiliary
dryly	auxiliary
wryly	auxiliary
jokingly	auxiliary
angrily	auxiliary
tearfully	auxiliary
quietly	auxiliary
softly	auxiliary
repeatedly	auxiliary
publicly	auxiliary
famously	auxiliary
recently	auxiliary
once	auxiliary
again	auxiliary
a	name_feminine
a	indefinite
an	indefinite
one	indefinite
another	indefinite
some	indefinite
reads	reads
is written	reads
this	pointer
that	pointer
same	pointer
is inscribed	reads
was written	reads
it reads	reads
read in part	reads
was inscribed	reads
is engraved	reads
states that	reads
that said	plain
having said that	plain
that being said	plain
so to say	plain
needless to say	plain
to say the least	plain
that is to say	plain
suffice it to say	plain
suffice to say	plain
say-so	plain
not to say	plain
it goes without saying	plain
goes without saying	plain
truth be told	plain
all told	plain
easier said than done	plain
wait and see	plain
is asked	passive	s
is told	passive	s
is informed	passive	s
is warned	passive	s
is questioned	passive	s
is urged	passive	s
is advised	passive	s
is reminded	passive	s
is ordered	passive	s
is instructed	passive	s
is heckled	passive	s
is scolded	passive	s
is mocked	passive	s
is also asked	passive	s
is then asked	passive	s
is later asked	passive	s
is repeatedly asked	passive	s
is also told	passive	s
is later told	passive	s
is believed	passive
is thought	passive
is said to	passive
is reported	passive
is alleged to	passive
is alleged	passive
is understood	passive
is suspected	passive
is expected	passive
is presumed	passive
is claimed	passive
is deemed	passive
is considered	passive
is feared	passive
is rumoured	passive
is rumored	passive
is described	passive
is labelled	passive
is labeled	passive
is branded	passive
is dubbed	passive
is called	passive
is hailed	passive
is denounced	passive
is characterized	passive
is characterised	passive
is portrayed	passive
is referred to	passive
is criticized for	passive
is criticised for	passive
is accused	passive
is charged	passive
is convicted	passive
is sentenced	passive
is cited for	passive
is found guilty	passive
is blamed	passive
is praised	passive
is praised for	passive
is named	passive
is known	passive
are asked	passive	s
are told	passive	s
are informed	passive	s
are warned	passive	s
are questioned	passive	s
are urged	passive	s
are advised	passive	s
are reminded	passive	s
are ordered	passive	s
are instructed	passive	s
are heckled	passive	s
are scolded	passive	s
are mocked	passive	s
are also asked	passive	s
are then asked	passive	s
are later asked	passive	s
are repeatedly asked	passive	s
are also told	passive	s
are later told	passive	s
are believed	passive
are thought	passive
are said to	passive
are reported	passive
are alleged to	passive
are alleged	passive
are understood	passive
are suspected	passive
are expected	passive
are presumed	passive
are claimed	passive
are deemed	passive
are considered	passive
are feared	passive
are rumoured	passive
are rumored	passive
are described	passive
are labelled	passive
are labeled	passive
are branded	passive
are dubbed	passive
are called	passive
are hailed	passive
are denounced	passive
are characterized	passive
are characterised	passive
are portrayed	passive
are referred to	passive
are criticized for	passive
are criticised for	passive
are accused	passive
are charged	passive
are convicted	passive
are sentenced	passive
are cited for	passive
are found guilty	passive
are blamed	passive
are praised	passive
are praised for	passive
are named	passive
are known	passive
was asked	passive	s
was told	passive	s
was informed	passive	s
was warned	passive	s
was questioned	passive	s
was urged	passive	s
was advised	passive	s
was reminded	passive	s
was ordered	passive	s
was instructed	passive	s
was heckled	passive	s
was scolded	passive	s
was mocked	passive	s
was also asked	passive	s
was then asked	passive	s
was later asked	passive	s
was repeatedly asked	passive	s
was also told	passive	s
was later told	passive	s
was believed	passive
was thought	passive
was said to	passive
was reported	passive
was alleged to	passive
was alleged	passive
was understood	passive
was suspected	passive
was expected	passive
was presumed	passive
was claimed	passive
was deemed	passive
was considered	passive
was feared	passive
was rumoured	passive
was rumored	passive
was described	passive
was labelled	passive
was labeled	passive
was branded	passive
was dubbed	passive
was called	passive
was hailed	passive
was denounced	passive
was characterized	passive
was characterised	passive
was portrayed	passive
was referred to	passive
was criticized for	passive
was criticised for	passive
was accused	passive
was charged	passive
was convicted	passive
was sentenced	passive
was cited for	passive
was found guilty	passive
was blamed	passive
was praised	passive
was praised for	passive
was named	passive
was known	passive
were asked	passive	s
were told	passive	s
were informed	passive	s
were warned	passive	s
were questioned	passive	s
were urged	passive	s
were advised	passive	s
were reminded	passive	s
were ordered	passive	s
were instructed	passive	s
were heckled	passive	s
were scolded	passive	s
were mocked	passive	s
were also asked	passive	s
were then asked	passive	s
were later asked	passive	s
were repeatedly asked	passive	s
were also told	passive	s
were later told	passive	s
were believed	passive
were thought	passive
were said to	passive
were reported	passive
were alleged to	passive
were alleged	passive
were understood	passive
were suspected	passive
were expected	passive
were presumed	passive
were claimed	passive
were deemed	passive
were considered	passive
were feared	passive
were rumoured	passive
were rumored	passive
were described	passive
were labelled	passive
were labeled	passive
were branded	passive
were dubbed	passive
were called	passive
were hailed	passive
were denounced	passive
were characterized	passive
were characterised	passive
were portrayed	passive
were referred to	passive
were criticized for	passive
were criticised for	passive
were accused	passive
were charged	passive
were convicted	passive
were sentenced	passive
were cited for	passive
were found guilty	passive
were blamed	passive
were praised	passive
were praised for	passive
were named	passive
were known	passive
be asked	passive	s
be told	passive	s
be informed	passive	s
be warned	passive	s
be questioned	passive	s
be urged	passive	s
be advised	passive	s
be reminded	passive	s
be ordered	passive	s
be instructed	passive	s
be heckled	passive	s
be scolded	passive	s
be mocked	passive	s
be also asked	passive	s
be then asked	passive	s
be later asked	passive	s
be repeatedly asked	passive	s
be also told	passive	s
be later told	passive	s
be believed	passive
be thought	passive
be said to	passive
be reported	passive
be alleged to	passive
be alleged	passive
be understood	passive
be suspected	passive
be expected	passive
be presumed	passive
be claimed	passive
be deemed	passive
be considered	passive
be feared	passive
be rumoured	passive
be rumored	passive
be described	passive
be labelled	passive
be labeled	passive
be branded	passive
be dubbed	passive
be called	passive
be hailed	passive
be denounced	passive
be characterized	passive
be characterised	passive
be portrayed	passive
be referred to	passive
be criticized for	passive
be criticised for	passive
be accused	passive
be charged	passive
be convicted	passive
be sentenced	passive
be cited for	passive
be found guilty	passive
be blamed	passive
be praised	passive
be praised for	passive
be named	passive
be known	passive
been asked	passive	s
been told	passive	s
been informed	passive	s
been warned	passive	s
been questioned	passive	s
been urged	passive	s
been advised	passive	s
been reminded	passive	s
been ordered	passive	s
been instructed	passive	s
been heckled	passive	s
been scolded	passive	s
been mocked	passive	s
been also asked	passive	s
been then asked	passive	s
been later asked	passive	s
been repeatedly asked	passive	s
been also told	passive	s
been later told	passive	s
been believed	passive
been thought	passive
been said to	passive
been reported	passive
been alleged to	passive
been alleged	passive
been understood	passive
been suspected	passive
been expected	passive
been presumed	passive
been claimed	passive
been deemed	passive
been considered	passive
been feared	passive
been rumoured	passive
been rumored	passive
been described	passive
been labelled	passive
been labeled	passive
been branded	passive
been dubbed	passive
been called	passive
been hailed	passive
been denounced	passive
been characterized	passive
been characterised	passive
been portrayed	passive
been referred to	passive
been criticized for	passive
been criticised for	passive
been accused	passive
been charged	passive
been convicted	passive
been sentenced	passive
been cited for	passive
been found guilty	passive
been blamed	passive
been praised	passive
been praised for	passive
been named	passive
been known	passive
being asked	passive	s
being told	passive	s
being informed	passive	s
being warned	passive	s
being questioned	passive	s
being urged	passive	s
being advised	passive	s
being reminded	passive	s
being ordered	passive	s
being instructed	passive	s
being heckled	passive	s
being scolded	passive	s
being mocked	passive	s
being also asked	passive	s
being then asked	passive	s
being later asked	passive	s
being repeatedly asked	passive	s
being also told	passive	s
being later told	passive	s
being believed	passive
being thought	passive
being said to	passive
being reported	passive
being alleged to	passive
being alleged	passive
being understood	passive
being suspected	passive
being expected	passive
being presumed	passive
being claimed	passive
being deemed	passive
being considered	passive
being feared	passive
being rumoured	passive
being rumored	passive
being described	passive
being labelled	passive
being labeled	passive
being branded	passive
being dubbed	passive
being called	passive
being hailed	passive
being denounced	passive
being characterized	passive
being characterised	passive
being portrayed	passive
being referred to	passive
being criticized for	passive
being criticised for	passive
being accused	passive
being charged	passive
being convicted	passive
being sentenced	passive
being cited for	passive
being found guilty	passive
being blamed	passive
being praised	passive
being praised for	passive
being named	passive
being known	passive
accused of	passive
charged with	passive
convicted of	passive
found guilty of	passive
guilty of	passive
suspected of	passive
arrested for	passive
arrested on suspicion of	passive
sentenced for	passive
described as	passive
referred to as	passive
labelled as	passive
labelled a	passive
branded a	passive
branded as	passive
criticised for	passive
criticized for	passive
criticised as	passive
criticized as	passive
denounced as	passive
hailed as	passive
indicted for	passive
indicted on charges of	passive
blamed for	passive
cited for	passive
praised for	passive
fined for	passive
jailed for	passive
suspended for	passive
fired for	passive
disqualified for	passive
when asked	passive	s
if asked	passive	s
when questioned	passive	s
by	agent
timeline	thing
paper	thing
brand	thing
bureau	thing
source	thing
bill	thing
filing	thing
lawsuit	thing
complaint	thing
document	thing
statement	thing
website	thing
report	thing
study	thing
poll	thing
survey	thing
post	thing
tweet	thing
video	thing
app	thing
message	thing
email	thing
book	thing
song	thing
film	thing
movie	thing
series	thing
show	thing
game	thing
magazine	thing
newspaper	thing
outlet	thing
channel	thing
station	thing
network	thing
blog	thing
account	thing
page	thing
site	thing
platform	thing
party	thing
court	thing
group	thing
city	thing
country	thing
state	thing
government	thing
administration	thing
council	thing
board	thing
committee	thing
commission	thing
department	thing
ministry	thing
agency	thing
company	thing
firm	thing
club	thing
team	thing
school	thing
university	thing
hospital	thing
church	thing
union	thing
association	thing
foundation	thing
organization	thing
organisation	thing
institute	thing
law	thing
deal	thing
agreement	thing
contract	thing
plan	thing
project	thing
system	thing
policy	thing
programme	thing
program	thing
article	thing
headline	thing
sign	thing
banner	thing
compromise	thing
indictment	thing
ruling	thing
verdict	thing
order	thing
letter	thing
note	thing
text	thing
index	thing
data	thing
research	thing
evidence	thing
of	complement
for	complement
joshua	name_masculine
ezra	name_masculine
luca	name_masculine
luka	name_masculine
nikita	name_masculine
ilya	name_masculine
mustafa	name_masculine
mostafa	name_masculine
hamza	name_masculine
humza	name_masculine
musa	name_masculine
moussa	name_masculine
isa	name_masculine
yahya	name_masculine
zakaria	name_masculine
krishna	name_masculine
aditya	name_masculine
shiva	name_masculine
rama	name_masculine
sacha	name_masculine
misha	name_masculine
mischa	name_masculine
ilia	name_masculine
ilja	name_masculine
mika	name_masculine
sava	name_masculine
costa	name_masculine
kofi	name_masculine
juha	name_masculine
jukka	name_masculine
pekka	name_masculine
ismaila	name_masculine
abdulla	name_masculine
abdalla	name_masculine
talha	name_masculine
taha	name_masculine
osama	name_masculine
usama	name_masculine
baba	name_masculine
papa	name_masculine
juma	name_masculine
salva	name_masculine
akira	name_masculine
kenta	name_masculine
shota	name_masculine
yuta	name_masculine
hiroya	name_masculine
barnaba	name_masculine
