extension QueryError: CustomStringConvertible {
  /// The fact, as one phrase.
  package var description: String {
    switch kind {
    case .emptyQuery: "the query is empty"
    case .unclosed(let mark, let closing): "'\(mark)' has no closing '\(closing)'"
    case .unopened(let mark): "'\(mark)' closes nothing"
    case .emptyParentheses: "nothing stands between the parentheses"
    case .emptyPhrase: "nothing stands between the quotation marks"
    case .emptyRegion: "'<>' names no layer"
    case .noWord(let text): "'\(text)' holds no word"
    case .loneStar(let isInPhrase):
      isInPhrase ? "'*' in a phrase ends no word" : "'*' alone would match every word"
    case .star(let word, _): "'*' stands at the end of a word, not elsewhere: '\(word)'"
    case .questionMark(let word, _): "'?' in '\(word)' stands for no letter"
    case .loneMinus: "'-' stands before nothing"
    case .unexpected(let text): "'\(text)' means nothing here"
    case .missingLeft(let name): "'\(name)' has nothing before it"
    case .missingRight(let name): "'\(name)' has nothing after it"
    case .missingDistance(let name): "'\(name)' has no distance"
    case .zeroDistance(let name): "'\(name)/0' leaves no room; the least distance is 1"
    case .malformedDistance(let text, let name): "'\(text)' is no number of tokens for '\(name)'"
    case .longDistance(let distance, let limit, _):
      "the distance is \(distance) tokens; the limit is \(limit)"
    case .noPlaces(let text, let name):
      "'\(name)' joins places in the text, and '\(text)' only chooses documents"
    case .unknownField(let name, _): "no field named '\(name)'"
    case .missingValue(let name): "field '\(name)' has no value"
    case .emptyValue(let name, _): "the value of '\(name)' holds no word"
    case .fieldGroup(let name): "field '\(name)' takes one value"
    case .noDate(let text): "'\(text)' is no date"
    case .noSuchDay(let text): "'\(text)' is not in the calendar"
    case .reversedDates(let first, let last): "the range ends before it begins: \(first) to \(last)"
    case .unknownLayer(let name, _): "no layer named '\(name)'"
    case .wordForLayer(let name): "the word '\(name)' has nothing inside it"
    case .unknownAttribute(_, let layer, []): "regions of '\(layer)' carry no values"
    case .unknownAttribute(let name, let layer, _): "layer '\(layer)' has no value named '\(name)'"
    case .unknownCondition(let name): "tokens have no value named '\(name)'"
    case .missingCondition(let name): "'\(name)' is compared with nothing"
    case .severalTokens(let text, let count):
      "\(text) is \(count) tokens, and the condition is on one"
    case .onlyExcludes: "the condition only says what the token is not"
    case .closingTag(let tag): "'\(tag)' closes nothing: a region is named whole"
    case .afterScope(let text, let name): "'\(text)' follows what '\(name)' belongs to"
    case .malformedRepetition(let text): "'\(text)' is no number of times"
    case .reversedRepetition(let low, let high): "no number is at least \(low) and at most \(high)"
    case .unboundedRepetition: "the repetition has no upper bound"
    case .longRepetition(let times, let limit): "\(times) times in a row; the limit is \(limit)"
    case .nothingToRepeat(let text): "'\(text)' follows nothing that it could repeat"
    case .nothingRepeated: "'{0}' leaves nothing to find"
    case .matchesNothing: "the pattern can match nothing at all"
    case .onlyGaps: "'[]' alone matches every token"
    case .malformedExpression(let reason): reason
    case .tooDeep(let limit): "the query nests more than \(limit) deep"
    case .repeatedGap(let sign): "'\(sign)' repeats a gap, and leaves holes between its lengths"
    case .fieldAsCapture(let name): "'\(name)' is a field, and a field takes a value"
    case .unknownFieldOrCapture(let name, _):
      "no field named '\(name)', and no constraint speaks of a capture of that name"
    case .repeatedCapture(let name): "two captures are named '\(name)'"
    case .repeatedPartCaptured(let name): "'\(name)' would match several times in one hit"
    case .hiddenCapture(let name, let keyword):
      "what '\(name)' matches is not part of a hit: it stands under '\(keyword)'"
    case .scatteredCaptures(let text): "'\(text)' compares captures of different hits"
    case .noCapture(let text): "'\(text)' is no capture"
    case .unknownCapture(let name, _): "no capture named '\(name)'"
    case .unknownCaptureValue(let name, let capture, _):
      "what '\(capture)' matches has no value named '\(name)'"
    case .comparedWithItself(let text): "'\(text)' is compared with itself"
    case .contradiction(let text, let other): "'\(text)' never holds together with '\(other)'"
    case .neverTogether(let a, let b): "'\(a)' and '\(b)' are alternatives: no hit has both"
    case .neverAsLong(let a, let b): "'\(a)' and '\(b)' never have as many tokens"
    case .neverSoLong(let name, let count):
      "'\(name)' never matches \(count == 1 ? "a single token" : "\(count) tokens")"
    case .otherWords(let name, let words): "'\(name)' always matches \"\(words)\""
    }
  }

