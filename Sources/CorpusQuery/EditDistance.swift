/// The known name that is most like a typed one; `nil` where none is like it.
///
/// Alike are names that differ by at most a third of the letters, and one that begins with the
/// other. Of equally near ones the first is taken.
func nearest(to name: String, among known: [String]) -> String? {
  let typed = Array(name.lowercased().unicodeScalars)
  var best: (name: String, distance: Int)?
  for candidate in known {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    let isBeginning = typed.count >= 2 && scalars.starts(with: typed) || typed.starts(with: scalars)
    let distance = isBeginning ? 1 : editDistance(typed, scalars)
    guard distance <= max(1, max(typed.count, scalars.count) / 3) else { continue }
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// How many letters to insert, remove, replace or swap with the next make one name the other.
///
/// - Complexity: O(*n* · *m*).
/// - Note: Source: Damerau (1964), in the form of optimal string alignment.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
