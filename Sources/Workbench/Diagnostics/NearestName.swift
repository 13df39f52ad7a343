internal import CorpusStore

/// The candidate that was probably meant by a word that is none of them.
///
/// Compared without case and accents, counting insertions, deletions, replacements and swaps of
/// neighbours as one edit each. Of equally near candidates the first one is taken.
///
/// - Returns: `nil` if every candidate is more edits away than a third of the word's characters.
package func nearest(to word: String, in candidates: [String]) -> String? {
  let typed = Array(folded(word))
  let limit = typed.count / 3
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let distance = editDistance(from: typed, to: Array(folded(candidate)))
    guard distance <= limit, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// `did you mean 'x'?` for the nearest candidate, or `nil` if none is near.
package func suggestion(for word: String, in candidates: [String]) -> String? {
  nearest(to: word, in: candidates).map { "did you mean '\($0)'?" }
}

/// The fewest insertions, deletions, replacements and swaps of neighbours between two words.
///
/// - Note: Source: the optimal string alignment distance, after Damerau (1964), "A technique for
///   computer detection and correction of spelling errors".
func editDistance(from a: [Character], to b: [Character]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for (row, left) in a.enumerated() {
    var current = [row + 1]
    for (column, right) in b.enumerated() {
      var cost = min(
        previous[column + 1] + 1, current[column] + 1, previous[column] + (left == right ? 0 : 1))
      if row > 0, column > 0, left == b[column - 1], a[row - 1] == right {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
