// The phrases of navigation and boilerplate, by what they are and where in a line they count.

extension PhraseTable {
  static let chrome = PhraseTable(entries: [
    PhraseEntry("links", .whole, related),
    PhraseEntry("menu", .whole, menus),
    PhraseEntry("share", .whole, sharing),
    PhraseEntry("subscription", .whole, subscriptions),
    PhraseEntry("footer", .whole, footers),
    PhraseEntry("links", .start, relatedStarts),
    PhraseEntry("share", .start, sharingStarts),
    PhraseEntry("subscription", .start, subscriptionStarts),
    PhraseEntry("footer", .start, footerStarts),
    PhraseEntry("caption", .start, captionStarts),
    PhraseEntry("footer", .anywhere, footerProse),
    PhraseEntry("subscription", .anywhere, subscriptionProse),
    PhraseEntry("share", .anywhere, sharingProse),
  ])

  private static let related = """
    related links|related|related articles|related stories|related news|related topics|related content
    related coverage|most popular|most read|most viewed|most shared|most commented|popular|popular now
    popular stories|trending|trending now|trending stories|top stories|top news|latest|latest news
    latest stories|more news|more stories|more from this section|more on this story|more on this topic
    more on this|read more|read also|see also|also read|also on|you may also like|you might also like
    recommended|recommended for you|recommended stories|editor s picks|editors picks|don t miss
    in other news|more top stories|previous report|next report|previous article|next article
    previous story|next story|previous|next|load more|show more|view more|see more|see all|view all
    read full story|continue reading|full story|around the web|from around the web|from the web
    promoted stories|sponsored|sponsored content|sponsored links|paid content|partner content
    читайте также|по теме|материалы по теме|популярное|самое читаемое|последние новости|еще новости
    другие новости|смотрите также|новости партнеров|lire aussi|à lire aussi|sur le même sujet
    les plus lus|articles liés|auch interessant|mehr zum thema|meistgelesen|das könnte sie auch interessieren
    weitere artikel|lea también|te puede interesar|más leídas|más noticias|noticias relacionadas
    leggi anche|leia também|mais lidas|notícias relacionadas|lees ook|іншi новини|читайте також
    related internet links|must watch|now playing|about the author|about the writer|related links and resources|archivado en|tópicos|mots clés|schlagworte
    tags|topics|in this story|in this article|keywords|explore more on these topics
    """
  private static let menus = """
    home|homepage|menu|main menu|search|site map|sitemap|navigation|skip to content
    skip to main content|skip to navigation|back to top|go to top|top|sections|all sections
    weather|exchange rates|currency|currencies|markets data|stock quotes|horoscopes|crossword
    horoscope|archive|archives|rss|rss feed|rss feeds|mobile|apps|mobile apps|e paper|epaper
    log in|login|sign in|sign up|register|my account|log out|logout|sign out|account|profile
    english edition|select language|language|change language|edition|print|print edition|email
    toggle navigation|close|open menu|close menu|video|videos|photos|gallery|galleries|podcasts
    главная|меню|поиск|погода|курсы валют|войти|регистрация|архив|accueil|connexion|rechercher
    startseite|anmelden|suche|suchen|inicio|buscar|iniciar sesión|cerca|accedi|location current
    see all video|see all videos|all videos|advertisement|advertisements|advertising|advertise
    ad feedback|ad|ads|реклама|publicité|anzeige|werbung|publicidad|pubblicità|story continues below
    article continues below|story continues below advertisement|scroll to continue
    article continues after advertisement|advertisement continue reading the main story
    """
  private static let sharing = """
    share|share this|share this article|share this story|share on facebook|share on twitter|tweet
    facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|pinterest|reddit|email this
    print this|share via email|copy link|follow us|follow|like|like us|comments|comment|leave a comment
    post a comment|add a comment|leave a reply|1 comment|view comments|show comments|join the conversation|join the discussion
    no comments|0 comments|be the first to comment|поделиться|комментарии|социальные сети|подписаться
    partager|commenter|commentaires|teilen|kommentare|kommentieren|compartir|comentarios|condividi
    commenti|compartilhar|comentários|delen|reacties|поділитися|save|bookmark|listen|print article
    sharing is caring|like this|like loading|loading|click to share|thank|reply
    join telegram|join our telegram|share article|share story|share full article|e mail
    """
  private static let subscriptions = """
    subscribe|subscribe now|subscribe today|newsletter|newsletters|donate|donate now|support us
    sign up now|sign up for our newsletter|get the newsletter|become a member|become a supporter
    credit card or paypal|paypal only|paypal|start your free trial|already a subscriber|free trial
    subscription required|подписка|s abonner|abonnez vous|abonnieren|jetzt abonnieren|suscríbete
    suscribirse|abbonati|assine|billed once|billed monthly|monthly supporter|unlock this article
    """
  private static let footers = """
    privacy|privacy policy|privacy statement|terms|terms of use|terms of service|terms and conditions
    cookie policy|cookies|contact|contact us|about|about us|careers|jobs|imprint|impressum|legal
    legal notice|disclaimer|accessibility|corrections|feedback|help|faq|all rights reserved
    copyright|advertise with us|media kit|rss feeds terms of use|do not sell my personal information
    о проекте|контакты|редакция|редакция advertising|обратная связь|mentions légales|datenschutz
    nutzungsbedingungen|aviso legal|política de privacidad|note legali|cookie settings|our standards
    manage cookies|manage preferences|privacy settings|code of ethics|masthead|back to article
    """
  private static let relatedStarts = """
    related links|related articles|related stories|read more about|read more at|read also|also read
    see also|see all|learn about|learn more about|more on|more from|more about|click here|tap here
    most popular|recommended for|up next|read next|watch live|watch more|watch the video|watch now
    next article|previous article|for more on|find out more|for more news|explore our|view gallery
    download our app|download the app|get our app|previous report|visit our|listen to our
    читайте также|смотрите также|подробнее|lire aussi|à lire aussi|lesen sie auch|mehr dazu|lea también
    lea además|leggi anche|leia também|read full|the latest news on|get more news
    """
  private static let sharingStarts = """
    share this|share on|share via|share article|comment on this|leave a comment|post a comment
    join the conversation|follow us on|follow us|like us on|tweet this|email this article|join us on
    follow him on|follow her on|join our|send us your|have your say|have a tip|got a story
    log in to comment|login to comment|you must be logged in|comments are closed|report a typo
    подписывайтесь|присоединяйтесь|следите за|suivez nous|folgen sie uns|síguenos|seguici
    """
  private static let subscriptionStarts = """
    subscribe to|sign up for|sign up to|get the latest|get our|receive our|register for|support our
    support independent|donate to|become a|this article is for subscribers|to continue reading
    unlimited access|already have an account|enter your email|your email address|thanks for reading
    thank you for reading|thanks for being here|thank you for signing up|join thousands of
    start your|create a free account|you have reached your limit|monthly supporter
    newsletter|we need your help|please consider|all newsletters
    """
  private static let footerStarts = """
    all rights reserved|all content on|the content herein|this material may not be published
    this site uses cookies|we use cookies|this website uses cookies|by using our website
    by using this site|by continuing to use|terms of use|privacy policy|powered by|designed by
    website by|hosted by|site by|published under|reproduction in whole|no part of this
    any use of materials|all materials on|при использовании материалов|все права защищены
    перепечатка|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados
    tutti i diritti riservati|todos os direitos reservados|your privacy choices|about our ads
    the views expressed|the opinions expressed|views expressed in this|about the author
    """
  private static let captionStarts = """
    photo by|photo credit|photo courtesy|image by|image credit|image courtesy|picture credit
    file photo|file picture|file image|a file photo|photograph by|getty images|photos by|video by
    illustration by
    """
  private static let footerProse = """
    all rights reserved|terms of use|terms of service|privacy policy|privacy statement|fair use
    terms and conditions|may not be published broadcast|rewritten or redistributed|use of cookies
    uses cookies|use cookies|use various cookies|cookie based|cookie policy|cookie settings
    consent to the|you consent to|are copyright|is copyright|copyright agence|copyright of
    does not imply endorsement|subject to australian law|advertising does not imply|gdpr
    without the prior written|without prior written|without permission|is prohibited without
    public domain|all websites are published|partner content|advertising suppliers
    ссылка обязательна|активная ссылка|все права защищены|tous droits réservés
    alle rechte vorbehalten|todos los derechos reservados|personal data processing
    not responsible for the content|content of external sites|third party content
    """
  private static let subscriptionProse = """
    email newsletter|email newsletters|news alerts|our newsletter|our newsletters|your inbox|daily newsletter|weekly newsletter|free newsletter
    subscribe to our|sign up for our|sign up to our|become a member|becoming a member|free trial
    become a supporter|becoming a supporter|a regular supporter|a one off contribution
    one time contribution|make a contribution|make a donation|your donation|your contribution
    support our journalism|our journalism|independent journalism|ad blockers|ad blocker|ad block
    a paywall|our paywall|unlimited access|full access|digital access|cancel any time|cancel anytime
    we need your help|our revenue|revenue sources|advertising continues to decline|our news coverage
    our news sites|our readers|reader support|reader supported|your subscription|our subscribers
    usernames and passwords|exclusive content|already a subscriber|your email address
    support our work|our free app|our app
    наш телеграм|наш канал|подписывайтесь на|подпишитесь на
    """
  private static let sharingProse = """
    social media networks|your disqus|facebook google|facebook or twitter|facebook twitter
    on facebook and|follow us on|like us on facebook|join the conversation|share this article
    share your thoughts|in the comments|comments below|our telegram channel|our facebook page
    our whatsapp channel|leave a comment|comment policy|community guidelines|digg reddit
    reddit google|del icio us|facebook instagram|twitter facebook
    """
}
