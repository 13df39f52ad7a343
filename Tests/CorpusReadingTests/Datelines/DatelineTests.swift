import Testing

@testable import CorpusReading

@Suite struct `The name of a place` {
  @Test(arguments: [
    ("NEW YORK", "New York"),
    ("ST. LOUIS", "St. Louis"),
    ("RIO DE JANEIRO", "Rio de Janeiro"),
    ("PORT-AU-PRINCE", "Port-au-Prince"),
    ("WINSTON-SALEM", "Winston-Salem"),
    ("U.N.", "U.N."),
    ("McLean", "McLean"),
    ("new york", "New York"),
    ("ÎLE D'YEU", "Île D'yeu"),
    ("", ""),
  ])
  func `has capitals where running text has them`(written: String, expected: String) {
    #expect(placeName(written) == expected)
  }
}
