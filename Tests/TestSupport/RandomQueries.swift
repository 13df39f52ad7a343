// Random pieces that queries are made of.

/// A word of a small vocabulary, so that random queries meet random texts.
package func randomWord(using random: inout SplitMix64) -> String {
  let vocabulary = ["talks", "syria", "us", "met", "moscow", "said", "deconflict", "deconfliction"]
  return vocabulary.randomElement(using: &random) ?? "talks"
}
