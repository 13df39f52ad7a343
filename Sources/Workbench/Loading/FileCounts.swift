internal import CorpusStore

/// How many files and documents of each ending a corpus was read from.
struct FileCounts {
  struct Count {
    var files = 0
    var documents = 0
  }

  /// By ending, without a dot.
  private var counts: [String: Count] = [:]

  /// - Throws: A ``StoreError`` where the list of sources of a segment is damaged.
  init(_ corpus: Corpus) throws(StoreError) {
    for segment in corpus.segments {
      for source in try segment.readSources() {
        let ending = fileEnding(source.path)
        counts[ending, default: Count()].documents += source.documents.count
        // A long file has a part in several segments, and one in which it ends.
        if source.isComplete { counts[ending, default: Count()].files += 1 }
      }
    }
  }

  /// The endings with their counts, the one with most documents first.
  var byEnding: [(ending: String, count: Count)] {
    counts.sorted { a, b in
      a.value.documents == b.value.documents
        ? a.key < b.key : a.value.documents > b.value.documents
    }.map { ($0.key, $0.value) }
  }

  var files: Int { counts.values.reduce(0) { $0 + $1.files } }
}

/// What a file's name ends in, in lower case without a dot, with what is compressed: `html.gz`.
///
/// - Returns: `no ending` for a name that has none.
func fileEnding(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { $0.lowercased() }
  guard parts.count > 1, let last = parts.last, !last.isEmpty, parts.first?.isEmpty == false else {
    return "no ending"
  }
  let isCompressed = ["gz", "bz2", "xz", "zst"].contains(last)
  return parts.suffix(isCompressed && parts.count > 2 ? 2 : 1).joined(separator: ".")
}
