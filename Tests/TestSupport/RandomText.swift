/// Words of one to four bytes a character, with marks, blanks and line ends between them.
///
/// Every kind of character that has a length of its own in UTF-8 occurs.
package func randomText(words count: Int, using random: inout SplitMix64) -> String {
  let words = [
    "talks", "Moscow", "Événement", "naïve", "Київ", "переговори", "東京", "😀", "a", "U.S.", "2017",
    "O’Brien", "re-open", "ﬁne", "e\u{301}te", "Straße",
  ]
  let between = [" ", "  ", "\n", ". ", ", ", " — ", "\u{A0}"]
  return (0..<count).map { _ in
    (words.randomElement(using: &random) ?? "") + (between.randomElement(using: &random) ?? "")
  }.joined()
}
