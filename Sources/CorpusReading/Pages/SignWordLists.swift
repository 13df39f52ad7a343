// The words that pages name their parts by; a hyphen joins two that mean it only together.

/// Lists of words in classes and ids, by what they say of an element.
enum SignWordLists {
  /// The parts that are no story whatever they hold.
  static let strong: [(PageKind, String)] = [
    (
      .menu,
      """
      nav navbar navigation navi navbox topnav subnav mainnav globalnav breadcrumb breadcrumbs crumbs
      breadcrump menu submenu megamenu mainmenu topmenu navmenu hamburger offcanvas pagination pager
      paginator pagenav toolbar topbar masthead dropdown sitemap skiplink skip-link skip-to toc
      search searchbox searchform searchbar login signin lang-switcher language-switcher
      navegacion navigazione migas brotkrumen site-header page-header-nav jump-to back-top backtotop scrolltop weather ticker
      """
    ),
    (
      .links,
      """
      related relateds relatedposts relatedarticles relatedcontent relatedstories relatednews
      recirc recirculation recommended recommendation recommendations recommends outbrain taboola
      revcontent zergnet mgid nativo mostread mostpopular mostviewed most-read most-popular
      most-viewed most-shared popular trending readmore read-more readalso read-also read-next
      readnext see-also also-like morefrom more-from more-news more-stories more-on upnext up-next
      taglist tagcloud tag-list tag-cloud post-tags entry-tags article-tags tags prevnext prev-next
      next-prev post-navigation nextpost prevpost next-article previous-article article-list
      story-list news-list post-list latest-news latest-posts recent-posts recentposts yarpp
      jp-relatedposts crp sidebar sidebars leftbar rightbar right-rail left-rail rightrail leftrail
      siderail sidecol right-column rightcol right-col widget-area rail similar-posts similar
      articles-list topics-list relacionadas relacionados relacionada correlati verwandte saiba-mais
      leia-mais leia-tambem lire-aussi leggi-anche lees-ook meistgelesen poleznoe pohozhie
      """
    ),
    (
      .teaser,
      """
      promo promos promobox promotion apppromo app-promo app-download download-app
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit adbox
      adbanner adblock adsbygoogle dfp gpt adwrapper admanager ad-slot sponsor sponsors sponsored
      partnercontent paidcontent werbung anzeige publicidad publicite reklama
      """
    ),
    (
      .share,
      """
      share shares sharing sharebar sharebox sharetools sharethis sharelinks sharebuttons
      sharedaddy socialshare socials social socialbar sociallinks socialmedia socialicons addthis
      addtoany ssba heateor shareaholic print-email followus follow-us follow likes
      compartir compartilhar partage partager condividi teilen podelitsya
      emailshare tools-share article-tools post-actions
      """
    ),
    (
      .comment,
      """
      comment comments commentlist commentform commentarea commentbox commenting disqus livefyre
      respond replies reply fbcomments coral spotim viafoura kommentare comentarios
      commentaires kommentar kommentarer commenti comentario kommentarii reacties trackback trackbacks pingback pingbacks
      """
    ),
    (
      .subscription,
      """
      newsletter newsletters subscribe subscription subscriptions signup
      donate donation donations mailchimp mailinglist optin tinypass modal popup
      popover overlay lightbox interstitial adblocker membership-box
      """
    ),
    (
      .cookie,
      """
      cookie cookies cookiebar cookiebanner cookieconsent cookienotice consent gdpr ccpa onetrust
      didomi quantcast usercentrics cookiebot cmp truste
      """
    ),
    (
      .footer,
      """
      rodape fusszeile footer footers pagefooter sitefooter colophon copyright copyrights authorbio author-bio
      authorbox author-box author-info author-description aboutauthor about-author author-card
      author-profile authorprofile post-author-box bio biography
      """
    ),
    (
      .caption,
      """
      caption captions figcaption cutline imagecaption photocaption photo-caption image-caption
      media-caption photocredit imagecredit photo-credit image-credit img-credit photo-credits
      media-credit image-source img-caption credit credits photographer
      """
    ),
    (
      .header,
      """
      byline bylines timestamp dateline pubdate postmeta entrymeta post-meta entry-meta article-meta
      story-meta postinfo post-info article-info entry-info authorname author-name authors
      publish-date published-date post-date entry-date article-date publication-date last-updated
      reading-time read-time readtime views-count view-count kicker eyebrow
      """
    ),
    (.pullQuote, "pullquote pull-quote pullquotes pulledquote"),
    (.unseen, "sr-only sronly screen-reader visuallyhidden visually-hidden assistive screenreader"),
  ]

  /// The parts whose text decides with them.
  static let weak: [(PageKind, String)] = [
    (.menu, "header headers top tabs tab toggle filter sections topstrip tools"),
    (
      .links,
      """
      more latest recent topics topic tag links linklist hub next prev previous category categories
      widget widgets playlist feed channel keywords
      """
    ),
    (
      .teaser,
      """
      teaser teasers card cards tile tiles carousel slider slick swiper extra extras secondary supplementary
      supplemental box aside module recipes-list event events partner partners poll quiz
      """
    ),
    (.caption, "gallery slideshow video player videos photo photos image images figure media"),
    (.header, "meta info author date time published updated posted article-header entry-header"),
    (
      .deck,
      """
      subtitle subheadline sub-head subhead sub-headline sub-title strapline tagline deck dek standfirst
      """
    ),
    (.share, "print email icons buttons button btn rating ratings vote"),
    (
      .subscription,
      """
      banner alert notice notification cta register registration premium offer shop paywall regwall
      subscriber piano
      """
    ),
    (.footer, "disclaimer legal bottom"),
  ]

  /// Words above that long names begin or end with: `topcomment`, `storypullquote`.
  static let stems = [
    "comments", "comment", "newsletters", "newsletter", "pullquote", "caption", "breadcrumbs",
    "breadcrumb", "sidebar", "recommended", "subscribe", "advertisement", "copyright", "authorbio",
    "authorbox", "aboutauthor", "byline", "taglist", "authorprofile",
  ]

  static let subjects = """
    article story entry post news blog page artikel articulo noticia nota beitrag meldung single
    hentry main node detail details primary recipe
    """
  static let bodies = """
    body content text copy prose paragraph paragraphs wysiwyg richtext rich-text inhalt contenido
    cuerpo texto texte corps contenu tekst tresc testo corpo conteudo
    """
  static let texts = """
    articlebody articletext articlecontent storybody storytext storycontent entrycontent
    postcontent postbody posttext newstext newsbody newscontent maincontent bodytext bodycopy
    articlecopy contentbody maintext blogpost fulltext articlecontents
    """
}
