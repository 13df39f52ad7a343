package import CorpusStore
package import SpanAlgebra

/// Where in a corpus some hits stand.
package struct DispersionRow: Hashable, Sendable {
  /// The folded words of the hits, a blank between them; `nil` for all hits together.
  package var form: String?
  /// How many hits there are, or how many units hold one.
  package var count: Int
  package var documents: Int
  /// How many parts hold a hit, and how many parts there are: documents, or the units asked for.
  package var range: Int
  package var parts: Int
  /// Over the parts.
  package var dispersion: Dispersion
  /// Juilland's *D* over the slices.
  package var juillandD: Double
  /// How many hits stand in each slice.
  package var slices: [Int]
}

/// Tells how hits are spread over a selection.
///
/// Parts are the documents, or the units asked for, that have a word outside chrome or a hit; their
/// sizes count those words. Slices are equal numbers of tokens of the selection in the order of the
/// corpus; a hit stands in the slice of its first token.
///
/// - Parameters:
///   - hits: For each segment the hits; those outside the selection do not count.
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - unit: What the parts are; `nil` for documents, where hits are counted and not units.
///   - sliceCount: How many slices, at least 2.
///   - terms: The terms of the corpus; `nil` to have them merged anew.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; the result is then empty.
/// - Returns: A row for all hits, and where they differ one for each form, the most frequent first,
///   equal ones by UTF-8. Without hits, one row.
/// - Complexity: O(*h* log *h* + documents) for *h* hits; O(tokens of the selection) for stories, and
///   where the words of documents were not counted before.
package func dispersion(
  of hits: [SpanList], in corpus: Corpus, among selection: Selection,
  per unit: CountingUnit? = nil, slices sliceCount: Int = 20, terms: CorpusTerms? = nil,
  workers: Int = workerCount, isCancelled: @Sendable () -> Bool = { false }
) -> [DispersionRow] {
  precondition(sliceCount >= 2, "\(sliceCount) slices")
  let terms = terms ?? CorpusTerms(corpus)
  var places = HitPlaces(corpus, selection, unit, sliceCount: sliceCount)
  var forms = HitForms(terms)
  for (number, segment) in corpus.segments.enumerated() {
    if isCancelled() { return [] }
    let inside = hitsInside(hits[number], of: segment.segment, documents: selection.sets[number])
    places.append(inside, segment: number)
    forms.append(inside, segment: number, of: segment.segment)
  }
  let parts = PartSizes(
    corpus, selection, unit, terms, hitUnits: places.units, workers: workers,
    isCancelled: isCancelled)
  if isCancelled() { return [] }
  var rows = [places.row(nil, Array(places.units.indices), parts, countsUnits: unit != nil)]
  let groups = forms.groups()
  guard groups.count > 1 else { return rows }
  let formRows = concurrentMap(groups.count, workers: workers) { [places] index in
    places.row(groups[index].form, groups[index].hits, parts, countsUnits: unit != nil)
  }
  // The groups come in the order of their forms.
  rows += formRows.indices.sorted { (formRows[$1].count, $0) < (formRows[$0].count, $1) }
    .map { formRows[$0] }
  return rows
}

/// The units, documents and slices of hits, in the order given.
private struct HitPlaces: Sendable {
  private(set) var units: [UInt32] = []
  private var documents: [UInt32] = []
  private var slices: [UInt32] = []
  private let corpus: Corpus
  private let numbers: UnitNumbers
  private let sliceCount: Int
  /// For each segment and document how many tokens of the selection stand before it.
  private var tokensBefore: [[Int]]
  private var tokenCount = 0

  init(_ corpus: Corpus, _ selection: Selection, _ unit: CountingUnit?, sliceCount: Int) {
    self.corpus = corpus
    self.sliceCount = sliceCount
    numbers = UnitNumbers(corpus, unit)
    tokensBefore = corpus.segments.map { Array(repeating: 0, count: $0.segment.documentCount) }
    for reference in corpus.documents(in: selection) {
      tokensBefore[reference.segment][reference.document] = tokenCount
      tokenCount += corpus.segments[reference.segment].segment.tokens(of: reference.document).count
    }
  }

  mutating func append(_ hits: SpanList, segment number: Int) {
    let segment = corpus.segments[number].segment
    let base = corpus.segments[..<number].reduce(0) { $0 + $1.segment.documentCount }
    var documentOf = AscendingDocuments(segment)
    for hit in hits {
      let document = documentOf.document(containing: hit.start)
      let place =
        tokensBefore[number][document] + Int(hit.start - segment.tokens(of: document).start)
      units.append(numbers.unit(of: hit.start, inDocument: document, segment: number))
      documents.append(UInt32(base + document))
      slices.append(UInt32(place * sliceCount / tokenCount))
    }
  }

