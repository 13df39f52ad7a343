internal import CorpusQuery
internal import CorpusStore

/// The bytes are a query: it is understood, and its canonical text means the same, or the error names
/// a stretch of it.
func fuzzQuery(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  do throws(QueryError) {
    let query = try parse(text, context: context)
    let again = try? parse(query.description, context: context)
    demand(again == query, "\(text) is \(query), which is another query")
    demand(Plan(query).captureNames.count == Set(Plan(query).captureNames).count, "names differ")
  } catch {
    demand(!error.description.isEmpty, "an error says what is wrong")
    demand(error.range.upperBound <= text.utf8.count, "an error stands in the text")
  }
}

private let context = QueryContext(
  tokenize: tokens,
  layers: ["paragraph", "sentence", "title", "story", "chrome", "mention", "time", "quote"],
  fields: ["author", "section"])

/// Runs of letters and digits, and every other mark by itself, by scalars as the product cuts.
private func tokens(_ text: String) -> [String] {
  var tokens: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    // What folds to a mark, as some apostrophes do, is one.
    let isMark = folded(String(scalar)).unicodeScalars.contains { $0 == "'" || $0 == "-" }
    if !isMark, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      word.append(scalar)
      continue
    }
    if !word.isEmpty { tokens.append(String(word)) }
    word = String.UnicodeScalarView()
    // What is no space for a query and none for its canonical text is a token.
    if !scalar.properties.isWhitespace, scalar.value >= 0x20 { tokens.append(String(scalar)) }
  }
  return word.isEmpty ? tokens : tokens + [String(word)]
}
