internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

extension BenchmarkCase {
  /// The work behind tables, as a session does it once what it rests on is known.
  static func tables(on corpus: Corpus, context: QueryContext) throws -> [BenchmarkCase] {
    let everything = Selection(allOf: corpus)
    let terms = CorpusTerms(corpus)
    let entities = CorpusEntities(corpus)
    let dates = CorpusDates(corpus)
    let plan = Plan(try parse("w7", context: context))
    let hits = try corpus.segments.map { try plan.hits(in: $0.segment).spans }
    let places = hits.enumerated().flatMap { number, spans in
      spans.map { CorpusHit(segment: number, hit: $0) }
    }
    return [
      BenchmarkCase(
        name: "frequency list",
        fast: {
          wordFrequencies(of: corpus, in: everything, terms: terms).reduce(0) { $0 + $1.count }
        },
        plain: { PlainTables(corpus).words }),
      BenchmarkCase(
        name: "collocates",
        fast: {
          collocates(of: hits, in: corpus, among: everything, terms: terms)
            .reduce(0) { $0 + $1.table.o11 }
        },
        plain: { PlainTables(corpus).words(around: "w7", within: 5) }),
      BenchmarkCase(
        name: "concordance",
        fast: {
          concordanceTexts(of: places, in: corpus, context: .words(8))
            .reduce(0) { $0 + $1.bytes.count }
        },
        plain: {
          places.reduce(0) { sum, place in
            let lines = Concordance(corpus.segments[place.segment].segment, context: .words(8))
            let line = lines.line(of: place.hit)
            return sum + line.left.utf8.count + line.match.utf8.count + line.right.utf8.count
          }
        }),
      BenchmarkCase(
        name: "entity counts",
        fast: {
          entityFrequencies(of: corpus, in: everything, entities: entities)
            .reduce(0) { $0 + $1.mentions }
        },
        plain: { PlainTables(corpus).mentions }),
      BenchmarkCase(
        name: "timeline by month",
        fast: {
          timeline(of: corpus, in: everything, by: .month, dates: dates)
            .reduce(0) { $0 + $1.documents }
        },
        plain: { PlainTables(corpus).documentsByMonth.values.reduce(0, +) }),
    ]
  }
}

/// Tables by their definition: everything is looked at and counted by its text.
private struct PlainTables {
  let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The tokens that are words, counted by their strings.
  var words: Int {
    var counts: [String: Int] = [:]
    for part in corpus.segments {
      for position in 0..<part.segment.tokenCount {
        counts[term(part.segment, position), default: 0] += 1
      }
    }
    return counts.filter { isWord($0.key) }.values.reduce(0, +)
  }

  /// The words that stand at most so many words from a word, itself left out.
  func words(around node: String, within distance: Int) -> Int {
    var counts: [String: Int] = [:]
    for part in corpus.segments {
      let segment = part.segment
      for document in 0..<segment.documentCount {
        let words = segment.tokens(of: document).range.map { term(segment, $0) }.filter(isWord)
        for (place, word) in words.enumerated() where word != node {
          let window = words[max(0, place - distance)...min(words.count - 1, place + distance)]
          if window.contains(node) { counts[word, default: 0] += 1 }
        }
      }
    }
    return counts.values.reduce(0, +)
  }

  /// The mentions of each entity, by the form of the name.
  var mentions: Int {
    var counts: [String: [String: Int]] = [:]
    for part in corpus.segments {
      guard let layer = part.segment.layer(.mention) else { continue }
      for region in 0..<layer.count {
        let form = singleSpaced(part.segment.utf8(layer.textSpan(region)))
        counts[layer.value(region, named: "entity") ?? "", default: [:]][form, default: 0] += 1
      }
    }
    return counts.values.reduce(0) { $0 + $1.values.reduce(0, +) }
  }

  var documentsByMonth: [String: Int] {
    var counts: [String: Int] = [:]
    for part in corpus.segments {
      for document in 0..<part.segment.documentCount {
        let date = part.segment.documents.field("date", of: document)
        counts[String(date.prefix(7)), default: 0] += 1
      }
    }
    return counts
  }

  private func term(_ segment: Segment, _ position: Int) -> String {
    segment.lexicon.string(segment.lexicon.term(of: segment.form(at: UInt32(position))))
  }

  private func isWord(_ term: String) -> Bool {
    term.first.map { $0.isLetter || $0.isNumber } ?? false
  }
}
