/// Feeds and wire copy about invented people and places, as untidy as real ones.
enum InventedFeeds {
  static let rss = """

    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel>
      <title>The Quarrow Courier &#8211; Harbour &amp; Sea</title>
      <link>https://courier.example/</link>
      <atom:link href="https://courier.example/feed" rel="self" type="application/rss+xml" />
      <language>en-GB</language>
      <item>
        <title>Ferry &amp; tug collide off Quarrow</title>
        <link>https://courier.example/2017/02/ferry?a=1&b=2</link>
        <pubDate>Tue, 28 Feb 2017 10:15:00 +0000</pubDate>
        <dc:creator><![CDATA[Ilse Maarten]]></dc:creator>
        <category>Sea</category><category>Accidents</category>
        <guid isPermaLink="false">courier-881</guid>
        <description><![CDATA[Two were hurt. [&#8230;]]]></description>
        <content:encoded><![CDATA[<p>QUARROW, Feb 28 - Two were hurt.</p>]]></content:encoded>
        <media:thumbnail url="https://courier.example/ferry.jpg" width="100"/>
        <itunes:duration>12:30</itunes:duration>
      </item>
      <item>
        <title>&lt;i&gt;Opinion:&lt;/i&gt; who pays?</title>
        <author>desk@courier.example (Per Aldous)</author>
        <guid>https://courier.example/opinion/9</guid>
        <description>&lt;p&gt;The town &amp;amp; the port will.&lt;/p&gt;</description>
      </item>
      <item><title>Weather</title></item>
      <item><link>https://courier.example/empty</link></item>
    </channel></rss>
    """

  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
      <title type="html">Nordtal &lt;b&gt;Bote&lt;/b&gt;</title>
      <author><name>Redaktion</name></author>
      <entry>
        <title>Der Damm h&auml;lt</title>
        <id>tag:bote.example,2016:77</id>
        <link rel="enclosure" href="https://bote.example/77.mp3"/>
        <link href="https://bote.example/77"/>
        <published>2016-05-04T09:00:00Z</published>
        <updated>2016-05-05T07:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
          <p>Der Damm bei <b>Nordtal</b> h&#228;lt.</p></div></content>
      </entry>
      <entry xml:lang="en">
        <title>Plain &lt;marks&gt;</title>
        <updated>2016-06-01T07:00:00Z</updated>
        <author><name>Ute Brandis</name></author>
        <author><name>Ole Ried</name></author>
        <category term="dams"/>
        <summary type="text">Levels below &lt;3&gt; m.</summary>
      </entry>
    </feed>
    """

  static let nitf = """
    <?xml version="1.0"?>
    <nitf>
      <head><title>bc-harbour</title>
        <meta name="slug" content="harbour strike"/>
        <tobject tobject.type="news"/>
        <docdata>
          <doc-id id-string="VW-1881" regsrc="VW"/>
          <urgency ed-urg="3"/>
          <date.issue norm="20150918T101500Z"/>
          <doc.copyright year="2015" holder="Veld Wire"/>
          <key-list><keyword key="harbour"/><keyword key="strike"/></key-list>
          <identified-content><person>Anneke Stoll</person><org>Dockers' Union</org>
            <person>Bram Teel</person></identified-content>
        </docdata>
        <pubdata name="The Quarrow Courier" date.publication="20150919" position.section="Business"/>
      </head>
      <body>
        <body.head>
          <hedline><hl1>Dockers walk out</hl1><hl2>Third day of strike</hl2></hedline>
          <byline>By <person>Anneke Stoll</person></byline>
          <distributor>Veld Wire</distributor>
          <dateline><location>PORT QUARROW,</location> <story.date norm="20150918">Sept 18</story.date>
            (VW) -</dateline>
          <abstract>Dockers strike.</abstract>
        </body.head>
        <body.content>
          <media media-type="image"><media-reference source="dock.jpg"/>
            <media-caption>Dockers at the gate.</media-caption></media>
          <block><p>Dockers walked out on
             Friday.</p>
            <bq><block><p>“We stay out,” Teel said.</p></block></bq>
            <table><tr><td>Monday</td><td>40</td></tr><tr><td>Friday</td><td>900</td></tr></table>
          </block>
        </body.content>
        <body.end><tagline>Stoll reports from the harbour.</tagline></body.end>
      </body>
    </nitf>
    """

  static let g2 = """
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <newsItem guid="tag:veld.example:1" version="2" xml:lang="en-US">
        <rightsInfo><copyrightHolder literal="Veld Wire"/></rightsInfo>
        <itemMeta>
          <itemClass qcode="ninat:text"/><provider literal="Veld Wire"/>
          <versionCreated>2016-12-14T10:00:00Z</versionCreated>
          <firstCreated>2016-12-13T10:00:00Z</firstCreated>
          <pubStatus qcode="stat:canceled"/>
        </itemMeta>
        <contentMeta>
          <urgency>4</urgency>
          <located qcode="city:9"><name>Quarrow</name></located>
          <creditline>Veld/Courier</creditline>
          <language tag="en"/>
          <subject qcode="medtop:04"><name>economy</name></subject>
          <subject qcode="medtop:05"><name>harbours</name></subject>
          <slugline>HARBOUR-STRIKE</slugline>
          <headline>Strike ends</headline>
          <dateline>Quarrow, Dec 14</dateline>
          <by>By Anneke Stoll</by>
        </contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml">
          <html><head><title>x</title></head><body><h1>Strike ends</h1>
          <p>The strike ended<br/>on Wednesday.</p></body></html></inlineXML></contentSet>
      </newsItem>
      <newsItem guid="tag:veld.example:2"><contentMeta><headline>In short</headline></contentMeta>
        <contentSet><inlineData contenttype="text/plain">One line.
    Another line.</inlineData><remoteContent href="dock.jpg"/></contentSet></newsItem>
      <knowledgeItem guid="k"/>
    </itemSet></newsMessage>
    """

  static let newsML1 = """
    <NewsML><NewsEnvelope><DateAndTime>20050301T000000Z</DateAndTime></NewsEnvelope>
      <NewsItem>
        <Identification><NewsIdentifier><ProviderId>veld.example</ProviderId>
          <DateId>20050301</DateId><NewsItemId>N1</NewsItemId><RevisionId>1</RevisionId>
          <PublicIdentifier>urn:newsml:veld:N1:1</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20050301T081500Z</FirstCreated>
          <Status FormalName="Usable"/></NewsManagement>
        <NewsComponent>
          <NewsLines><CopyrightLine>(c) Veld</CopyrightLine></NewsLines>
          <AdministrativeMetadata><Provider><Party FormalName="Veld Wire"/></Provider></AdministrativeMetadata>
          <NewsComponent>
            <NewsLines><HeadLine>Bridge opens</HeadLine><ByLine>By Bram Teel</ByLine>
              <DateLine>NORDTAL, March 1 (VW) -</DateLine></NewsLines>
            <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
            <ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>
              <p>The bridge opened.</p></body.content></body></nitf></DataContent></ContentItem>
          </NewsComponent>
          <NewsComponent><ContentItem Href="bridge.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
        </NewsComponent>
      </NewsItem>
    </NewsML>
    """
}
