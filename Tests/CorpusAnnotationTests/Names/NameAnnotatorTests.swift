import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `Names in a sentence` {
  @Test(arguments: [
    ("Officials met Gen. Harold Brandt in Oslo.", ["person Harold Brandt", "place Oslo"]),
    (
      "US Defense Secretary Nolan Reyes flew to Baku.",
      ["place US", "person Nolan Reyes", "place Baku"]
    ),
    (
      "The US Secretary of Defense Nolan Reyes spoke first.",
      ["place US", "person Nolan Reyes"]
    ),
    ("It was General of the Army Viktor Malenko who called.", ["person Viktor Malenko"]),
    ("Envoys from the Ministry of Public Works left.", ["organization Ministry of Public Works"]),
    ("A team of the University of Tartu found it.", ["organization University of Tartu"]),
    ("He sued Harbour Lights Inc. on Monday.", ["organization Harbour Lights Inc."]),
    ("Talks with NATO and the UN went on.", ["organization NATO", "organization UN"]),
    ("Many Norwegians and Muslims came.", ["group Norwegians", "group Muslims"]),
    ("They crossed Lake Chad in May.", ["place Lake Chad"]),
    ("The World Cup begins on Friday.", ["event World Cup"]),
    ("Then Charles de Gaulle spoke.", ["person Charles de Gaulle"]),
    ("Then Ursula van der Berg spoke.", ["person Ursula van der Berg"]),
    ("She met Samir al-Hadi there.", ["person Samir al-Hadi"]),
    ("She met John W. Tolland there.", ["person John W. Tolland"]),
    ("She met J.K. Tolland there.", ["person J.K. Tolland"]),
    ("She met J. Tolland there.", ["person J. Tolland"]),
    ("He lives in Velbrook, Ohio.", ["place Velbrook", "place Ohio"]),
    ("He lives in the town of Velbrook.", ["place Velbrook"]),
    ("She praised Michael Jordan in Jordan.", ["person Michael Jordan", "place Jordan"]),
    ("José Müller wrote to Zoë Åkerman.", ["person José Müller", "person Zoë Åkerman"]),
  ])
  func `have their kinds and leave titles out`(text: String, expected: [String]) {
    #expect(NameFixture(text).names == expected)
  }

  @Test(arguments: [
    "Yesterday nobody said anything.", "On Monday the minister spoke.",
    "Meanwhile it rained. Officials waited.", "The Prime Minister said so.",
    "Thanks to all. Read more", "He has a PhD and watches TV.", "",
    "министр прибыл в Москву", "東京で会議",
  ])
  func `are not made of capitals alone`(text: String) {
    #expect(NameFixture(text).names == [])
  }

  @Test(arguments: [
    ("Russia's plan", "Russia"), ("Russia’s plan", "Russia"), ("Russia´s plan", "Russia"),
    ("Dana Kessler's plan", "Dana Kessler"), ("Dana Kessler´s plan", "Dana Kessler"),
    ("the allies’ view of NATO’s plan", "NATO"),
  ])
  func `end before a possessive`(text: String, name: String) {
    let fixture = NameFixture(text)
    #expect(fixture.document[.mention].map { fixture.document.string($0.span) } == [name])
  }

  @Test(arguments: [
    ("The US-led force left.", ["place US"]),
    ("The U.S.-Russian line rang.", ["place U.S.", "group Russian"]),
    ("Some Kremlin-White House ties", ["organization Kremlin", "organization White House"]),
    ("The Russian-American pact", ["group Russian", "group American"]),
    ("A Moscow-based firm", ["place Moscow"]),
    ("The Franco-German plan", ["group Franco", "group German"]),
    ("He is from Guinea-Bissau.", ["place Guinea-Bissau"]),
    ("A well-known trade-off", []),
  ])
  func `stand inside hyphenated words`(text: String, expected: [String]) {
    #expect(NameFixture(text).names == expected)
  }

  @Test(arguments: [
    ("Pentagon spokesman Peter Vance said", "Pentagon spokesman"),
    ("Then Gen. Peter Vance said", "Gen."),
    ("Russian Defence Minister Peter Vance said", "Russian Defence Minister"),
    ("US Secretary of State Peter Vance said", "US Secretary of State"),
    ("Its deputy chief of staff Peter Vance said", "deputy chief of staff"),
    ("Then Mr Peter Vance said", "Mr"),
    ("Then Peter Vance said", ""),
  ])
  func `of people have the role that stands before them`(text: String, role: String) {
    #expect(NameFixture(text).values(.role) == ["Peter Vance = \(role)"])
  }

  @Test func `in capitals are found where the story or the tables know them`() {
    let text = "BRANDT MEETS RUSSIAN ENVOYS IN OSLO\nHarold Brandt met the Russian envoys."
    #expect(
      NameFixture(text).names == [
        "person BRANDT", "group RUSSIAN", "place OSLO", "person Harold Brandt", "group Russian",
      ])
  }

  @Test(arguments: [
    "They took the Lady Orvane. Nobody saw the Orvane again.",
    "The ferry Corrie Bell was late and the trawler Maria Helena later.",
    "Crews of HMS Tolland and of the tanker Lady Ann waved.",
    "The USS Walter R. Tolland and the Queen Orvane were lying side by side within sight of the harbour.",
    "In the Cup Dynamo Velbrook drew. Then Lokomotiv Ustrova lost.",
    "High water 05:12   Wind NW 4 to 5, rain later",
    "In Arvane, Le Messager speaks of a trick.",
    "It was the Orvanner who said so. The Orvanner said it twice.",
  ])
  func `of ships, teams and newspapers are no people`(text: String) {
    #expect(NameFixture(text).names.filter { $0.hasPrefix("person") } == [])
  }

  @Test func `of ships count with their titles and by themselves`() {
    let text = "The ferry Lady Orvane sank. Then the Orvane rose, and the Lady Orvane sailed."
    #expect(NameFixture(text).names == ["other Lady Orvane", "other Orvane", "other Lady Orvane"])
  }

  @Test func `of lands and their people tell of each other`() {
    let text =
      "Kaldrea says no, a Kaldrean envoy said in Oslo. He spoke for Kaldrea. Peter Vance came."
    #expect(
      NameFixture(text).names == [
        "place Kaldrea", "group Kaldrean", "place Oslo", "place Kaldrea", "person Peter Vance",
      ])
  }

  @Test func `of lands are known from the word for their people alone`() {
    let text = "Kaldrea says no. He met his Kaldrean host."
    #expect(NameFixture(text).names.first == "place Kaldrea")
  }

  @Test(arguments: [
    ("Kaldrean Foreign Minister Peter Vance called it good.", "Peter Vance"),
    ("Zarechian trade minister Pavlo Vance called it good.", "Pavlo Vance"),
    ("Velbrookian Prime Minister Anna Tolland spoke.", "Anna Tolland"),
    ("Orvanner Rear Admiral J. Tolland spoke.", "J. Tolland"),
  ])
  func `of people begin behind the role that an unknown word opens`(text: String, name: String) {
    #expect(NameFixture(text).names.filter { $0.hasPrefix("person") } == ["person \(name)"])
    #expect(!NameFixture(text).names.contains { $0.contains("Minister") || $0.contains("Admiral") })
  }

  @Test(arguments: [("fr", false), ("de", false), ("en", true), ("und", true), ("", true)])
  func `are given for stories in English alone`(language: String, isGiven: Bool) {
    let text = "Harold Brandt left Oslo.\nAnna Vance stayed in Paris."
    let split = 25
    let fixture = NameFixture(
      text, stories: [0..<split, split..<text.utf8.count], languages: [language, "en"])
    let own = isGiven ? ["person Harold Brandt", "place Oslo"] : []
    #expect(fixture.names == own + ["person Anna Vance", "place Paris"])
  }

  @Test func `in chrome are left out`() {
    let text = "Visit Norway today\nHarold Brandt left Oslo."
    let fixture = NameFixture(text, chrome: ["Visit Norway today"])
    #expect(fixture.names == ["person Harold Brandt", "place Oslo"])
  }

  @Test func `of teams are organizations in a sports report`() {
    let text = """
      Results of soccer matches played in the league on Sunday:
      Liverpool 2 Everton 0
      Liverpool beat Everton with goals in each half. Spain play on Monday in Madrid.
      """
    let names = NameFixture(text).names
    #expect(names.filter { $0 == "organization Liverpool" }.count == 2)
    #expect(names.contains("place Spain"))
    #expect(names.contains("place Madrid"))
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["Velbrook ", "OF THE VELBROOK ", "Brandt ( ", "Bank of "])
  func `take time that grows with the text alone`(part: String) {
    let text = String(repeating: part, count: 8_000)
    let mentions = NameFixture(text).document[.mention]
    #expect(zip(mentions, mentions.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
  }

  @Test(arguments: UInt64(0)..<60)
  func `are ascending, apart and inside the text for any soup of words`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = [
      "Gen", ".", "Harold", "Brandt", "of", "the", "US", "-", "US-led", "Ministry", "al-Hadi",
      "von", "'s", "´s", "(", ")", "\"", "“", "”", ",", "&", "U.S.-Russian", "Secretary", "W", "Jr",
      "and", "Москва", "é", "Éva", "\n", "2", "Lake", "in", "said", "京", "J.K.", "Al", "\u{301}",
    ]
    var text = ""
    for _ in 0..<40 {
      text += parts.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    let fixture = NameFixture(text)
    var end = 0
    for mention in fixture.document[.mention] {
      #expect(mention.span.start >= end)
      #expect(mention.span.start < mention.span.end)
      #expect(mention.span.end <= fixture.document.text.count)
      #expect(!mention[MentionAttribute.entity].isEmpty)
      #expect(!mention[MentionAttribute.basis].isEmpty)
      #expect(!fixture.document.string(mention.span).contains("\u{FFFD}"))
      end = mention.span.end
    }
  }
}