  /// What to type instead; `nil` where the fact says it.
  package var hint: String? {
    switch kind {
    case .emptyQuery: "type a word, or a phrase in double quotes"
    case .unclosed(_, let closing): "opened here; close it with \(closing)"
    case .unopened: "take it out, or open it before"
    case .emptyParentheses, .emptyPhrase, .emptyRegion: "take them out, or fill them"
    case .noWord(let text): "in double quotes a mark is searched as a token: \"\(text)\""
    case .loneStar(let isInPhrase):
      isInPhrase
        ? "any word between two others: \"a\" [] \"b\""
        : "write the beginning of a word: deconflict*"
    case .star(_, let pattern), .questionMark(_, let pattern):
      "as a regular expression: /\(pattern)/"
    case .loneMinus: "write the sign right before the word: -talks, or not talks"
    case .unexpected("&"), .unexpected("+"), .unexpected(","):
      "words side by side must all occur; 'or' between them asks for any"
    case .unexpected("::"): "join the comparisons with '&'"
    case .unexpected("!"): "write -talks or not talks"
    case .unexpected(let text): "in double quotes it is searched as text: \"\(text)\""
    case .missingLeft(let name), .missingRight(let name):
      "complete it, or search the word itself: \"\(name)\""
    case .missingDistance(let name), .zeroDistance(let name), .malformedDistance(_, let name):
      "write \(name)/5 for at most five tokens between, or \"\(name)\" for the word itself"
    case .longDistance(_, let limit, let name):
      "write \(name)/\(limit), or ask for both inside one region: (a b) within paragraph"
    case .noPlaces(_, "within"), .noPlaces(_, "outside"):
      "name a layer or a region; fields stand in front: source:AFP talks within sentence"
    case .noPlaces(_, "containing"): "name what holds it: <quote> containing (a b)"
    case .noPlaces(_, let name) where name == "near" || name == "before":
      "join two places, and put the rest beside them: (a \(name)/5 b) and …"
    case .noPlaces: "leave it out there, and put it beside the whole with 'and'"
    case .unknownField(let name, let known):
      suggestion(for: name, among: known, kind: "fields")
        + "; in double quotes it is searched as text"
    case .missingValue(let name): "write the value right after the colon: \(name):value"
    case .emptyValue(let name, .field):
      "for documents with one: \(name):*, without one: \(name):none"
    case .emptyValue(let name, .attribute):
      "for those with one: \(name)!=\"\", without one: \(name)=\"\""
    case .fieldGroup(let name): "repeat the field: (\(name):a or \(name):b)"
    case .noDate: "dates are 2017, 2017-02 or 2017-02-28, ranges 2017-02..2017-03 or 2017.."
    case .noSuchDay: "dates are year, month, day: 2017-02-28"
    case .reversedDates(let first, let last): "did you mean \(last)..\(first)?"
    case .unknownLayer(let name, let known):
      suggestion(for: name, among: known, kind: "layers")
    case .wordForLayer(let name): "for the regions of the layer write <\(name)>"
    case .unknownAttribute(_, let layer, []): "write <\(layer)>"
    case .unknownAttribute(let name, _, let known):
      suggestion(for: name, among: known, kind: "values")
    case .unknownCondition: "write [word=\"met\"], or [] for any token"
    case .missingCondition(let name): "write \(name)=\"…\""
    case .severalTokens: "write the phrase without the brackets"
    case .onlyExcludes: "say also what it is, or put a word beside it: \"a\" [word!=\"the\"]"
    case .closingTag: "write <quote> for the whole region"
    case .afterScope: "put what comes before into parentheses, or this in front"
    case .malformedRepetition, .nothingRepeated: "write {2}, {1,3} or {0,4}"
    case .reversedRepetition(let low, let high): "did you mean {\(high),\(low)}?"
    case .unboundedRepetition(let low): "give it a bound: {\(low),\(max(10, low))}"
    case .longRepetition(_, let limit):
      "for longer stretches ask for both inside one region, or use at most \(limit)"
    case .nothingToRepeat: "write it right after a part: \"very\"{1,3}"
    case .matchesNothing: "one part at least must be there: leave out its '?' or {0,…}"
    case .onlyGaps: "put a word beside it: \"a\" [] \"b\""
    case .malformedExpression: "a plain word needs no slashes; '\\' before a mark takes it as it is"
    case .tooDeep: "keep a part as a named selection, and search in that"
    default: captureHint
    }
  }

  /// What to type instead where captures are at fault.
  private var captureHint: String? {
    switch kind {
    case .repeatedGap: "write one repetition: []{2,8}"
    case .fieldAsCapture(let name): "give the capture another name: \(name)1:[…]"
    case .unknownFieldOrCapture(let name, let known):
      (nearest(to: name, among: known).map { "did you mean '\($0)'? " } ?? "")
        + "to capture words write \(name):(\"…\")"
    case .repeatedCapture(let name): "name the second \(name)2, or both at once: \(name):(… | …)"
    case .repeatedPartCaptured(let name): "name the whole repetition: \(name):(…){1,3}"
    case .hiddenCapture(let name, _): "leave out '\(name):' there"
    case .scatteredCaptures: "capture inside one pattern: a:<person> []{0,9} b:<person>"
    case .noCapture: "write a capture first: a.word = \"met\""
    case .unknownCapture(_, []): "name a part of the pattern: a:[] \"by\" b:[] :: a = b"
    case .unknownCapture(let name, let known):
      suggestion(for: name, among: known, kind: "captures")
    case .unknownCaptureValue(let name, _, let known):
      suggestion(for: name, among: known, kind: "values")
    case .comparedWithItself: "compare it with a value or with another capture"
    case .contradiction: "join them with '|', or leave one out"
    case .neverTogether: "leave out the comparison, or stand the parts in sequence"
    case .neverAsLong, .neverSoLong, .otherWords: "change the pattern or leave out the comparison"
    default: nil
    }
  }

  private func suggestion(for name: String, among known: [String], kind: String) -> String {
    if let near = nearest(to: name, among: known) { return "did you mean '\(near)'?" }
    return known.isEmpty ? "there are none" : "\(kind): \(known.joined(separator: ", "))"
  }
}
