internal import CorpusStore
internal import SpanAlgebra

/// The values of a field of the documents of a segment, and of their stories where these have it.
///
/// Made for the first query that asks for the field: four bytes a document, and the distinct values.
struct FieldColumn: Sendable {
  /// For each document, where its values start in ``codes``; one more at the end.
  private let starts: [UInt32]
  /// The values of the documents by their numbers in ``values``.
  private let codes: [UInt32]
  /// The distinct values.
  private let values: [String]
  /// The first and last day of each value, as numbers in the order of days; 0 for what is no date.
  private let days: [(first: Int32, last: Int32)]
  /// The folded words of all values, each after ``blank``, and ``stop`` after each value.
  private let words: [UInt8]
  /// The documents in which the field or a story has a value that is not empty.
  private let present: DocumentSet

  private static let blank: UInt8 = 0x01
  private static let stop: UInt8 = 0x00

  /// The column of a field, kept with the segment.
  static func of(_ field: String, _ evaluation: Evaluation) throws(QueryCancelled) -> FieldColumn {
    let memory = evaluation.segment.memory
    let name = "field \(field)"
    if let known: FieldColumn = memory.value(name) { return known }
    let column = try FieldColumn(field, evaluation)
    memory.keep(name, column)
    return column
  }

  private init(_ field: String, _ evaluation: Evaluation) throws(QueryCancelled) {
    let segment = evaluation.segment
    var builder = FieldColumnBuilder(segment, field)
    for document in 0..<segment.documentCount {
      if document % 1024 == 0 { try evaluation.proceed() }
      builder.append(document)
    }
    (starts, codes, values, present) = (
      builder.starts, builder.codes, builder.values, builder.present
    )
    var words: [UInt8] = []
    for (number, value) in values.enumerated() {
      if number % 1024 == 0 { try evaluation.proceed() }
      for word in FieldValue.words(of: value) {
        words.append(Self.blank)
        words += word.utf8
      }
      words.append(Self.blank)
      words.append(Self.stop)
    }
    self.words = words
    days = field == "date" ? values.map(Self.days(of:)) : []
  }

  private static func days(of value: String) -> (first: Int32, last: Int32) {
    guard let date = CalendarDate(prefixOf: value) else { return (0, 0) }
    return (Int32(date.firstDay), Int32(date.lastDay))
  }

  /// The documents of a set in which a value matches.
  ///
  /// - Complexity: O(documents + bytes of the distinct values).
  func documents(_ wanted: FieldValue, among documents: DocumentSet?) -> DocumentSet {
    let capacity = starts.count - 1
    if wanted == .missing {
      let missing = present.complement
      return documents?.intersection(missing) ?? missing
    }
    let isMatch = matches(wanted)
    let starts = starts.span
    let codes = codes.span
    var result = DocumentSet(capacity: capacity)
    var document = -1
    while true {
      if let documents {
        guard let next = documents.first(from: document + 1) else { break }
        document = next
      } else {
        document += 1
        if document == capacity { break }
      }
      var index = Int(starts[document])
      let end = Int(starts[document + 1])
      while index < end, !isMatch[Int(codes[index])] { index += 1 }
      if index < end { result.insert(document) }
    }
    return result
  }

  /// For each distinct value whether it is the one that is wanted.
  private func matches(_ wanted: FieldValue) -> [Bool] {
    switch wanted {
    case .dates(let range) where !days.isEmpty:
      let first = Int32(range.first?.firstDay ?? 1)
      let last = Int32(range.last?.lastDay ?? Int(Int32.max))
      return days.map { $0.first >= first && $0.last <= last }
    case .words(let wanted, let isPrefix):
      return values(holding: wanted, isPrefix: isPrefix)
    case .exactly, .missing, .dates:
      return values.map { wanted.matches($0) }
    }
  }

  /// The values with words side by side, found in the words of all values at once.
  private func values(holding wanted: [String], isPrefix: Bool) -> [Bool] {
    var result = [Bool](repeating: false, count: values.count)
    var pattern: [UInt8] = []
    for word in wanted { pattern += [Self.blank] + Array(word.utf8) }
    if !isPrefix { pattern.append(Self.blank) }
    let words = words.span
    var number = 0
    var index = 0
    while index < words.count {
      let byte = words[index]
      if byte == Self.stop {
        number += 1
      } else if byte == Self.blank, index + pattern.count <= words.count {
        var length = 1
        while length < pattern.count, words[index + length] == pattern[length] { length += 1 }
        if length == pattern.count { result[number] = true }
      }
      index += 1
    }
    return result
  }
}

/// Collects the values of a field document by document.
private struct FieldColumnBuilder {
  private(set) var starts: [UInt32] = [0]
  private(set) var codes: [UInt32] = []
  private(set) var values: [String] = []
  private(set) var present: DocumentSet
  private var numbers: [String: UInt32] = [:]
  private let segment: Segment
  private let own: [UInt32?]
  private let stories: SegmentLayer?
  private let attribute: StoryAttribute?
  private let titles: SegmentLayer?
  /// The codes of the values of the segment's pool, by their numbers there.
  private var known: [UInt32: UInt32] = [:]

  init(_ segment: Segment, _ field: String) {
    self.segment = segment
    own = segment.documents.valueNumbers(field: field)
    attribute = StoryAttribute.allCases.first { $0.name == field }
    stories = attribute == nil ? nil : segment.layer(.story)
    titles = field == "title" ? segment.layer(.title) : nil
    present = DocumentSet(capacity: segment.documentCount)
  }

  mutating func append(_ document: Int) {
    let first = codes.count
    if let number = own[document] {
      add(code(pool: number), of: document, from: first)
    } else {
      add(code(of: ""), of: document, from: first)
    }
    if let stories, let attribute {
      for region in stories.regions(of: document) {
        add(
          code(pool: stories.valueNumber(region, attribute)), of: document, from: first)
      }
    }
    let isPresent = present.contains(document)
    if let titles {
      for region in titles.regions(of: document) {
        add(code(of: segment.string(titles.textSpan(region))), of: document, from: first)
      }
    }
    // A title in the text alone is no value that the document has.
    if !isPresent { present.remove(document) }
    starts.append(UInt32(codes.count))
  }

  private mutating func add(_ code: UInt32, of document: Int, from first: Int) {
    if !values[Int(code)].isEmpty { present.insert(document) }
    if !codes[first...].contains(code) { codes.append(code) }
  }

  private mutating func code(pool number: UInt32) -> UInt32 {
    if let code = known[number] { return code }
    let code = code(of: segment.documents.value(number: number))
    known[number] = code
    return code
  }

  private mutating func code(of value: String) -> UInt32 {
    if let number = numbers[value] { return number }
    let number = UInt32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}
