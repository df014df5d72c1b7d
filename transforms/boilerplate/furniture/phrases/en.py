"""Phrases of furniture in English, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "related|related articles|related stories|related news|related posts|related content|"
        "related links|related topics|related coverage|read also|also read|read more|"
        "read next|more on this|more on this story|more stories|more from|see also|"
        "recommended|recommended for you|recommended reading|you may also like|"
        "you might also like|most read|most popular|most viewed|trending|trending now|"
        "latest news|latest stories|latest posts|recent posts|recent articles|top stories|"
        "editors picks|editor s picks|popular posts|don t miss|up next|more news|"
        "in other news|further reading|what to read next"
        "|related article|related story|related post"
        "|related reading|related items|related pages|related resources|related video"
        "|related videos|related reports|similar articles|similar posts|similar stories"
        "|similar news|other articles|other news|other stories|other posts|more articles"
        "|more posts|more like this|more on this topic|more on the topic|more on this subject"
        "|more in this section|more from this section|more from this author"
        "|more from the author|more by this author|more coverage|more to read|more to explore"
        "|more top stories|read this next|read these next|read now|read full story|keep reading"
        "|you may like|you might like|you may also enjoy|you might also enjoy"
        "|you may also be interested in|you might also be interested in"
        "|you might be interested in|you may be interested in|you may have missed"
        "|in case you missed it|recommended articles|recommended stories|recommended posts"
        "|recommended videos|our picks|editor s choice|editors choice|editor s pick"
        "|editor picks|staff picks|most shared|most commented|most discussed|most watched"
        "|most viewed stories|most read articles|most read stories|most read news"
        "|most popular articles|most popular stories|most popular posts|popular articles"
        "|popular stories|popular news|popular now|popular right now|popular this week"
        "|trending stories|trending news|trending topics|trending articles|trending this week"
        "|hot stories|hot news|what s hot|what s trending|latest articles|latest updates"
        "|latest headlines|latest videos|recent news|recent stories|recently published"
        "|recently added|today s top stories|today s headlines|top headlines|top news"
        "|top articles|top posts|top picks|featured articles|featured stories|featured posts"
        "|featured news|featured videos|must read|must reads|don t miss this|do not miss"
        "|watch also|watch next|watch more|also watch|also see|also interesting"
        "|also of interest|from around the web|around the web|from the web|from our partners"
        "|from our sponsors|elsewhere on the web|promoted stories|sponsored stories|next up"
        "|up next for you|stories you may like|stories for you|picked for you|selected for you"
        "|discover more|explore more|view more articles"
        "|full article|full article here|full story|full story here|full report here"
        "|read the full article|read the full article here|read the full story here"
        "|read the full report|read full article|read the rest of this article"
        "|read the rest of this story|click here for more|click here to read more"
        "|read more here"
        "|related to this story|more on this from us"
    ),
    Rule.SHARE: (
        "share|share this|share this article|share this story|share this post|share on|"
        "share on facebook|share on twitter|share on whatsapp|share on linkedin|"
        "share via email|share this page|share link|share to|tweet|tweet this|like|pin it|"
        "print|print this page|email|email this|email this article|send to a friend|"
        "follow us|follow us on|follow|follow us on twitter|follow us on facebook|copy link|"
        "copy url|facebook|twitter|whatsapp|linkedin|instagram|youtube|telegram|pinterest|"
        "reddit|save|bookmark|shares|google plus|tumblr|messenger|tiktok|digg|stumbleupon|"
        "delicious|subscribe via rss|x twitter|print article|share article|email article|"
        "facebook twitter|link copied|printer friendly|sharing is caring|"
        "text size|font size|larger text|smaller text|increase font size|decrease font size|"
        "listen to this article"
        "|share this topic|share this news|share this content|share this with friends"
        "|share with your friends"
        "|play video|play audio|watch video|unmute|mute video|enter full screen|tweet url"
        "|embedded video|view tweet|view on twitter|view on instagram|view on facebook"
        "|short link|shortlink|short url|article link|"
        "link to this article"
    ),
    Rule.NAVIGATION: (
        "home|homepage|home page|menu|main menu|navigation|main navigation|search|"
        "skip to content|skip to main content|skip navigation|skip to navigation|back to top|"
        "top of page|return to top|to top|go to top|back|go back|sign in|sign up|log in|"
        "login|log out|register|my account|account|contact|contact us|about|about us|"
        "site map|sitemap|help|faq|news|sports|sport|business|opinion|politics|world|culture|"
        "lifestyle|entertainment|technology|tech|health|science|travel|education|photos|"
        "pictures|gallery|galleries|video|videos|podcasts|weather|archive|archives|"
        "categories|category|tags|tag|topics|filed under|posted in|advertise|"
        "advertise with us|careers|jobs|store|shop|subscribe|rss|rss feed|more|close|"
        "open menu|toggle navigation|show more|load more|view all|see all|all news|"
        "newsletters|newsletter|terms of use|terms of service|terms and conditions|"
        "privacy policy|privacy|cookie policy|accessibility|you are here|breadcrumb|"
        "jump to navigation|jump to content|donate|support us|feedback|print edition|mobile|"
        "language|languages|english|my profile|click here|learn more|find out more|"
        "read the full story|continue reading|comments off|"
        "subscribe now|sign up for our newsletter|subscribe to our newsletter|"
        "newsletter sign up"
        "|back to the top|scroll to top|back to top of page"
        "|see the details|see details|see full details|full details here|end of list"
        "|end of related content"
    ),
    Rule.PAGINATION: (
        "next|previous|prev|next page|previous page|next post|previous post|next article|"
        "previous article|older posts|newer posts|first|last|older|newer|prev next|"
        "previous next|next story|previous story|page|last page|first page|single page|"
        "view as single page"
        "|previous message|next message|messages sorted by|previous by date|next by date"
        "|previous by thread|next by thread|date prev|date next|thread prev|thread next"
        "|date index|thread index|previous in thread|next in thread"
    ),
    Rule.COMMENTS: (
        "comments|comment|leave a comment|leave a reply|post a comment|add a comment|"
        "add comment|no comments|no comments yet|join the conversation|join the discussion|"
        "reader comments|write a comment|view comments|show comments|responses|discussion|"
        "cancel reply|be the first to comment|your email address will not be published|"
        "comments are closed|reply|post comment|submit comment|view all comments|"
        "have your say|notify me of new posts by email|"
        "notify me of follow up comments by email|your comment"
        "|leave a reply cancel reply|leave a comment cancel reply"
        "|log in to comment|login to comment|sign in to comment|"
        "sign in to join the conversation|log in to leave a comment|"
        "you must be logged in to post a comment|you must log in to post a comment|"
        "please log in to comment|rate this article|rate this story|rate this post|"
        "rate article|was this article helpful|was this page helpful|"
        "number of comments|sort by newest first"
    ),
    Rule.BYLINE: (
        "by|author|written by|posted by|posted on|published|published on|published by|"
        "updated|last updated|last modified|source|sources|reporting by|editing by|text by|"
        "story by|created|posted|submitted by|date|first published|reporter|editor|posted at"
        "|editorial team|editorial staff|staff writer|reviewed by|medically reviewed by"
        "|fact checked by"
        "|our correspondent|staff reporter|web desk"
    ),
    Rule.CAPTION: (
        "photo|photo by|photograph|photograph by|photos by|image|image credit|photo credit|"
        "credit|image source|photo courtesy|picture|pictured|illustration|caption|"
        "getty images|file photo|image caption|media caption|photo source|enlarge this image|"
        "click to enlarge|view image in fullscreen|enlarge image"
        "|image copyright|photo caption|picture caption"
    ),
    Rule.ADVERTISEMENT: (
        "advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|"
        "promoted|promoted content|story continues below advertisement|"
        "continue reading below|article continues below advertisement|scroll to continue|"
        "paid content|ads by google|sponsored links|article continues after ad|"
        "advertisement continue reading"
        "|article continues after advertisement|article continues below advertisement|"
        "story continues after advertisement|continue reading below|"
        "advertisement scroll to continue"
        "|advertisement ends|end of advertisement|end of ad|skip ad|skip ads"
        "|skip advertisement|remove ads|ad feedback|report this ad|report ad|why this ad"
        "|story continues below this ad|story continues after this ad"
        "|article continues below this ad|article continues after this ad"
        "|article continues after the ad|story continues below ad|content continues below ad"
        "|content continues below|story continues below|article continues below"
        "|video continues after ad|this ad will end in|scroll down to continue reading"
    ),
    Rule.FOOTER: (
        "copyright|all rights reserved|legal notice|disclaimer|imprint|powered by|"
        "terms privacy|tel|fax|phone|email us|address|site by|designed by|developed by|"
        "proudly powered by wordpress"
    ),
    Rule.CONSENT: (
        "accept cookies|accept all|accept all cookies|cookie settings|manage cookies|"
        "reject all|cookie consent|cookies|i accept|accept|agree|i agree|manage preferences|"
        "got it|"
        "subscribers only|for subscribers only|subscriber only|subscriber exclusive|"
        "log in to continue reading|sign in to continue reading|already a subscriber"
    ),
}

SECTIONS: Final = (
    "discussion|further reading|responses|editorial team|editorial staff|staff writer|reviewed by"
    "|medically reviewed by|fact checked by"
)
"""With which authors head parts of their text as well."""

ANYWHERE: Final = (
    "back to top|back to the top|return to top|go to top|top of page|scroll to top"
    "|back to top of page"
    "|show more|load more|view all|see all|see the details|see details|see full details"
    "|full details here|end of list|end of related content"
)
"""That no text has inside of it."""
