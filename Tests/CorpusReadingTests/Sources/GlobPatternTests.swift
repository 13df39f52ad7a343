import Testing

@testable import CorpusReading

@Suite struct `A pattern of names` {
  @Test(arguments: [
    ("page.txt", "*.txt", true),
    ("page.txt", "p?ge.*", true),
    ("page.txt", "*", true),
    ("page.txt", "*e.t*t", true),
    ("page.txt", "page", false),
    ("page.txt", "[a-q]age.txt", true),
    ("page.txt", "[!a-q]age.txt", false),
    ("a]b", "a[]]b", true),
    ("a[b", "a[b", true),
    ("", "*", true),
    ("ab", "a*b*c", false),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "*a*a*a*a*a*a*a*b", false),
  ])
  func `matches as shells do`(name: String, pattern: String, expected: Bool) {
    #expect(GlobPattern.matches(Array(name)[...], Array(pattern)[...]) == expected)
  }
}
