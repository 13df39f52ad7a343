import SpanAlgebra
import TestSupport

/// A few short documents with layers that nest and overlap.
func randomCorpus(using random: inout SplitMix64) -> PlainCorpus {
  var corpus = PlainCorpus()
  for _ in 0..<Int.random(in: 1...7, using: &random) {
    let words = (0..<Int.random(in: 1...24, using: &random)).map { _ in
      randomForm(using: &random)
    }
    var fields: [String: String] = [:]
    let values = [
      "source": ["AFP", "AFP, Reuters", "Tass"], "place": ["New York", "Moscow"],
      "date": ["2017-02-17", "2017-02", "2017-03-01"], "author": ["none of us", "A. Writer"],
    ]
    for (name, choices) in values.sorted(by: { $0.key < $1.key })
    where Bool.random(using: &random) {
      fields[name] = choices.randomElement(using: &random)
    }
    corpus.append(words, fields: fields, regions: randomRegions(words.count, using: &random))
  }
  return corpus
}

private func randomForm(using random: inout SplitMix64) -> String {
  let word = RandomQuery.vocabulary.randomElement(using: &random) ?? "talks"
  switch Int.random(in: 0..<6, using: &random) {
  case 0: return word.uppercased()
  case 1: return word.prefix(1).uppercased() + word.dropFirst()
  case 2:
    return ["a\u{2019}b", "O'Brien", ".", "a/b", "and", "Syri\u{E1}"].randomElement(using: &random)
      ?? "."
  default: return word
  }
}

private func randomRegions(
  _ count: Int, using random: inout SplitMix64
) -> [(layer: String, tokens: Range<Int>, values: [String: String])] {
  guard count > 0 else { return [] }
  var regions: [(layer: String, tokens: Range<Int>, values: [String: String])] = []
  func span() -> Range<Int> {
    let start = Int.random(in: 0..<count, using: &random)
    return start..<min(count, start + Int.random(in: 1...9, using: &random))
  }
  var start = 0
  while start < count {
    let end = min(count, start + Int.random(in: 1...8, using: &random))
    regions.append(("sentence", start..<end, [:]))
    start = end
  }
  for _ in 0..<Int.random(in: 0...4, using: &random) {
    let speaker = ["James Mattis", "Ash Carter", ""].randomElement(using: &random) ?? ""
    let kind = ["direct", "mixed"].randomElement(using: &random) ?? ""
    regions.append(("quote", span(), ["speaker": speaker, "kind": kind]))
    let entity = ["Ash Carter", "Moscow"].randomElement(using: &random) ?? ""
    let of = ["person", "place"].randomElement(using: &random) ?? ""
    regions.append(("mention", span(), ["entity": entity, "kind": of]))
  }
  if Bool.random(using: &random) {
    regions.append(("chrome", span(), ["kind": "menu"]))
    regions.append(("chrome", span(), ["kind": "footer"]))
    regions.append(("title", span(), [:]))
    regions.append(("story", span(), ["place": "Moscow", "date": "2017-02-28"]))
  }
  return regions
}
