@testable import CorpusReading

// Pages of blogs, offices and old sites, all of them invented.

extension WebPage {
  static let blogs: [WebPage] = [
    WebPage(
      "a blog with comments longer than its story",
      story: ["My first hive", "The queen was marked"],
      chrome: [
        "I had the same", "What a lovely", "Leave a Reply", "Posted by Lotte", "bees, honey",
      ],
      """
      <body class="single-post has-sidebar"><div id="content"><div class="post hentry">
      <h1 class="entry-title">My first hive</h1><p class="post-meta">Posted by Lotte on May 4, 2018</p>
      <div class="entry-content"><p>My first hive stands behind the shed since Saturday, and I have not \
      been stung more than twice.</p><p>The queen was marked with a blue dot, so that I can find her \
      among the twelve thousand others.</p></div>
      <div class="post-tags">Tags: <a href=/t>bees</a>, honey: <a>bees, honey</a></div></div>
      <div id="comments"><ol class="commentlist"><li><p>I had the same in my first year, and then the \
      mites came and I lost both hives before the winter was over, so be careful with that.</p></li>
      <li><p>What a lovely story, and how well told; please go on and tell us how the honey was, and \
      whether the neighbours have got used to the bees by now.</p></li><li><p>Blue is for years that end \
      in 0 or 5, by the way, so that queen must be three years old, or somebody had no other paint.</p>
      </li></ol><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div></body>
      """),
    WebPage(
      "a table layout of 1999",
      story: ["The mill of Orlen", "It was burnt down"],
      chrome: ["Guest book", "Best viewed"],
      """
      <html><body bgcolor=white><table width=100%><tr><td width=120><a href=a>Home</a><br><a href=b>Guest \
      book</a><br><a href=c>Links</a></td><td><font size=5>The mill of Orlen</font><br><br>The mill of \
      Orlen was built in 1714 by two brothers from the south, who brought the stones with them on a \
      barge.<br><br>It was burnt down in 1809 and built again within a year, as the date above the door \
      says.<br></td></tr><tr><td colspan=2><center><a href=d>Best viewed with any browser</a></center>
      </td></tr></table></body></html>
      """),
    WebPage(
      "text straight in a division with line breaks",
      story: ["Water was cut off", "The pipe is from 1931"],
      chrome: ["Contact"],
      """
      <div class=top><a href=/>Start</a> <a href=/k>Contact</a></div><div><b>Water cut off</b><br><br>
      Water was cut off in four streets on Tuesday, when a pipe burst under the market.<br><br>The pipe \
      is from 1931, and the works had planned to lay a new one next year.<br></div>
      """),
    WebPage(
      "a list article with linked headings",
      story: ["Nine islands are enough", "1. Lund", "The smallest of them", "2. Hov"],
      chrome: ["Read next"],
      """
      <h1>Islands to see</h1><div class="post-content"><p>Nine islands are enough for a summer, and these \
      two are the best of them by far.</p><h2>1. <a href=/l>Lund</a></h2><p>The smallest of them has one \
      house, one tree and a good many sheep.</p><h2>2. <a href=/h>Hov</a></h2><p>Here the ferry calls only \
      when somebody waves a flag on the pier.</p><div class="read-next"><a href=/m>Read next: the \
      mountains</a></div></div>
      """),
    WebPage(
      "a recipe",
      story: ["Plum soup is eaten cold", "500 g plums", "Boil the plums"],
      chrome: ["Rate this", "Pin it"],
      """
      <article><h1>Plum soup</h1><p>Plum soup is eaten cold in the valley, on the first day of harvest and \
      never on another.</p><h3>Ingredients</h3><ul><li>500 g plums</li><li>1 l water</li></ul><h3>Steps</h3>
      <ol><li>Boil the plums in the water for ten minutes.</li><li>Let it cool.</li></ol>
      <div class="social-share">Pin it</div><div class="rating">Rate this</div></article>
      """),
    WebPage(
      "a press release in one pre",
      story: ["The Office of Roads", "Drivers should plan"],
      chrome: ["All releases"],
      """
      <body><a href=/r>All releases</a><pre>
      The Office of Roads will close the bridge at Torben for three
      weeks from 4 June, for work on its bearings.

      Drivers should plan half an hour more. Buses go by the old road
      and stop at the chapel.
      </pre></body>
      """),
    WebPage(
      "an interview in a list of definitions",
      story: ["Why did you leave", "Because I was tired", "And now?", "Now I grow"],
      chrome: ["Newsletter"],
      """
      <main><h1>The singer who left</h1><dl><dt>Why did you leave the stage at forty?</dt><dd>Because I \
      was tired of hotels, and because my voice had told me so every morning for a year.</dd><dt>And now?
      </dt><dd>Now I grow beans and teach the choir of the village on Thursdays, which is harder than it \
      looks.</dd></dl></main><div class="newsletter"><p>Newsletter: all news on Friday in your mail, and \
      nothing else.</p></div>
      """),
    WebPage(
      "a page of quotations",
      story: ["The court made public", "I saw the lamp", "Nobody asked me", "The trial goes on"],
      chrome: ["Popular"],
      """
      <article><h1>Words from the trial</h1><p>The court made public what the witnesses had said in the \
      closed part of the trial.</p><blockquote><p>I saw the lamp go out, and then I heard somebody run down \
      the stairs in the dark.</p></blockquote><blockquote>Nobody asked me where I was that night, not the \
      police and not the press.</blockquote><p>The trial goes on in September, the court said on Friday \
      evening.</p></article><div class="sidebar"><h3>Popular</h3><a href=/1>Ten lamps tested</a></div>
      """),
    WebPage(
      "an AMP page with an accordion",
      story: ["Three roads are closed", "What about buses", "Buses go by the old road"],
      chrome: ["Sections", "Advertisement"],
      """
      <amp-sidebar><ul><li><a href=/s>Sections</a></li></ul></amp-sidebar><article class="amp-article">
      <h1>What the flood has closed</h1><p>Three roads are closed in the north after the flood of last \
      week, and two of them will stay so until autumn.</p><amp-ad><div>Advertisement</div></amp-ad>
      <amp-accordion><section><h4>What about buses?</h4><div><p>Buses go by the old road and take about \
      twenty minutes longer than before.</p></div></section></amp-accordion></article>
      """),
    WebPage(
      "an author box and a pull quote",
      story: ["Rents in Torben", "The new law"],
      chrome: ["writes about cities"],
      """
      <article class="story"><h1>Rents</h1><div class="story-body"><p>Rents in Torben have doubled in six \
      years, and the new law has not changed that, a study says.</p><div class="pullquote">Rents have \
      doubled in six years</div><p>The new law caps what owners may ask for old flats, but not for those \
      that are built now.</p><div class="author-bio"><p>Hanna Ruhl writes about cities, rivers and the law \
      for this magazine.</p></div></div></article>
      """),
    WebPage(
      "a blog whose classes name the subjects of its posts",
      story: ["The council of Halven voted", "Fishermen said"],
      chrome: ["Share this", "Another story", "Filed under"],
      """
      <body class="single tag-comments sidebar-right"><article class="post-1 post tag-social-media \
      category-newsletter"><header class="entry-header"><h1>Harbour closes</h1></header>\(harbour)
      <div class="sharedaddy"><h3>Share this:</h3></div><div id="jp-relatedposts"><h3>Related</h3>
      <p>Another story of the harbour that is long enough for a sentence.</p></div>
      <footer class="entry-footer">Filed under: <a href=c>News</a></footer></article></body>
      """),
    WebPage(
      "a text most of which stands in an element named after its wall",
      story: ["The council of Halven voted", "Fishermen said", "The work is to cost"],
      chrome: ["Imprint"],
      """
      <main><h1>Harbour closes</h1><div class="content"><p>The council of Halven voted on it last week, \
      by nine votes to four.</p><div class="paywall">\(harbour)<p>The work is to cost 14 million crowns, a \
      third of it paid by the province.</p></div></div></main><a href=/i>Imprint</a>
      """),
    WebPage(
      "a text marked as the body in an inline element",
      story: ["The council of Halven voted", "Fishermen said"],
      chrome: ["What a long"],
      """
      <div itemscope><h1 itemprop=headline>Harbour closes</h1><span itemprop="articleBody">\(harbour)</span>
      <div itemprop="comment"><p>What a long and boring story this is, said nobody ever of harbours.</p>
      </div></div>
      """),
    WebPage(
      "paragraphs each in a row and a column of their own",
      story: ["The council of Halven voted", "Fishermen said"],
      chrome: ["More news from here"],
      """
      <h2>Harbour closes</h2><div class="container"><div class="row"><div class="col-12">
      \(harbour.split(separator: "</p>")[0])</p></div></div><div class="row"><div class="col-12">
      \(harbour.split(separator: "</p>")[1])</p></div></div><div class="row"><a href=1>More news from \
      here</a></div></div>
      """),
  ]

  private static let harbour = """
    <p>The council of Halven voted on Monday to close the old harbour for two years, while the quay is \
    built anew.</p><p>Fishermen said they had not been asked, and that the boats could not go anywhere \
    else before the spring.</p>
    """
}
