import Testing

@testable import CorpusReading

@Suite struct `The title of a window` {
  @Test(
    arguments: [
      ("Ferry runs again | Talsi Courier", "Talsi Courier", [], "Ferry runs again"),
      ("Talsi Courier: Ferry runs", "Talsi Courier", [], "Talsi Courier: Ferry runs"),
      ("Courier - Ferry runs", "Courier", [], "Ferry runs"),
      ("Ferry runs - again - Talsi", nil, ["Ferry runs - again"], "Ferry runs - again"),
      ("The ferry runs once more | Lake | Talsi Courier", nil, [], "The ferry runs once more"),
      (
        "The old ferry - a love story of many winters", nil, [],
        "The old ferry - a love story of many winters"
      ),
      ("Озеро.Инфо :: The old ferry runs again", nil, [], "The old ferry runs again"),
      ("Ferry", nil, [], "Ferry"), ("", nil, [], ""),
    ] as [(String, String?, [String], String)])
  func `loses the name of the site`(
    title: String, site: String?, headlines: [String], expected: String
  ) {
    #expect(TitleParts(of: title, site: site, headlines: headlines).headline == expected)
  }

  @Test(arguments: [
    ("Usma Ferry", "https://www.usmaferry.example/2031/05/03/oats", true),
    ("Lakeside", "https://lakeside.example", true),
    ("Oats", "https://www.usmaferry.example/2031/05/03/oats", false),
    ("Usma", "", false), ("", "https://lakeside.example", false),
    ("example", "https://lakeside.example", false),
  ])
  func `may be the name of the site alone`(title: String, address: String, isSite: Bool) {
    #expect(TitleParts.isSite(title, of: address) == isSite)
  }

  @Test func `differs from another only in most of its words`() {
    #expect(!TitleMatch.differ("Ferry runs again", "Ferry runs again on lake"))
    #expect(TitleMatch.differ("Ferry runs again", "Mill burns down"))
    #expect(TitleMatch.areAlike("Ferry runs again", "ferry runs again – Courier"))
    #expect(!TitleMatch.areAlike("", "Ferry"))
  }
}
