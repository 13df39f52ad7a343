internal import Glibc

/// How evenly something is spread over the parts of a corpus.
///
/// A part is given by its size in words and by how often the thing stands there. Parts where it does
/// not stand are given by the total size and the least size alone.
package struct Dispersion: Hashable, Sendable {
  /// Gries' deviation of proportions.
  ///
  /// 0 where each part has its share, towards 1 where one small part has all; 0 where there is nothing
  /// to spread.
  package let deviation: Double
  /// The deviation divided by the greatest that parts of these sizes allow; 0 where there is one
  /// part only.
  package let normalizedDeviation: Double

  /// Compares the parts that hold something with their sizes.
  ///
  ///     DP = ½ Σ |sᵢ − vᵢ|    DPnorm = DP / (1 − min s)
  ///
  /// for the share *s* of a part in the words of the corpus and its share *v* in what is spread.
  ///
  /// - Parameters:
  ///   - parts: Each part that holds something, once.
  ///   - size: How many words all parts have, those that hold nothing among them.
  ///   - leastSize: The size of the smallest part.
  /// - Note: Source: Gries (2008), "Dispersions and adjusted frequencies in corpora", *International
  ///   Journal of Corpus Linguistics* 13(4); normalized after Lijffijt and Gries (2012), the same
  ///   journal 17(1).
  package init(parts: [(count: Int, size: Int)], size: Int, leastSize: Int) {
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0, size > 0 else {
      deviation = 0
      normalizedDeviation = 0
      return
    }
    var sum = 0.0
    var covered = 0
    for part in parts {
      sum += abs(Double(part.size) / Double(size) - Double(part.count) / Double(total))
      covered += part.size
    }
    // Of the other parts the share in what is spread is 0.
    deviation = (sum + Double(size - covered) / Double(size)) / 2
    let greatest = 1 - Double(leastSize) / Double(size)
    normalizedDeviation = greatest > 0 ? deviation / greatest : 0
  }
}

/// Juilland's *D*: 1 where each part uses the thing equally often, 0 where one part has all of it.
///
///     D = 1 − V / √(n − 1),  V = σ / μ
///
/// for the mean and the standard deviation of the relative frequencies in *n* parts. Parts without
/// words are left out; 0 where there is nothing to spread, or fewer than two parts.
///
/// - Note: Source: Juilland and Chang-Rodríguez (1964), *Frequency Dictionary of Spanish Words*; for
///   parts of unequal size by relative frequencies after Gries (2008).
package func juillandD(_ parts: [(count: Int, size: Int)]) -> Double {
  let frequencies = parts.filter { $0.size > 0 }.map { Double($0.count) / Double($0.size) }
  let number = Double(frequencies.count)
  let mean = frequencies.reduce(0, +) / number
  guard frequencies.count > 1, mean > 0 else { return 0 }
  let variance = frequencies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / number
  return 1 - variance.squareRoot() / mean / (number - 1).squareRoot()
}
