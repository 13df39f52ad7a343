import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The address of a page` {
  @Test(
    arguments: [
      ("https://www.a.example/2031/02/28/ferry", "2031-02-28"),
      ("https://a.example/lake/2031/feb/8/ferry", "2031-02-08"),
      ("https://a.example/lake/20310228/ferry", "2031-02-28"),
      ("https://a.example/lake/2031-02-28-ferry.html", "2031-02-28"),
      ("https://a.example/n3/2031/0228/c9-1.html", "2031-02-28"),
      ("https://a.example/2031-02/28/c_1.htm", "2031-02-28"),
      ("https://a.example/2031/02/ferry", nil), ("https://a.example/2031/02/31/ferry", nil),
      ("https://a.example/?d=2031-02-28", nil), ("https://a.example/id/203102281", nil),
      ("https://keep.example/web/20330101000000/http://a.example/2031/02/28/x", "2031-02-28"),
      ("a/2031/02/28", nil), ("", nil), ("https://", nil),
    ] as [(String, String?)])
  func `may have a day in its path`(address: String, expected: String?) {
    #expect(addressClaims(address).first { $0.field == "date" }?.value == expected)
  }

  @Test(
    arguments: [
      ("https://www.A.example:80/lake/2031/02/28/ferry", "a.example", "lake"),
      ("http://u@news.a.example/ferry-runs-again", "news.a.example", nil),
      ("https://a.example/en/news/lake-town/ferry", "a.example", "lake-town"),
      ("https://a.example/2031/ferry", "a.example", nil),
    ] as [(String, String, String?)])
  func `has a host and may have a section`(address: String, host: String, section: String?) {
    let claims = addressClaims(address)
    #expect(claims.first { $0.field == "source" }?.value == host)
    #expect(claims.first { $0.field == "section" }?.value == section)
  }
}
