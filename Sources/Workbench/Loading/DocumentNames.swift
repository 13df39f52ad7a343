internal import CorpusStore

/// What users call the documents of a corpus: each by a name that no other document has.
///
/// A document keeps its own name where it is the first in the order of the corpus to have it; the
/// next ones are called `name#2`, `name#3`. So the names are the same in whatever order the files
/// were loaded.
struct DocumentNames: Sendable {
  /// The numbers of those that are not the first.
  private var numbers: [DocumentReference: Int] = [:]

  init() {}

  /// Tells documents of one name apart.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - order: Its documents in their order.
  init(_ corpus: Corpus, order: [DocumentReference]) {
    var taken = Set<String>(minimumCapacity: order.count)
    var last: [String: Int] = [:]
    for reference in order {
      let own = corpus.name(reference)
      guard !taken.insert(own).inserted else { continue }
      var number = last[own, default: 1]
      repeat { number += 1 } while !taken.insert("\(own)#\(number)").inserted
      last[own] = number
      numbers[reference] = number
    }
  }

  /// Reads what ``text(_:)`` gave.
  init(_ text: String, _ corpus: Corpus) {
    var segments: [Substring: Int] = [:]
    for (number, segment) in corpus.segments.enumerated() {
      segments[segment.segment.name[...]] = number
    }
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let segment = segments[fields[0]], let document = Int(fields[1]),
        let number = Int(fields[2])
      else { continue }
      numbers[DocumentReference(segment: segment, document: document)] = number
    }
  }

  /// A line for each document that is called otherwise: its segment, its number there, the number.
  func text(_ corpus: Corpus) -> String {
    numbers.map { reference, number in
      "\(corpus.segments[reference.segment].segment.name)\t\(reference.document)\t\(number)\n"
    }.sorted().joined()
  }

  /// What a document is called.
  func name(of reference: DocumentReference, in corpus: Corpus) -> String {
    corpus.name(reference) + suffix(of: reference)
  }

  /// Appends what a document is called.
  func append(_ reference: DocumentReference, of segment: Segment, to bytes: inout [UInt8]) {
    segment.documents.appendName(reference.document, to: &bytes)
    bytes.append(contentsOf: suffix(of: reference).utf8)
  }

  /// What a document's own name is followed by: `#2`, or nothing.
  func suffix(of reference: DocumentReference) -> String {
    numbers.isEmpty ? "" : numbers[reference].map { "#\($0)" } ?? ""
  }

  /// The documents that are not called by their own name.
  var changed: Set<DocumentReference> { Set(numbers.keys) }
}