  /// The row of some hits.
  func row(
    _ form: String?, _ hits: [Int], _ parts: PartSizes, countsUnits: Bool
  ) -> DispersionRow {
    var counts = [Int](repeating: 0, count: sliceCount)
    for hit in hits { counts[Int(slices[hit])] += 1 }
    let held = runLengths(ascending(hits.map { units[$0] }))
    let sizes = (0...sliceCount).map { ($0 * tokenCount + sliceCount - 1) / sliceCount }
    return DispersionRow(
      form: form, count: countsUnits ? held.count : hits.count,
      documents: runLengths(ascending(hits.map { documents[$0] })).count, range: held.count,
      parts: parts.count,
      dispersion: Dispersion(
        parts: held.map { (count: $0.length, size: Int(parts.sizes[Int($0.value)])) },
        size: parts.total, leastSize: parts.least),
      juillandD: juillandD(
        counts.indices.map { (count: counts[$0], size: sizes[$0 + 1] - sizes[$0]) }),
      slices: counts)
  }
}

/// Numbers in their order; those of hits mostly stand in it, as the corpus does.
private func ascending(_ numbers: [UInt32]) -> [UInt32] {
  zip(numbers, numbers.dropFirst()).allSatisfy(<=) ? numbers : numbers.sorted()
}

/// The distinct values of an ascending list with how often each stands there.
private func runLengths(_ values: [UInt32]) -> [(value: UInt32, length: Int)] {
  var runs: [(value: UInt32, length: Int)] = []
  for value in values {
    if let last = runs.last, last.value == value {
      runs[runs.count - 1].length += 1
    } else {
      runs.append((value, 1))
    }
  }
  return runs
}

/// The hits by the terms of their tokens.
private struct HitForms {
  private let terms: CorpusTerms
  private var groupOf: [[UInt32]: Int] = [:]
  private var keys: [[UInt32]] = []
  private var hits: [[Int]] = []
  private var count = 0

  init(_ terms: CorpusTerms) { self.terms = terms }

  mutating func append(_ spans: SpanList, segment number: Int, of segment: Segment) {
    let forms = segment.forms
    var key: [UInt32] = []
    // Most hits have the form of the one before.
    var last: (key: [UInt32], group: Int) = ([], -1)
    for span in spans {
      key.removeAll(keepingCapacity: true)
      for position in span.range {
        key.append(terms.number(of: FormID(rawValue: forms[position]), in: number))
      }
      if last.group < 0 || key != last.key { last = (key, group(of: key)) }
      hits[last.group].append(count)
      count += 1
    }
  }

  private mutating func group(of key: [UInt32]) -> Int {
    if let group = groupOf[key] { return group }
    groupOf[key] = keys.count
    keys.append(key)
    hits.append([])
    return keys.count - 1
  }

  /// The forms in the order of their terms, each with its hits.
  func groups() -> [(form: String, hits: [Int])] {
    keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { group in
      (keys[group].map { terms.string($0) }.joined(separator: " "), hits[group])
    }
  }
}

/// How many words each part has.
private struct PartSizes: Sendable {
  /// By the number of the unit.
  private(set) var sizes: [UInt32]
  private(set) var total = 0
  private(set) var count = 0
  private(set) var least = 0

  init(
    _ corpus: Corpus, _ selection: Selection, _ unit: CountingUnit?, _ terms: CorpusTerms,
    hitUnits: [UInt32], workers: Int, isCancelled: @Sendable () -> Bool
  ) {
    let numbers = UnitNumbers(corpus, unit)
    sizes = [UInt32](repeating: 0, count: numbers.count)
    if unit != .story, corpus.segments.allSatisfy({ $0.words != nil }) {
      for (number, set) in selection.sets.enumerated() {
        guard let words = corpus.segments[number].words else { continue }
        for document in set.members {
          numbers.forEachPart(of: document, in: number) { _, _, unit in
            sizes[Int(unit)] += words[document]
          }
        }
      }
    } else {
      let runs = TextRuns(corpus, selection, per: unit).runs
      var buffer: [UInt32] = []
      for (index, run) in runs.enumerated() {
        if index % 64 == 0, isCancelled() { break }
        let range = Int(run.start)..<Int(run.end)
        corpus.segments[run.segment].segment.forms.read(range, into: &buffer)
        for form in buffer[..<range.count]
        where terms.wordOfForm[run.segment][Int(form)] != CorpusTerms.mark {
          sizes[Int(run.unit)] += 1
        }
      }
    }
    var holdsHit = [Bool](repeating: false, count: numbers.count)
    for unit in hitUnits { holdsHit[Int(unit)] = true }
    var least = Int.max
    for (unit, size) in sizes.enumerated() where size > 0 || holdsHit[unit] {
      total += Int(size)
      count += 1
      least = min(least, Int(size))
    }
    self.least = count > 0 ? least : 0
  }
}
