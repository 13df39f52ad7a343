@testable import CorpusReading

// Pages of newspapers, agencies and magazines, all of them invented.

extension WebPage {
  private static let ferry = """
    <p>HALVEN, Karst — The ferry Lusine sank in the strait on Tuesday evening, and all 48 people on \
    board were saved, the harbour office said.</p>
    <p>"We heard a bang and then the lights went out," said Mira Tolle, a teacher who was on her way \
    home with two pupils.</p>
    <p>Divers will look at the hull on Thursday, when the wind is expected to drop, the office said \
    in a short statement.</p>
    """

  static let news: [WebPage] = [
    WebPage(
      "a big paper with names that say nothing",
      story: ["The ferry Lusine sank", "We heard a bang", "Divers will look"],
      chrome: ["World", "Halven Courier staff", "Bread prices rise again", "Terms"],
      """
      <html><head><title>Ferry sinks off Halven - The Halven Courier</title>
      <meta property="og:title" content="Ferry sinks off Halven"></head><body>
      <div class="x1a9"><ul class="q8"><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li>
      </ul></div><div class="css-1k2j"><h1 class="css-9z">Ferry sinks off Halven</h1>
      <div class="css-77"><span>By Halven Courier staff</span><time>March 3, 2019</time></div>
      <section class="css-4b"><div class="css-5c">\(ferry)</div></section></div>
      <div class="css-8u"><h2>More</h2><div><a href="/1">Bread prices rise again as mills close in \
      the north</a></div><div><a href="/2">Council bans kites</a></div></div>
      <footer><a href="/t">Terms</a> © 2019 The Halven Courier</footer></body></html>
      """),
    WebPage(
      "a semantic page with a newsletter box and related links in the middle",
      story: ["The ferry Lusine sank", "We heard a bang", "Divers will look"],
      chrome: ["Get the Morning Wire", "Harbour budget cut", "The Lusine in 2016", "Share"],
      """
      <title>Ferry sinks</title><header><nav><a href=/>Home</a> <a href=/w>World</a></nav></header>
      <main><article><h1>Ferry sinks</h1><div class="share-bar"><button>Share</button></div>
      <figure><img src=a.jpg><figcaption>The Lusine in 2016. Photo: Ann Poole</figcaption></figure>
      \(ferry.split(separator: "</p>")[0])</p>
      <aside class="newsletter-signup"><p>Get the Morning Wire in your inbox every day, free of \
      charge and full of news.</p><input type=email><button>Sign up</button></aside>
      <div class="related"><h3>Related</h3><ul><li><a href=/b>Harbour budget cut by a third</a></li>
      </ul></div>
      \(ferry.split(separator: "</p>")[1])</p>\(ferry.split(separator: "</p>")[2])</p></article></main>
      """),
    WebPage(
      "a wire page with two stories",
      story: ["The ferry Lusine sank", "Divers will look", "Parliament voted", "The law takes"],
      chrome: ["All wires", "Copyright 2019"],
      """
      <body><div id="menu"><a href=/>All wires</a> | <a href=/a>Archive</a></div>
      <div class="content">\(ferry)
      <h2>Karst votes on a law on bees</h2>
      <p>TORBEN, Karst (AP) — Parliament voted on Wednesday for a law that protects wild bees, by 71 \
      votes to 40, after two years of talks.</p>
      <p>The law takes effect in May, and farmers have until the autumn to change what they spray, the \
      speaker said.</p></div><div class="footer">Copyright 2019 Karst Press</div></body>
      """),
    WebPage(
      "a stub before a wall with a long list of teasers",
      story: ["The mayor of Torben resigned", "She gave no reason"],
      chrome: ["Already a subscriber?", "The town council met", "Farmers in the valley"],
      """
      <meta property="og:title" content="Mayor of Torben resigns"><body><main>
      <h1>Mayor of Torben resigns</h1><div class="article-body"><p>The mayor of Torben resigned on \
      Monday after a month of protests over the price of water in the town.</p><p>She gave no reason \
      and took no questions when she left the hall at noon.</p></div>
      <div class="paywall"><p>Already a subscriber? Log in to read the whole of this story now.</p></div>
      <div class="recommended"><h3>Recommended</h3>
      <div class="item"><h4><a href=/1>Council meets</a></h4><p>The town council met behind closed \
      doors for five hours on Sunday and voted on nothing at all, people who were there said.</p></div>
      <div class="item"><h4><a href=/2>Harvest late</a></h4><p>Farmers in the valley fear for their \
      plums after the coldest May since people began to write such things down.</p></div>
      <div class="item"><h4><a href=/3>Bridge opens</a></h4><p>The new bridge opened to cyclists, who \
      had waited for it for eleven years and four months.</p></div></div></main></body>
      """),
    WebPage(
      "a live blog",
      story: ["The first count", "Turnout was 61 percent", "The polls have closed"],
      chrome: ["Follow us", "Most read"],
      """
      <h1>Karst votes: live</h1><main><div class="live-posts">
      <article><time>21:40</time><h3>First count</h3><p>The first count gives the Reform List 44 \
      percent and the Country Party 39, the commission says.</p></article>
      <article><time>20:15</time><p>Turnout was 61 percent at noon and is expected to pass 70, which \
      would be the highest in twenty years.</p></article>
      <article><time>20:00</time><p>The polls have closed in the whole country; two villages go on \
      until nine because of the flood.</p></article></div></main>
      <div class="social-follow">Follow us everywhere</div><aside><h4>Most read</h4></aside>
      """),
    WebPage(
      "a page that gives its text in JSON-LD as well",
      story: ["Snow closed the pass", "Drivers were told"],
      chrome: ["A week of storms", "Your choices", "Editor: Paul Rehn"],
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Snow closes pass",
      "articleBody":"Snow closed the pass above Orlen on Friday morning, the road office said, and it \
      may stay closed until Monday. Drivers were told to take the tunnel, where the toll has been \
      dropped for the weekend."}</script><div><div>Snow closes pass</div>
      <div class="related-wrap"><div>Snow closed the pass above Orlen on Friday morning, the road \
      office said, and it may stay closed until Monday.</div><div>Drivers were told to take the \
      tunnel, where the toll has been dropped for the weekend.</div></div>
      <div class="teasers"><p>A week of storms has cost the province more than a year of repairs, a \
      report said.</p></div><p class="cookie-note">Your choices about cookies are kept for a year in \
      this browser.</p><div class="footer">Editor: Paul Rehn</div></div>
      """),
    WebPage(
      "a gallery with captions",
      story: ["Two hundred kites rose"],
      chrome: ["A red kite over", "Children with a kite"],
      """
      <h1>Kites over Halven</h1><div class="entry-content"><p>Two hundred kites rose over the beach of \
      Halven on Sunday, in spite of the ban that the council had passed a week before.</p>
      <figure><img><figcaption>A red kite over the pier. (Photo: Ann Poole)</figcaption></figure>
      <div class="wp-caption"><img><p class="wp-caption-text">Children with a kite of their own \
      making.</p></div></div>
      """),
    WebPage(
      "a cookie wall before the text",
      story: ["The last lamp factory"],
      chrome: ["We and our 812 partners", "Accept all"],
      """
      <body><div id="onetrust-banner" role="dialog"><p>We and our 812 partners store and read data on \
      your device, to know what you like, to measure what you see, and to make our services better; you \
      can agree or refuse, and change your mind at any time on the page of settings.</p>
      <button>Accept all</button></div><div><h1>Last lamps</h1><p>The last lamp factory of Orlen closes \
      at the end of June, and its 120 workers will be paid until Christmas.</p><p>The owner blamed cheap \
      imports and the price of glass in a letter to the union.</p></div></body>
      """),
    WebPage(
      "a short text below a column of teasers without names",
      story: ["The new bridge opened", "They had waited"],
      chrome: ["Snow closed the pass", "Two hundred kites", "Three farmers"],
      """
      <title>Bridge opens - Courier</title><div class="z1"><div class="y"><h3><a href=1>Snow</a></h3><div>\
      Snow closed the pass above Orlen on Friday morning, the road office said, and it may stay closed \
      until Monday or longer.</div></div><div class="y"><h3><a href=2>Kites</a></h3><div>Two hundred kites \
      rose over the beach of Halven on Sunday, in spite of the ban of the council.</div></div>
      <div class="y"><h3><a href=2>Plums</a></h3><div>Three farmers in the valley fear for their plums \
      after the coldest May in many years.</div></div></div><div class="z2"><h1>Bridge opens</h1>
      <div class=q><p>The new bridge opened to cyclists on Saturday, in the rain.</p><p>They had waited for \
      it for eleven years and four months, said Jo Poole, who came first.</p></div></div>
      """),
  ]
}
